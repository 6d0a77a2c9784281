package org.comity.domain.resolution;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.comity.domain.finding.Finding;
import org.comity.domain.finding.Severity;
import org.comity.domain.source.Source;
import org.comity.domain.source.SourceId;
import org.comity.domain.statement.Statement;
import org.comity.domain.statement.Statements;

/** The rule that each quoted source must be one of the sources of the dataset. */
final class UnknownSources {

    private UnknownSources() {}

    /** Reports each id of a source that statements quote but that is not among the sources. */
    static List<Finding> find(Statements statements) {
        Set<SourceId> known = statements.sources().stream().map(Source::id).collect(Collectors.toSet());
        Map<SourceId, List<Statement>> unknown = new TreeMap<>();
        statements.all().parallelStream()
                .filter(statement -> statement
                        .evidence()
                        .filter(evidence -> !known.contains(evidence.source()))
                        .isPresent())
                .forEachOrdered(statement -> unknown.computeIfAbsent(
                                statement.evidence().orElseThrow().source(), any -> new ArrayList<>())
                        .add(statement));
        List<Finding> findings = new ArrayList<>();
        unknown.forEach((id, quoting) -> findings.add(of(id, quoting)));
        return findings;
    }

    /** Reports one id with all statements that quote it. */
    static Finding of(SourceId id, Collection<? extends Statement> quoting) {
        String message = "statements quote the source '" + id + "', which is not among the sources";
        return Finding.of(Severity.ERROR, "unknown-source", id.value(), message).concerning(quoting);
    }
}

package org.comity.cli.answer;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.comity.domain.conclusion.ConclusionId;
import org.comity.domain.dataset.Dataset;
import org.comity.domain.finding.Finding;
import org.comity.domain.statement.Statement;
import org.comity.domain.statement.StatementId;

/** Finds the findings about a conclusion. */
final class FindingsAbout {

    /** A finding about more statements than this is about a file or a rule, and not about one conclusion. */
    private static final int MOST_STATEMENTS = 20;

    private FindingsAbout() {}

    /** The findings whose subject is the conclusion, or that concern one of its statements. */
    static List<Finding> of(ConclusionId id, Collection<Statement> statements, Dataset dataset) {
        Set<StatementId> ids = new HashSet<>();
        statements.forEach(statement -> ids.add(statement.id()));
        String subject = id.value();
        return dataset.findings().stream()
                .filter(finding -> finding.id().subject().equals(subject)
                        || finding.id().subject().startsWith(subject + ".")
                        || (finding.statements().size() <= MOST_STATEMENTS
                                && finding.statements().stream().anyMatch(ids::contains)))
                .toList();
    }
}

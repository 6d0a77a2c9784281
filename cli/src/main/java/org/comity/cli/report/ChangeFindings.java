package org.comity.cli.report;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.comity.cli.answer.DiffThreshold;
import org.comity.domain.change.DatasetChange;
import org.comity.domain.conclusion.Conclusion;
import org.comity.domain.dataset.Dataset;
import org.comity.domain.finding.Finding;
import org.comity.domain.finding.FindingId;
import org.comity.domain.finding.Severity;
import org.comity.domain.statement.Statement;

/** What a comparison of two datasets reports: findings that are new, and conclusions that were removed or changed. */
final class ChangeFindings {

    /** The most statements that a removed or changed conclusion is placed at. */
    private static final int MOST_STATEMENTS = 20;

    private final Dataset before;
    private final Dataset after;
    private final Optional<DiffThreshold> failOn;

    private ChangeFindings(Dataset before, Dataset after, Optional<DiffThreshold> failOn) {
        this.before = before;
        this.after = after;
        this.failOn = failOn;
    }

    static List<Finding> between(Dataset before, Dataset after, Optional<DiffThreshold> failOn) {
        return new ChangeFindings(before, after, failOn).all();
    }

    private List<Finding> all() {
        Set<FindingId> known = new HashSet<>();
        before.findings().forEach(finding -> known.add(finding.id()));
        List<Finding> all = new ArrayList<>(after.findings().stream()
                .filter(finding -> !known.contains(finding.id()))
                .toList());
        for (DatasetChange change : after.changesSince(before).all()) {
            switch (change.type()) {
                case REMOVED -> all.add(finding("conclusion-removed", removed(), change, change.before(), before));
                case CHANGED, SPLIT, MERGED, REGROUPED ->
                    all.add(finding("conclusion-changed", changed(), change, change.after(), after));
                case ADDED, SUPPORT, RENUMBERED, RENAMED -> {}
            }
        }
        return all.stream().sorted().toList();
    }

    private Severity removed() {
        return failOn.isPresent() ? Severity.ERROR : Severity.WARNING;
    }

    private Severity changed() {
        return failOn.filter(threshold -> threshold != DiffThreshold.REMOVED).isPresent()
                ? Severity.ERROR
                : Severity.WARNING;
    }

    /** A finding at the statements that support a conclusion. */
    private static Finding finding(
            String code, Severity severity, DatasetChange change, List<Conclusion> conclusions, Dataset dataset) {
        List<Statement> statements = conclusions.stream()
                .flatMap(conclusion -> conclusion.support().statements().stream())
                .distinct()
                .limit(MOST_STATEMENTS)
                .flatMap(id -> dataset.statements().find(id).stream())
                .toList();
        String subject = conclusions.get(0).id().value();
        return Finding.of(severity, code, subject, change.text()).concerning(statements);
    }
}

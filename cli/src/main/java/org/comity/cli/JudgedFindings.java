package org.comity.cli;

import java.util.List;
import java.util.Optional;
import org.comity.domain.dataset.Dataset;
import org.comity.domain.finding.Finding;
import org.comity.domain.finding.Severity;

/**
 * The findings of a run, and which of them the corpus accepts.
 *
 * @param dataset the dataset with the findings and the accepted ones
 */
record JudgedFindings(Dataset dataset) {

    /** All findings, sorted by place. */
    List<Finding> all() {
        return dataset.findings();
    }

    /** Why a finding is accepted, or empty if it is not. */
    Optional<String> acceptance(Finding finding) {
        return dataset.acceptance(finding);
    }

    /** How many findings of a severity are not accepted. */
    long count(Severity severity) {
        return all().stream()
                .filter(finding -> finding.severity() == severity)
                .filter(finding -> acceptance(finding).isEmpty())
                .count();
    }

    /** How many findings are accepted. */
    long accepted() {
        return all().stream().filter(finding -> acceptance(finding).isPresent()).count();
    }

    /** Whether a finding of this severity, or a more severe one, is not accepted. */
    boolean reaches(Severity threshold) {
        return all().stream()
                .anyMatch(finding -> finding.severity().isAtLeast(threshold)
                        && acceptance(finding).isEmpty());
    }

    /** The exit code of a run that fails from this severity on. */
    ExitCode exitCode(Severity threshold) {
        return reaches(threshold) ? ExitCode.FINDINGS : ExitCode.FINE;
    }
}

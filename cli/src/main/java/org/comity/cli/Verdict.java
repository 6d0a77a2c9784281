package org.comity.cli;

import java.util.List;
import java.util.Optional;
import org.comity.domain.dataset.Dataset;
import org.comity.domain.finding.Finding;
import org.comity.domain.finding.Severity;

/**
 * The findings of a run in the light of what the corpus accepts.
 *
 * @param dataset what was found, and what is accepted
 */
record Verdict(Dataset dataset) {

    /** All findings, by place. */
    List<Finding> findings() {
        return dataset.findings();
    }

    /** Why a finding is accepted, or empty where it is not. */
    Optional<String> acceptance(Finding finding) {
        return dataset.acceptance(finding);
    }

    /** How many findings of a severity are not accepted. */
    long count(Severity severity) {
        return findings().stream()
                .filter(finding -> finding.severity() == severity)
                .filter(finding -> acceptance(finding).isEmpty())
                .count();
    }

    /** How many findings are accepted. */
    long accepted() {
        return findings().stream()
                .filter(finding -> acceptance(finding).isPresent())
                .count();
    }

    /** Tells whether a finding that is not accepted is as grave as the threshold, or graver. */
    boolean reaches(Severity threshold) {
        return findings().stream()
                .anyMatch(finding -> finding.severity().isAtLeast(threshold)
                        && acceptance(finding).isEmpty());
    }

    /** How a run ends that is to fail at a severity. */
    ExitCode exitCode(Severity threshold) {
        return reaches(threshold) ? ExitCode.FINDINGS : ExitCode.FINE;
    }
}

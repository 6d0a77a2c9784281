package org.comity.cli;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.comity.domain.dataset.Corpus;
import org.comity.domain.dataset.Dataset;
import org.comity.domain.finding.Finding;
import org.comity.domain.finding.Severity;

/**
 * The findings of a run in the light of what the corpus accepts. An error cannot be accepted: it says that the input
 * is not understood.
 *
 * @param corpus what accepts
 * @param findings all findings, sorted
 */
record Verdict(Corpus corpus, List<Finding> findings) {

    Verdict {
        findings = findings.stream().sorted().toList();
    }

    /** The verdict on all findings of a dataset. */
    static Verdict of(Dataset dataset) {
        return new Verdict(dataset.corpus(), dataset.findings());
    }

    /** The same verdict, extended by what was found later. */
    Verdict with(Collection<Finding> more) {
        return new Verdict(
                corpus, Stream.concat(findings.stream(), more.stream()).toList());
    }

    /** Why a finding is accepted, or empty where it is not. */
    Optional<String> acceptance(Finding finding) {
        return finding.severity() == Severity.ERROR ? Optional.empty() : corpus.acceptance(finding.id());
    }

    /** How many findings of a severity are not accepted. */
    long count(Severity severity) {
        return findings.stream()
                .filter(finding -> finding.severity() == severity)
                .filter(finding -> acceptance(finding).isEmpty())
                .count();
    }

    /** How many findings are accepted. */
    long accepted() {
        return findings.stream()
                .filter(finding -> acceptance(finding).isPresent())
                .count();
    }

    /** Tells whether a finding that is not accepted is as grave as the threshold, or graver. */
    boolean reaches(Severity threshold) {
        return findings.stream()
                .anyMatch(finding -> finding.severity().isAtLeast(threshold)
                        && acceptance(finding).isEmpty());
    }

    /** How a run ends that is to fail at a severity. */
    ExitCode exitCode(Severity threshold) {
        return reaches(threshold) ? ExitCode.FINDINGS : ExitCode.FINE;
    }
}

package org.comity.domain.resolution;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.comity.domain.dataset.Acceptance;
import org.comity.domain.dataset.Corpus;
import org.comity.domain.finding.Finding;
import org.comity.domain.finding.FindingId;
import org.comity.domain.finding.Place;
import org.comity.domain.finding.Severity;

/** The stage for acceptances: reports acceptances that match no finding or an error. */
final class AcceptanceStage {

    private AcceptanceStage() {}

    static List<Finding> resolve(Corpus corpus, Collection<Finding> findings) {
        if (corpus.accepted().isEmpty()) {
            return List.of();
        }
        Map<FindingId, Severity> found = findings.stream()
                .collect(Collectors.toMap(
                        Finding::id, Finding::severity, (one, other) -> one.isAtLeast(other) ? one : other));
        return corpus.accepted().stream()
                .flatMap(acceptance ->
                        problem(acceptance, Optional.ofNullable(found.get(acceptance.finding()))).stream())
                .toList();
    }

    private static Optional<Finding> problem(Acceptance acceptance, Optional<Severity> found) {
        if (found.isEmpty()) {
            return Optional.of(of("acceptance-unused", acceptance, "no finding has the id that is accepted here"));
        }
        return found.filter(severity -> severity == Severity.ERROR)
                .map(error ->
                        of("acceptance-of-error", acceptance, "an error must be corrected and cannot be accepted"));
    }

    private static Finding of(String code, Acceptance acceptance, String message) {
        String subject = acceptance.finding().toString();
        return Finding.of(Severity.WARNING, code, subject, message + ": '" + subject + "'")
                .at(Place.of(acceptance.origin()));
    }
}

package org.comity.ingest.text;

import java.util.Optional;
import org.comity.domain.finding.FindingDetails;
import org.comity.domain.finding.Severity;
import org.jspecify.annotations.Nullable;

/**
 * A problem with a quote, ready to become a finding at the place of the annotation.
 *
 * @param code the code of the finding: {@code quote-not-found}, {@code quote-ambiguous}, {@code quote-cuts-number},
 *     {@code quote-cuts-word}, {@code quote-malformed}, {@code offset-unit},
 *     {@code offset-mismatch}, {@code offset-context}, {@code offset-alone} or {@code offsets-outside}
 * @param severity error if the quote found no passage, else warning
 * @param message one sentence on one line, which quotes the words; positions in it are positions in the text
 * @param suggestionOrNull what to write instead, on one line, or null
 * @param soughtOrNull the words that were not found, or null
 */
public record AnchoringProblem(
        String code,
        Severity severity,
        String message,
        @Nullable String suggestionOrNull,
        @Nullable SoughtWords soughtOrNull) {

    /**
     * What to write instead.
     *
     * @return the advice, or empty if there is none
     */
    public Optional<String> suggestion() {
        return Optional.ofNullable(suggestionOrNull);
    }

    /**
     * What the message says, for programs.
     *
     * @param path the path of the text
     * @return the words that were not found and the nearest ones; nothing for other problems
     */
    public FindingDetails details(String path) {
        SoughtWords sought = soughtOrNull;
        return sought == null ? FindingDetails.NONE : sought.details(path);
    }

    static AnchoringProblem error(String code, String message, @Nullable String suggestion) {
        return new AnchoringProblem(code, Severity.ERROR, message, suggestion, null);
    }

    static AnchoringProblem warning(String code, String message, @Nullable String suggestion) {
        return new AnchoringProblem(code, Severity.WARNING, message, suggestion, null);
    }
}

package org.comity.cli.report;

import java.util.Optional;
import org.comity.domain.finding.Finding;
import org.comity.domain.finding.FindingDetails;
import org.comity.domain.finding.FindingKind;
import org.comity.domain.finding.WordDifference;

/** What to do about a finding, in words that can be given to the program or model that made the statement. */
final class Instruction {

    private static final String NOT_FOUND = "quote-not-found";

    private Instruction() {}

    /** The instruction; empty if the finding needs none that is known. */
    static Optional<String> of(Finding finding) {
        return finding.id().code().equals(NOT_FOUND)
                ? Optional.of(missing(finding.details()))
                : finding.suggestion()
                        .or(() -> FindingKind.find(finding.id().code()).map(FindingKind::remedy));
    }

    private static String missing(FindingDetails details) {
        if (details.difference().isEmpty()) {
            return details.nearest().isPresent()
                    ? "The words are in the text, but not where before, after or nth says. Correct these, or leave them"
                            + " out."
                    : "No passage of the text is near. Quote words that are in the text and make this statement,"
                            + " copied character by character; if there are none, leave the statement out.";
        }
        return missing(details.difference().get());
    }

    private static String missing(WordDifference difference) {
        return switch (difference) {
            case TYPOGRAPHY ->
                "Only capitals, punctuation or accents differ. Write the words of 'nearest' as the quote.";
            case WORDS ->
                "Words were added, left out or changed. Copy the words of the text; if they do not make this"
                        + " statement, leave it out.";
            case NEGATION ->
                "The text says something else: a denial or an end differs. Do not only copy the words:"
                        + " correct what the statement says, or leave it out.";
            case NUMBER ->
                "The text says something else: a number or a date differs. Do not only copy the words: correct"
                        + " the values of the statement, or leave it out.";
            case NAME ->
                "The text says something else: a name differs. Do not only copy the words: correct the entities"
                        + " of the statement, or leave it out.";
        };
    }
}

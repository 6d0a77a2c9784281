package org.comity.ingest.text;

import java.util.List;
import java.util.Optional;
import org.comity.domain.source.Quote;

/**
 * The quote begins or ends inside a number, so it would state a different number than the text.
 *
 * @param passage the passage where the words occur
 * @param number the whole number in the text
 * @param at the position where the words begin
 */
record CutsNumber(Quote passage, String number, Position at) implements Anchoring {

    @Override
    public Optional<Quote> quote() {
        return Optional.empty();
    }

    @Override
    public List<AnchoringProblem> problems() {
        return List.of(AnchoringProblem.error(
                "quote-cuts-number",
                Excerpt.quoted(passage.words()) + " cuts the number " + Excerpt.quoted(number) + " at " + at
                        + " of the text",
                "quote the whole number"));
    }
}

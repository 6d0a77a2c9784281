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

    private static final String CODE = "quote-cuts-number";

    @Override
    public Optional<Quote> quote() {
        return Optional.empty();
    }

    @Override
    public List<AnchoringProblem> problems() {
        return List.of(AnchoringProblem.error(CODE, message("cuts"), "quote the whole number"));
    }

    /** The passage as a program marks it, with a warning. */
    Found marked() {
        return warned("cuts", "mark");
    }

    /** The passage, with a warning, where the language of the text does not usually group digits by spaces. */
    Found possibly() {
        return warned("may cut", "quote");
    }

    private Found warned(String cuts, String advised) {
        return new Found(
                passage,
                List.of(AnchoringProblem.warning(
                        CODE,
                        message(cuts),
                        advised + " the whole number, or accept this finding if the text has two numbers there")));
    }

    private String message(String cuts) {
        return Excerpt.quoted(passage.words()) + " " + cuts + " the number " + Excerpt.quoted(number) + " at " + at
                + " of the text";
    }
}

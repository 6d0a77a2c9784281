package org.comity.ingest.text;

import java.util.List;
import java.util.Optional;
import org.comity.domain.source.Quote;

/**
 * Offsets without words that are outside the text, or have no words between them.
 *
 * @param offsets the offsets
 * @param length the length of the text, in code points
 */
record Outside(OffsetRange offsets, int length) implements Anchoring {

    @Override
    public Optional<Quote> quote() {
        return Optional.empty();
    }

    @Override
    public List<AnchoringProblem> problems() {
        return List.of(AnchoringProblem.error(
                "offsets-outside",
                "there are no words at " + offsets + " of a text of " + length + " code points",
                null));
    }
}

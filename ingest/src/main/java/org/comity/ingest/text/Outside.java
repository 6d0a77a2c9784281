package org.comity.ingest.text;

import java.util.List;
import java.util.Optional;
import org.comity.domain.source.Quote;
import org.comity.ingest.annotation.Offsets;

/**
 * Offsets without words, between which the text has none.
 *
 * @param offsets the offsets
 * @param length how long the text is, in code points
 */
record Outside(Offsets offsets, int length) implements Anchoring {

    @Override
    public Optional<Quote> quote() {
        return Optional.empty();
    }

    @Override
    public List<AnchoringProblem> problems() {
        return List.of(AnchoringProblem.error(
                "offsets-outside", "no words stand at " + offsets + " of a text of " + length + " code points", null));
    }
}

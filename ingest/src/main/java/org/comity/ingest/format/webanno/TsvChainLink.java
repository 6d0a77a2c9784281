package org.comity.ingest.format.webanno;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * A link of a chain, such as {@code coref->1-2}.
 *
 * @param value the label of the arrow to the next link, with escapes
 * @param chain the number of the chain
 * @param place the number of the link in the chain, from 1
 */
record TsvChainLink(TsvCell value, int chain, int place) {

    /** The link in a cell. */
    static Optional<TsvChainLink> parse(TsvCell cell) {
        int arrow = cell.lastUnescaped("->");
        if (arrow < 0) {
            return Optional.empty();
        }
        TsvCell numbers = cell.part(arrow + 2, cell.text().length());
        int hyphen = numbers.text().indexOf('-');
        OptionalInt chain = numbers.part(0, Math.max(0, hyphen)).number();
        OptionalInt place = numbers.part(hyphen + 1, numbers.text().length()).number();
        return chain.isPresent() && place.isPresent() && place.getAsInt() > 0
                ? Optional.of(new TsvChainLink(cell.part(0, arrow), chain.getAsInt(), place.getAsInt()))
                : Optional.empty();
    }
}

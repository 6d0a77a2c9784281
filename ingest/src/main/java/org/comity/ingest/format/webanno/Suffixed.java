package org.comity.ingest.format.webanno;

import java.util.Optional;

/**
 * A value with what stands in brackets after it, such as {@code PER[2]}.
 *
 * @param value what stands before the bracket, escapes and all
 * @param suffix what stands between the brackets, or empty where there are none
 */
record Suffixed(Cell value, Optional<Cell> suffix) {

    /** Takes a piece apart; brackets that are escaped, or stand further inside, belong to the value. */
    static Suffixed of(Cell cell) {
        int end = cell.text().length() - 1;
        int open = cell.lastUnescaped("[");
        return open >= 0 && cell.lastUnescaped("]") == end
                ? new Suffixed(cell.part(0, open), Optional.of(cell.part(open + 1, end)))
                : new Suffixed(cell, Optional.empty());
    }
}

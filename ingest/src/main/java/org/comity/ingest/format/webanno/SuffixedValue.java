package org.comity.ingest.format.webanno;

import java.util.Optional;

/**
 * A value with a suffix in brackets, such as {@code PER[2]}.
 *
 * @param value the part before the bracket, with escapes
 * @param suffix the part between the brackets, or empty if there are none
 */
record SuffixedValue(TsvCell value, Optional<TsvCell> suffix) {

    /** Splits a cell. Brackets that are escaped, or not at the end, are part of the value. */
    static SuffixedValue of(TsvCell cell) {
        int end = cell.text().length() - 1;
        int open = cell.lastUnescaped("[");
        return open >= 0 && cell.lastUnescaped("]") == end
                ? new SuffixedValue(cell.part(0, open), Optional.of(cell.part(open + 1, end)))
                : new SuffixedValue(cell, Optional.empty());
    }
}

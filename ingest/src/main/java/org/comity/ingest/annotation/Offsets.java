package org.comity.ingest.annotation;

import java.util.Objects;

/**
 * Where a tool says that words stand: a half-open range of a text, as the tool wrote it.
 *
 * <p>Any two numbers are offsets; whether they lie in the text, and hold the words, is found out when they are anchored.
 *
 * @param start the offset of the first character, counted from 0
 * @param end the offset after the last character
 * @param unit what the offsets should count by the rules of the format
 */
public record Offsets(int start, int end, OffsetUnit unit) {

    /** Checks that there is a unit. */
    public Offsets {
        Objects.requireNonNull(unit, "unit");
    }

    @Override
    public String toString() {
        return start + ".." + end;
    }
}

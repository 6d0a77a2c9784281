package org.comity.ingest.annotation;

import java.util.Objects;

/**
 * The place of words according to a tool: a half-open range of a text, as the tool wrote it.
 *
 * <p>Any two numbers are offsets; anchoring checks whether they are in the text and contain the words.
 *
 * @param start the offset of the first character, counted from 0
 * @param end the offset after the last character
 * @param unit the unit that the offsets count according to the format
 * @since 0.1
 */
public record Offsets(int start, int end, OffsetUnit unit) {

    /**
     * Checks that there is a unit.
     *
     * @param start the offset of the first character, counted from 0
     * @param end the offset after the last character
     * @param unit the unit that the offsets count according to the format
     */
    public Offsets {
        Objects.requireNonNull(unit, "unit");
    }

    @Override
    public String toString() {
        return start + ".." + end;
    }
}

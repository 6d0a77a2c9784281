package org.comity.domain.source;

import java.io.Serializable;

/**
 * A half-open range of a text in Unicode code points, counted from 0: the Text Position Selector of the Web Annotation
 * Data Model (W3C, 2017, section 4.2.5).
 *
 * @param start the first code point, at least 0
 * @param end one past the last code point, at least {@code start}
 * @since 0.1
 */
public record Span(int start, int end) implements Comparable<Span>, Serializable {

    /**
     * Checks the order of the two ends.
     *
     * @param start the first code point, counted from 0
     * @param end one past the last code point, at least {@code start}
     * @throws IllegalArgumentException if the start is negative or the end is before it
     */
    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("not a span: " + start + ".." + end);
        }
    }

    /**
     * The number of code points covered.
     *
     * @return the length, at least 0
     */
    public int length() {
        return end - start;
    }

    @Override
    public int compareTo(Span other) {
        int byStart = Integer.compare(start, other.start);
        return byStart != 0 ? byStart : Integer.compare(end, other.end);
    }

    @Override
    public String toString() {
        return start + ".." + end;
    }
}

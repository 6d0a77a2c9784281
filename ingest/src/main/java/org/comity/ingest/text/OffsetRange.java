package org.comity.ingest.text;

/**
 * A half-open range of a text as a program counts it. It may be outside the text, and its bounds may be in any order.
 *
 * @param start the offset of the first character, counted from 0
 * @param end the offset after the last character
 * @param utf16 whether the offsets count UTF-16 units; otherwise they count code points
 */
public record OffsetRange(int start, int end, boolean utf16) {

    /** The same numbers, counting the other unit, for which this one is most often mistaken. */
    OffsetRange other() {
        return new OffsetRange(start, end, !utf16);
    }

    /** The range of some words from the same start. */
    OffsetRange withLength(String words) {
        int length = utf16 ? words.length() : words.codePointCount(0, words.length());
        return new OffsetRange(start, start + length, utf16);
    }

    /** The name of the unit, such as {@code code points}. */
    public String unit() {
        return utf16 ? "UTF-16 units" : "code points";
    }

    @Override
    public String toString() {
        return start + ".." + end;
    }
}

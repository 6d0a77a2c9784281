package org.comity.ingest.format.webanno;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.comity.domain.text.QuotedText;

/**
 * A part of one line of the file.
 *
 * @param text its characters as they are in the file
 * @param at the index where it begins, in UTF-16 units of the file
 */
record TsvCell(String text, int at) {

    private static final int MOST_DIGITS = 9;

    /** A part of this cell, from one unit up to another. */
    TsvCell part(int start, int end) {
        return new TsvCell(text.substring(start, end), at + start);
    }

    /** The part after a prefix. */
    TsvCell after(String prefix) {
        return part(prefix.length(), text.length());
    }

    /** Its characters in the form that a message shows. */
    String quoted() {
        return QuotedText.of(text);
    }

    /** Returns whether there is no annotation here. */
    boolean isNothing() {
        return text.equals("_");
    }

    /** Returns whether a feature has no value here. */
    boolean isNull() {
        return text.equals("*");
    }

    /** The columns of a line. A tab cannot be escaped. */
    List<TsvCell> columns() {
        List<TsvCell> columns = new ArrayList<>();
        int start = 0;
        for (int tab = text.indexOf('\t'); tab >= 0; tab = text.indexOf('\t', start)) {
            columns.add(part(start, tab));
            start = tab + 1;
        }
        columns.add(part(start, text.length()));
        return columns;
    }

    /** The parts between the unescaped occurrences of a character; at least one. */
    List<TsvCell> split(char separator) {
        List<TsvCell> pieces = new ArrayList<>();
        int start = 0;
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (c == separator) {
                pieces.add(part(start, i));
                start = i + 1;
            }
            i += c == '\\' ? 2 : 1;
        }
        pieces.add(part(start, text.length()));
        return pieces;
    }

    /** The last occurrence of some characters whose first character is not escaped; -1 if there is none. */
    int lastUnescaped(String characters) {
        int last = -1;
        int i = 0;
        while (i < text.length()) {
            if (text.startsWith(characters, i)) {
                last = i;
            }
            i += text.charAt(i) == '\\' ? 2 : 1;
        }
        return last;
    }

    /** The number in this cell, of up to nine ASCII digits. */
    OptionalInt number() {
        boolean digits =
                !text.isEmpty() && text.length() <= MOST_DIGITS && text.chars().allMatch(c -> c >= '0' && c <= '9');
        return digits ? OptionalInt.of(Integer.parseInt(text)) : OptionalInt.empty();
    }
}

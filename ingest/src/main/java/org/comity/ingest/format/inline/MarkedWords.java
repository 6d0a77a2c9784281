package org.comity.ingest.format.inline;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;

/**
 * The words that remain when marks and escapes are removed, with the positions of the marks.
 *
 * @param words the words
 * @param spans the marks in the order in which they begin, outer ones first
 */
record MarkedWords(String words, List<MarkedSpan> spans) {

    MarkedWords {
        spans = List.copyOf(spans);
    }

    /**
     * Removes the marks.
     *
     * @param text the whole file
     * @param from the index at which the words begin
     * @param marks the marks, in the order in which they end
     * @param escapes the indices of further characters that are not part of the words
     */
    static MarkedWords of(String text, int from, List<ScannedMark> marks, BitSet escapes) {
        BitSet opening = new BitSet();
        marks.forEach(mark -> opening.set(mark.open()));
        MarkedSpan[] spans = new MarkedSpan[marks.size()];
        Deque<Opening> open = new ArrayDeque<>();
        StringBuilder words = new StringBuilder(text.length() - from);
        int codePoints = 0;
        int begun = 0;
        int closed = 0;
        int i = from;
        while (i < text.length()) {
            if (closed < marks.size() && marks.get(closed).close() == i) {
                Opening start = open.pop();
                ScannedMark mark = marks.get(closed++);
                spans[start.index()] = new MarkedSpan(
                        mark, start.unit(), words.length(), start.codePoint(), codePoints, open.size() + 1);
                i = mark.end();
                continue;
            }
            if (opening.get(i)) {
                open.push(new Opening(begun++, words.length(), codePoints));
            } else if (!escapes.get(i)) {
                words.append(text.charAt(i));
                codePoints += Character.isLowSurrogate(text.charAt(i)) ? 0 : 1;
            }
            i++;
        }
        return new MarkedWords(words.toString(), List.of(spans));
    }

    private record Opening(int index, int unit, int codePoint) {}
}

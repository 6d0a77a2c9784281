package org.comity.ingest.text;

import java.util.function.IntConsumer;

/**
 * Finds words in a text in time linear in both, whatever characters they contain.
 *
 * <p>Matches may overlap and come in the order of the text.
 */
final class LiteralSearch {

    /** Up to this length the search of the JDK is faster, and this factor bounds its worst case. */
    private static final int SHORT = 64;
    /** How often the length of the text is compared before the search is made linear. */
    private static final long COMPARED = 4;

    private LiteralSearch() {}

    /** Reports the start of each match within {@code from} to {@code to}. */
    static void forEach(String text, String words, int from, int to, IntConsumer match) {
        if (words.isEmpty() || words.length() > to - from) {
            return;
        }
        if (words.length() <= SHORT) {
            searchShort(text, words, from, to, match);
        } else {
            searchLong(text, words, from, to, match);
        }
    }

    /** Reports the start of each match in the whole text. */
    static void forEach(String text, String words, IntConsumer match) {
        forEach(text, words, 0, text.length(), match);
    }

    private static void searchShort(String text, String words, int from, int to, IntConsumer match) {
        String range = from == 0 && to == text.length() ? text : text.substring(from, to);
        for (int at = range.indexOf(words); at >= 0; at = range.indexOf(words, at + 1)) {
            match.accept(from + at);
        }
    }

    /**
     * Looks for the first characters as for short words and compares the rest. A text that has the first characters often
     * without the rest, such as one long row of dashes, is searched in linear time from there on.
     */
    private static void searchLong(String text, String words, int from, int to, IntConsumer match) {
        String range = from == 0 && to == text.length() ? text : text.substring(from, to);
        String beginning = words.substring(0, SHORT);
        int last = range.length() - words.length();
        long compared = 0;
        for (int at = range.indexOf(beginning); at >= 0 && at <= last; at = range.indexOf(beginning, at + 1)) {
            compared += words.length();
            if (compared > COMPARED * range.length()) {
                searchLinearly(range, words, at, start -> match.accept(from + start));
                return;
            }
            if (range.startsWith(words, at)) {
                match.accept(from + at);
            }
        }
    }

    /** The algorithm of Knuth, Morris and Pratt. */
    private static void searchLinearly(String text, String words, int from, IntConsumer match) {
        int[] borders = borders(words);
        int matched = 0;
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            while (matched > 0 && (matched == words.length() || words.charAt(matched) != c)) {
                matched = borders[matched];
            }
            if (words.charAt(matched) == c) {
                matched++;
            }
            if (matched == words.length()) {
                match.accept(i + 1 - matched);
            }
        }
    }

    /** For each length of a prefix, the length of its longest proper border. */
    private static int[] borders(String words) {
        int[] borders = new int[words.length() + 1];
        int border = 0;
        for (int i = 1; i < words.length(); i++) {
            while (border > 0 && words.charAt(i) != words.charAt(border)) {
                border = borders[border];
            }
            if (words.charAt(i) == words.charAt(border)) {
                border++;
            }
            borders[i + 1] = border;
        }
        return borders;
    }
}

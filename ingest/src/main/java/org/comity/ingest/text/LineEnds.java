package org.comity.ingest.text;

import java.util.Arrays;
import org.comity.domain.text.WhiteSpace;

/** Where lines end, in every file that is read: CR LF, a lone CR and a lone LF each end one line. */
public final class LineEnds {

    /** A value beyond any text, and not adjacent to any other unit. */
    private static final int NONE = Integer.MAX_VALUE;

    private LineEnds() {}

    /** Returns whether a character is a line end or part of one. */
    public static boolean isPart(int c) {
        return c == '\n' || c == '\r';
    }

    /** Returns whether two neighbouring characters are one line end. */
    public static boolean isPair(int first, int second) {
        return first == '\r' && second == '\n';
    }

    /** Returns whether a text has more than one line. */
    public static boolean isIn(String text) {
        return next(text, 0) < text.length();
    }

    /** The unit at which the next line end begins, or the end of the text. */
    public static int next(String text, int from) {
        int i = from;
        while (i < text.length() && !isPart(text.charAt(i))) {
            i++;
        }
        return i;
    }

    /** The unit after the line end at a unit, or the unit itself if there is no line end. */
    public static int after(String text, int at) {
        if (at == text.length() || !isPart(text.charAt(at))) {
            return at;
        }
        return at + 1 < text.length() && isPair(text.charAt(at), text.charAt(at + 1)) ? at + 2 : at + 1;
    }

    /** Words of several lines on one line, with a space for each line end and the white space around it. */
    public static String onOneLine(String words) {
        if (!isIn(words)) {
            return words;
        }
        StringBuilder line = new StringBuilder(words.length());
        for (int at = 0; at < words.length(); at = after(words, next(words, at))) {
            line.append(at == 0 ? "" : " ").append(WhiteSpace.strip(words.substring(at, next(words, at))));
        }
        return line.toString();
    }

    /** The units at which the lines of a text begin. The part after the last line end is a line, even if it is empty. */
    static int[] starts(String text) {
        int[] starts = new int[16];
        int count = 1;
        int feed = find(text, '\n', 0);
        int carriage = find(text, '\r', 0);
        while (feed != NONE || carriage != NONE) {
            int end = Math.min(feed, carriage);
            if (end == feed || feed != carriage + 1) {
                if (count == starts.length) {
                    starts = Arrays.copyOf(starts, count * 2);
                }
                starts[count++] = end + 1;
            }
            if (end == feed) {
                feed = find(text, '\n', end + 1);
            } else {
                carriage = find(text, '\r', end + 1);
            }
        }
        return Arrays.copyOf(starts, count);
    }

    private static int find(String text, char c, int from) {
        int found = text.indexOf(c, from);
        return found < 0 ? NONE : found;
    }
}

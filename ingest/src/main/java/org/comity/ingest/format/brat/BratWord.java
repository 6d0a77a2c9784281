package org.comity.ingest.format.brat;

import org.comity.domain.text.WhiteSpace;
import org.comity.ingest.text.LineEnds;

/** The form of names and remarks in brat: no white space in names, no line ends anywhere. */
final class BratWord {

    private static final String NOTHING = "_";

    private BratWord() {}

    /** A name as one word: {@code _} for white space and control characters, and for an empty name. */
    static String name(String name) {
        return replaced(name, NOTHING.charAt(0), true);
    }

    /** A name that ends at a colon: {@code _} for colons as well. */
    static String nameBeforeColon(String name) {
        return name(name).replace(':', '_');
    }

    /** A value, which may contain spaces: {@code _} if it is empty. */
    static String value(String value) {
        String line = replaced(value, ' ', false).replace('\t', ' ').strip();
        return line.isEmpty() ? NOTHING : line;
    }

    /** Words on one line: a space for each line end. */
    static String line(String words) {
        return words.isEmpty() ? words : replaced(words, ' ', false);
    }

    private static String replaced(String text, char by, boolean allWhite) {
        if (text.isEmpty()) {
            return NOTHING;
        }
        StringBuilder word = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean end = endsLineInPython(c);
            if (i > 0 && LineEnds.isPair(text.charAt(i - 1), c)) {
                continue;
            }
            word.append(end || (allWhite && isWhite(c)) ? by : c);
        }
        return word.toString();
    }

    private static boolean isWhite(char c) {
        return WhiteSpace.isWhite(c) || Character.isISOControl(c);
    }

    /** Returns whether Python, in which brat is written, ends a line there. No line of a file may contain it. */
    static boolean endsLineInPython(int c) {
        return switch (c) {
            case '\n', 0x0B, 0x0C, '\r', 0x1C, 0x1D, 0x1E, 0x85, 0x2028, 0x2029 -> true;
            default -> false;
        };
    }
}

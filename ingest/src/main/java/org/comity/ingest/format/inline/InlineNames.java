package org.comity.ingest.format.inline;

/** The names of labels, ids and keys: letters and digits of any script, and {@code - _ : .} */
final class InlineNames {

    private InlineNames() {}

    /** The index after the name of an id, or the same index if there is none. */
    static int endOfId(String text, int from, int end) {
        int i = from;
        while (i < end && isPart(text.codePointAt(i))) {
            i += Character.charCount(text.codePointAt(i));
        }
        return i;
    }

    /** The index after the label or key that begins at an index, or that index if no letter is there. */
    static int end(String text, int from, int end) {
        return from < end && Character.isLetter(text.codePointAt(from)) ? endOfId(text, from, end) : from;
    }

    /** Returns whether a text can be written as a label or key. */
    static boolean isName(String text) {
        return !text.isEmpty() && end(text, 0, text.length()) == text.length();
    }

    /** Returns whether a text can be written as an id, after {@code #}. */
    static boolean isId(String text) {
        return !text.isEmpty() && endOfId(text, 0, text.length()) == text.length();
    }

    private static boolean isPart(int codePoint) {
        return Character.isLetterOrDigit(codePoint)
                || codePoint == '-'
                || codePoint == '_'
                || codePoint == ':'
                || codePoint == '.';
    }
}

package org.comity.ingest.inline;

/** A piece of a file as a message quotes it: on one line, not too long, and without characters that steer. */
final class Written {

    private static final int LONGEST = 60;

    private Written() {}

    /** What stands from a brace to the next one that closes, or to the end of the line. */
    static String braces(String text, int brace) {
        int limit = Math.min(text.length(), brace + 2 * LONGEST);
        int end = brace;
        while (end < limit && text.charAt(end) != '}' && !Lines.isEnd(text.charAt(end))) {
            end++;
        }
        boolean closed = end < text.length() && text.charAt(end) == '}';
        return of(text.substring(brace, closed ? end + 1 : end));
    }

    /** The text, its white space as single spaces and what cannot be shown as U+FFFD, cut after 60 code points. */
    static String of(String text) {
        StringBuilder shown = new StringBuilder();
        int count = 0;
        for (int i = 0; i < text.length() && count < LONGEST; count++) {
            int codePoint = text.codePointAt(i);
            i += Character.charCount(codePoint);
            shown.appendCodePoint(isWhite(codePoint) ? ' ' : isHarmless(codePoint) ? codePoint : 0xFFFD);
        }
        boolean cut = text.codePointCount(0, text.length()) > LONGEST;
        return cut ? shown.append('…').toString() : shown.toString();
    }

    private static boolean isWhite(int codePoint) {
        return codePoint == '\t' || codePoint == '\n' || codePoint == '\r';
    }

    private static boolean isHarmless(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }
}

package org.comity.ingest.brat;

/** What a file has, as messages show it: on one line, not too long, without characters that steer. */
final class Written {

    private static final int LONGEST = 60;

    private Written() {}

    /** The text between {@code "} marks. */
    static String quoted(String text) {
        return '"' + shown(text) + '"';
    }

    /** The text, U+FFFD for what cannot be shown, cut after 60 code points. */
    static String shown(String text) {
        StringBuilder shown = new StringBuilder(Math.min(text.length(), LONGEST + 1));
        int at = 0;
        for (int count = 0; count < LONGEST && at < text.length(); count++) {
            int codePoint = text.codePointAt(at);
            shown.appendCodePoint(codePoint == '\t' ? ' ' : isHarmless(codePoint) ? codePoint : 0xFFFD);
            at += Character.charCount(codePoint);
        }
        return at < text.length() ? shown.append('…').toString() : shown.toString();
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

package org.comity.ingest.folder;

/** What someone wrote, made fit for a message: on one line, not too long, without characters that steer a terminal. */
public final class Shown {

    private static final int MAX_LENGTH = 120;

    private Shown() {}

    /** The text, with U+FFFD for control characters, line separators and lone surrogates, cut after 120 code points. */
    public static String of(String text) {
        StringBuilder shown = new StringBuilder();
        text.codePoints().limit(MAX_LENGTH).map(c -> isHarmless(c) ? c : 0xFFFD).forEach(shown::appendCodePoint);
        return text.codePointCount(0, text.length()) > MAX_LENGTH
                ? shown.append('…').toString()
                : shown.toString();
    }

    /** Tells whether each character of a text can be shown, and none stands for one that could not be read. */
    public static boolean isHarmless(String text) {
        return isAscii(text) || text.codePoints().allMatch(Shown::isHarmless);
    }

    /** Tells whether all characters of a text are the printable ones of ASCII. */
    static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c > '~') {
                return false;
            }
        }
        return true;
    }

    private static boolean isHarmless(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL, Character.SURROGATE, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
                false;
            default -> codePoint != 0xFFFD;
        };
    }
}

package org.comity.export.network;

/** Texts in XML 1.0, which cannot contain most control characters (section 2.2). */
final class XmlText {

    private static final int LAST_BEFORE_SURROGATES = 0xD7FF;
    private static final int FIRST_AFTER_SURROGATES = 0xE000;
    private static final int LAST_OF_PLANE = 0xFFFD;

    private XmlText() {}

    /** Returns whether a text has characters that XML cannot contain. */
    static boolean isReplaced(String text) {
        return text.codePoints().anyMatch(point -> !isCharacter(point));
    }

    /** The text with U+FFFD for each character that XML cannot contain. */
    static String of(String text) {
        if (!isReplaced(text)) {
            return text;
        }
        StringBuilder replaced = new StringBuilder();
        text.codePoints().map(point -> isCharacter(point) ? point : '\uFFFD').forEach(replaced::appendCodePoint);
        return replaced.toString();
    }

    private static boolean isCharacter(int point) {
        return point == '\t'
                || point == '\n'
                || point == '\r'
                || (point >= ' ' && point <= LAST_BEFORE_SURROGATES)
                || (point >= FIRST_AFTER_SURROGATES && point <= LAST_OF_PLANE)
                || point >= Character.MIN_SUPPLEMENTARY_CODE_POINT;
    }
}

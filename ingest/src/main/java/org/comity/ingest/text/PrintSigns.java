package org.comity.ingest.text;

/**
 * The characters in which the same words differ between print and typing.
 *
 * <ul>
 *   <li>Presentation forms: ligatures ({@code U+FB00} to {@code U+FB06} in Latin), forms of Arabic and Hebrew letters by
 *       their neighbours, and full-width and half-width letters. Superscripts and other forms that change what is read
 *       are not among them.
 *   <li>Signs that Arabic and Hebrew leave out as a rule: the vowel signs and the stroke that lengthens a word. The marks
 *       that make another letter stay.
 * </ul>
 */
final class PrintSigns {

    private PrintSigns() {}

    /** Returns whether a character has the same meaning as its compatibility form (NFKD). */
    static boolean isPresentationForm(int codePoint) {
        return (codePoint >= 0xFB00 && codePoint <= 0xFDFF)
                || (codePoint >= 0xFE70 && codePoint <= 0xFEFC)
                || (codePoint >= 0xFF01 && codePoint <= 0xFFE6);
    }

    /** Returns whether a sign is left out as a rule. */
    static boolean isVowelSign(int codePoint) {
        return codePoint == 0x640
                || (codePoint >= 0x64B && codePoint <= 0x652)
                || codePoint == 0x670
                || (codePoint >= 0x591 && codePoint <= 0x5BD)
                || codePoint == 0x5BF
                || codePoint == 0x5C1
                || codePoint == 0x5C2
                || codePoint == 0x5C4
                || codePoint == 0x5C5
                || codePoint == 0x5C7;
    }

    /** Returns whether a character at the end of a line says that the word continues on the next one. */
    static boolean isHyphen(int codePoint) {
        return codePoint == '-' || codePoint == 0xAD || codePoint == 0x2010;
    }
}

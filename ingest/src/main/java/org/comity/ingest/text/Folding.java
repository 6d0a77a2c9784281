package org.comity.ingest.text;

/**
 * The characters that a quote may write differently from its text.
 *
 * <ul>
 *   <li>White space as {@link org.comity.domain.text.WhiteSpace} defines it, including line ends; a run becomes one space.
 *   <li>Dashes: the hyphens and dashes U+2010 to U+2015 and the minus sign become the hyphen-minus.
 *   <li>Quotation marks: single ones, apostrophes, primes and standalone accents become {@code '}; double ones become
 *       {@code "}.
 *   <li>Invisible characters are removed: the soft hyphen, the zero-width space, the word joiner, the byte order mark
 *       and the marks of writing direction. The zero-width joiner and non-joiner stay, since they change what is read.
 * </ul>
 */
final class Folding {

    private Folding() {}

    static boolean isInvisible(int codePoint) {
        return switch (codePoint) {
            case 0xAD, 0x61C, 0x200B, 0x200E, 0x200F, 0x2060, 0xFEFF -> true;
            default -> (codePoint >= 0x202A && codePoint <= 0x202E) || (codePoint >= 0x2066 && codePoint <= 0x2069);
        };
    }

    /** Returns whether the character is an apostrophe or is used as one. */
    static boolean isApostrophe(int codePoint) {
        return fold(codePoint) == '\'';
    }

    /** The character that represents all similar ones. White space and invisible characters are handled elsewhere. */
    static int fold(int codePoint) {
        return switch (codePoint) {
            case 0x2010, 0x2011, 0x2012, 0x2013, 0x2014, 0x2015, 0x2212 -> '-';
            case 0x60, 0xB4, 0x2BB, 0x2BC, 0x2BD, 0x2018, 0x2019, 0x201A, 0x201B, 0x2032, 0x2039, 0x203A -> '\'';
            case 0xAB, 0xBB, 0x201C, 0x201D, 0x201E, 0x201F, 0x2033 -> '"';
            default -> codePoint;
        };
    }
}

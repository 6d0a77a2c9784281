package org.comity.domain.prose;

/**
 * How characters are compared: letters in lower case and composed, digits of any script by their value, dashes and
 * apostrophes as one of each. The tables are our own because those of Java change between versions.
 */
final class Letters {

    /** The digits zero of the scripts whose ten digits follow each other. */
    private static final int[] ZEROS = {
        '0', 0x660, 0x6F0, 0x7C0, 0x966, 0x9E6, 0xA66, 0xAE6, 0xB66, 0xBE6, 0xC66, 0xCE6, 0xD66, 0xE50, 0xED0, 0xF20,
        0x1040, 0x1090, 0x17E0, 0x1810, 0xFF10
    };

    /** No other script has digits before this one. */
    private static final int SECOND_ZERO = 0x660;

    private static final String BASES = "aaaaaaceeeeiiiinooooouuuuyyszclns";
    private static final String COMPOSED = "àáâãäåçèéêëìíîïñòóôõöùúûüýÿšžčĺńś";
    private static final String MARKS =
            "\u0300\u0301\u0302\u0303\u0308\u030a\u0327\u0300\u0301\u0302\u0308\u0300\u0301\u0302\u0308\u0303"
                    + "\u0300\u0301\u0302\u0303\u0308\u0300\u0301\u0302\u0308\u0301\u0308\u030c\u030c\u030c\u0301\u0301\u0301";

    private Letters() {}

    /** The value of a decimal digit, or -1. */
    static int digit(int codePoint) {
        if (codePoint < SECOND_ZERO) {
            return codePoint >= '0' && codePoint <= '9' ? codePoint - '0' : -1;
        }
        for (int zero : ZEROS) {
            if (codePoint >= zero && codePoint <= zero + 9) {
                return codePoint - zero;
            }
        }
        return -1;
    }

    /** The letter in lower case; any other character as it is. */
    static int lower(int codePoint) {
        if ((codePoint >= 'A' && codePoint <= 'Z')
                || (codePoint >= 0xC0 && codePoint <= 0xDE && codePoint != 0xD7)
                || (codePoint >= 0x391 && codePoint <= 0x3A9)
                || (codePoint >= 0x410 && codePoint <= 0x42F)) {
            return codePoint + 32;
        }
        if (codePoint >= 0x400 && codePoint <= 0x40F) {
            return codePoint + 80;
        }
        boolean even = (codePoint >= 0x100 && codePoint <= 0x137) || (codePoint >= 0x14A && codePoint <= 0x177);
        boolean odd = (codePoint >= 0x139 && codePoint <= 0x148) || (codePoint >= 0x179 && codePoint <= 0x17E);
        if ((even && codePoint % 2 == 0) || (odd && codePoint % 2 == 1)) {
            return codePoint + 1;
        }
        return codePoint == 0x178 ? 0xFF : codePoint;
    }

    /** The one character for a letter and a combining mark after it, or -1. */
    static int compose(int letter, int mark) {
        for (int i = 0; i < BASES.length(); i++) {
            if (BASES.charAt(i) == letter && MARKS.charAt(i) == mark) {
                return COMPOSED.charAt(i);
            }
        }
        return -1;
    }

    /** Returns whether the character is a mark that combines with the letter before it. */
    static boolean isMark(int codePoint) {
        return codePoint >= 0x300 && codePoint <= 0x36F;
    }

    /** The letter without its accent; any other character as it is. */
    static char plain(char letter) {
        int at = COMPOSED.indexOf(letter);
        return at < 0 ? letter : BASES.charAt(at);
    }

    static boolean isDash(int codePoint) {
        return codePoint == '-' || (codePoint >= 0x2010 && codePoint <= 0x2015) || codePoint == 0x2212;
    }

    static boolean isApostrophe(int codePoint) {
        return codePoint == '\'' || codePoint == 0x2019 || codePoint == 0x2BC || codePoint == 0x2018;
    }

    /** Returns whether the character is not shown: it separates nothing and is skipped. */
    static boolean isInvisible(int codePoint) {
        return codePoint == 0xAD
                || codePoint == 0x61C
                || codePoint == 0x200B
                || codePoint == 0x200E
                || codePoint == 0x200F
                || codePoint == 0x2060
                || codePoint == 0xFEFF
                || (codePoint >= 0x202A && codePoint <= 0x202E)
                || (codePoint >= 0x2066 && codePoint <= 0x2069);
    }

    /** Returns whether the character is the Korean word for year, month or day. */
    static boolean isKoreanUnit(int codePoint) {
        return codePoint == '년' || codePoint == '월' || codePoint == '일';
    }

    /** Returns whether each character of the script is a word of its own. */
    static boolean isIdeograph(int codePoint) {
        return (codePoint >= 0x3400 && codePoint <= 0x9FFF) || (codePoint >= 0x20000 && codePoint <= 0x3134F);
    }
}

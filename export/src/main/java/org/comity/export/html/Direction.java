package org.comity.export.html;

/** Whether a text can be written among English words without a direction of its own. */
final class Direction {

    /**
     * The blocks of Unicode whose characters are written from right to left, or that change the direction, as first and last
     * characters. They are reserved for such characters, so that later versions of Unicode add nothing outside them.
     */
    private static final int[] TURNED = {
        0x590, 0x8ff, 0x200e, 0x200f, 0x202a, 0x202e, 0x2066, 0x2069, 0xfb1d, 0xfdff, 0xfe70, 0xfeff, 0x10800, 0x10fff,
        0x1e800, 0x1efff
    };

    private Direction() {}

    /** Returns whether nothing in a text is written from right to left or changes the direction. */
    static boolean isPlain(CharSequence text) {
        return text.chars().allMatch(c -> c < TURNED[0]) || text.codePoints().noneMatch(Direction::isTurned);
    }

    /** The direction of a text: that of its first letter, {@code rtl} or {@code ltr}. */
    static String of(CharSequence text) {
        return text.codePoints()
                .filter(c -> isTurned(c) || isLetter(c))
                .mapToObj(c -> isTurned(c) ? "rtl" : "ltr")
                .findFirst()
                .orElse("ltr");
    }

    /** Returns whether a character that is not turned is a letter, by blocks and not by the tables of some version. */
    private static boolean isLetter(int c) {
        return (c >= 'A' && c <= 'Z')
                || (c >= 'a' && c <= 'z')
                || (c >= 0xc0 && (c < 0x2000 || c >= 0x2c00) && (c < 0x3000 || c > 0x303f));
    }

    private static boolean isTurned(int c) {
        for (int i = 0; i < TURNED.length; i += 2) {
            if (c >= TURNED[i] && c <= TURNED[i + 1]) {
                return true;
            }
        }
        return false;
    }
}

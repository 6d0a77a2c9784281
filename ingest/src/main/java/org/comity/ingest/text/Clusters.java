package org.comity.ingest.text;

import org.comity.domain.text.WhiteSpace;

/**
 * Combining sequences: a character with the marks that follow it, or Hangul jamo that form one syllable.
 *
 * <p>A quote begins and ends between two sequences, so that {@code e} is not found in a decomposed {@code é}. Two
 * neighbouring code points decide whether a sequence continues. Marks after white space, or after an invisible
 * character, form a sequence of their own.
 */
final class Clusters {

    private Clusters() {}

    /** Returns whether a sequence begins or ends at a unit. */
    static boolean isBoundary(String text, int unit) {
        if (unit == 0 || unit == text.length()) {
            return true;
        }
        if (Character.isLowSurrogate(text.charAt(unit)) && Character.isHighSurrogate(text.charAt(unit - 1))) {
            return false;
        }
        return !continues(text.codePointBefore(unit), text.codePointAt(unit));
    }

    /** The unit after the sequence that begins at a boundary before the end. */
    static int end(String text, int start) {
        int end = start + Character.charCount(text.codePointAt(start));
        while (!isBoundary(text, end)) {
            end += Character.charCount(text.codePointAt(end));
        }
        return end;
    }

    /** Returns whether the character combines with the one before it. */
    static boolean isMark(int codePoint) {
        if (codePoint < 0x300) {
            return false;
        }
        int type = Character.getType(codePoint);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }

    private static boolean continues(int codePoint, int next) {
        if (next < 0x300) {
            return false;
        }
        if (isMark(next)) {
            return !WhiteSpace.isWhite(codePoint) && !Folding.isInvisible(codePoint);
        }
        return isTrailingJamo(next) && isHangul(codePoint);
    }

    private static boolean isTrailingJamo(int codePoint) {
        return codePoint >= 0x1160 && codePoint <= 0x11FF;
    }

    private static boolean isHangul(int codePoint) {
        return (codePoint >= 0x1100 && codePoint <= 0x11FF) || (codePoint >= 0xAC00 && codePoint <= 0xD7A3);
    }
}

package org.comity.export.reading;

import org.comity.domain.text.QuotedText;
import org.comity.domain.text.VisibleText;
import org.jspecify.annotations.Nullable;

/** A value of a published dataset as a message shows it, by itself or next to the value that it should have. */
final class ComparedValue {

    private static final int BEFORE_DIFFERENCE = QuotedText.MAX_LENGTH / 3;

    private ComparedValue() {}

    /** A text between quotation marks, a number, a truth value, or "nothing". */
    static String of(@Nullable Object value) {
        return value == null ? "nothing" : value instanceof String text ? QuotedText.of(text) : value.toString();
    }

    /** A text like {@link #of}, beginning a little before it differs from another. */
    static String beside(@Nullable Object value, @Nullable Object other) {
        if (!(value instanceof String text) || !(other instanceof String more)) {
            return of(value);
        }
        int same = 0;
        while (same < Math.min(text.length(), more.length()) && text.charAt(same) == more.charAt(same)) {
            same++;
        }
        int start = same < QuotedText.MAX_LENGTH / 2 ? 0 : same - BEFORE_DIFFERENCE;
        if (start > 0 && Character.isLowSurrogate(text.charAt(start))) {
            start--;
        }
        return "'" + (start > 0 ? "…" : "") + VisibleText.cut(text.substring(start), QuotedText.MAX_LENGTH) + "'";
    }
}

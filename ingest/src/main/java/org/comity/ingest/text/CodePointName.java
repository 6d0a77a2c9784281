package org.comity.ingest.text;

import java.util.Locale;

/** The notation of a code point, such as {@code U+000C}. */
public final class CodePointName {

    private CodePointName() {}

    /**
     * The name of a code point.
     *
     * @param codePoint a code point, which may be a lone surrogate
     * @return {@code U+} and at least four hexadecimal digits, in upper case
     */
    public static String of(int codePoint) {
        return "U+" + hex(codePoint, 4);
    }

    /** Upper-case hexadecimal digits, padded with zeros. */
    static String hex(int value, int digits) {
        String hex = Integer.toHexString(value).toUpperCase(Locale.ROOT);
        return "0".repeat(Math.max(0, digits - hex.length())) + hex;
    }
}

package org.comity.ingest.text;

import org.comity.domain.text.WhiteSpace;

/** Moves past the {@link WhiteSpace} of a part of a text. */
public final class WhiteSpaceScan {

    private WhiteSpaceScan() {}

    /** The first unit of a part that is not white space, or the end of the part. */
    public static int skip(String text, int from, int to) {
        int at = from;
        while (at < to && WhiteSpace.isWhite(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** The end of a part without its trailing white space. If all of it is white space, this is its beginning. */
    public static int skipBack(String text, int from, int to) {
        int at = to;
        while (at > from && WhiteSpace.isWhite(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    /** Returns whether there is only white space from a unit to the end of a text. */
    public static boolean isBlank(String text, int from) {
        return skip(text, from, text.length()) == text.length();
    }
}

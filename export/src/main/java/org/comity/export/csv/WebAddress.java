package org.comity.export.csv;

import java.util.regex.Pattern;

/** Addresses that descriptors can link to. */
final class WebAddress {

    /**
     * An address has no white space, no invisible characters, and no characters that are not allowed in an IRI (RFC
     * 3987, section 2.2).
     */
    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\p{Z}\\p{C}<>\"{}|\\\\^`]+");

    private WebAddress() {}

    /** Returns whether a text is such an address. */
    static boolean is(String text) {
        return ADDRESS.matcher(text).matches();
    }
}

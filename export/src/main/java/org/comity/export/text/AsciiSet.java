package org.comity.export.text;

/** A set of ASCII characters with a fast lookup. */
public final class AsciiSet {

    /** The empty set. */
    public static final AsciiSet NONE = of("");

    private static final int ASCII = 0x80;

    private final boolean[] members;

    private AsciiSet(boolean[] members) {
        this.members = members;
    }

    /**
     * Creates the set of some characters.
     *
     * @param characters each below U+0080
     * @return the set
     */
    public static AsciiSet of(String characters) {
        boolean[] members = new boolean[ASCII];
        for (int i = 0; i < characters.length(); i++) {
            members[characters.charAt(i)] = true;
        }
        return new AsciiSet(members);
    }

    /**
     * Creates the set of the control characters (U+0000 to U+001F and U+007F) and some more characters.
     *
     * @param characters each below U+0080
     * @return the set
     */
    public static AsciiSet controlsAnd(String characters) {
        StringBuilder all = new StringBuilder(characters);
        for (char c = 0; c < ASCII; c++) {
            if (Character.isISOControl(c)) {
                all.append(c);
            }
        }
        return of(all.toString());
    }

    /**
     * Returns whether a character is in the set.
     *
     * @param c any character
     * @return whether it is
     */
    public boolean contains(char c) {
        return c < ASCII && members[c];
    }

    /** Returns whether a character is in the set or beyond ASCII. */
    boolean containsOrBeyond(char c) {
        return c >= members.length || members[c];
    }

    /**
     * Looks for a character of the set, or one beyond ASCII.
     *
     * @param text any characters
     * @param from the index of the first character to look at
     * @return the index of the first such character, or the length of the text
     */
    public int next(String text, int from) {
        int length = text.length();
        int at = from;
        while (at < length && !containsOrBeyond(text.charAt(at))) {
            at++;
        }
        return at;
    }
}

package org.comity.ingest.wording;

/**
 * The first two characters of some names, so that most places of a passage need no further look.
 *
 * @param bits a bit for each two characters, chosen by their hash; all bits if a name has only one character
 */
record Beginnings(long bits) {

    private static final long ALL = -1;
    private static final int FACTOR = 31;

    static Beginnings of(String[] names) {
        long bits = 0;
        for (String name : names) {
            if (!name.isEmpty()) {
                bits |= name.length() == 1 ? ALL : bit(name, 0);
            }
        }
        return new Beginnings(bits);
    }

    /** Returns whether a name may begin at a place of a passage; false if none does. */
    boolean mayBeAt(String passage, int at) {
        return at + 1 < passage.length() ? (bits & bit(passage, at)) != 0 : bits == ALL;
    }

    private static long bit(String text, int at) {
        return 1L << (FACTOR * text.charAt(at) + text.charAt(at + 1));
    }
}

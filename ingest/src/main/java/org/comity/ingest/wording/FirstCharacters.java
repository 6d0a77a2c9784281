package org.comity.ingest.wording;

/** The characters with which some names begin, so that most places of a passage need no further look. */
final class FirstCharacters {
    private static final int KNOWN = 128;

    private final boolean[] known;
    private final boolean further;

    private FirstCharacters(boolean[] known, boolean further) {
        this.known = known;
        this.further = further;
    }

    static FirstCharacters of(String[] names) {
        boolean[] known = new boolean[KNOWN];
        boolean further = false;
        for (String name : names) {
            if (!name.isEmpty() && name.charAt(0) < KNOWN) {
                known[name.charAt(0)] = true;
            } else {
                further |= !name.isEmpty();
            }
        }
        return new FirstCharacters(known, further);
    }

    /** Returns whether a name may begin with a character; false if none does. */
    boolean have(char first) {
        return first < KNOWN ? known[first] : further;
    }
}

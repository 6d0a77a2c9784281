package org.comity.export.reading;

import java.util.Arrays;

/** The texts read last: one that stands there again is the same object, so that ids and names are held once. */
final class RecentTexts {

    private static final int SIZE = 1 << 16;

    private final String[] texts = new String[SIZE];

    RecentTexts() {
        Arrays.fill(texts, "");
    }

    /** An equal text, read before if it is still known. */
    String shared(String text) {
        int hash = text.hashCode();
        int slot = (hash ^ (hash >>> 16)) & (SIZE - 1);
        String known = texts[slot];
        if (known.equals(text)) {
            return known;
        }
        texts[slot] = text;
        return text;
    }
}

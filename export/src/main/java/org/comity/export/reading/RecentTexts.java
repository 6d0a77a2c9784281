package org.comity.export.reading;

import java.util.Arrays;

/** The texts that were read last. An equal text becomes the same object, so that ids and names are in memory once. */
final class RecentTexts {

    private static final int SIZE = 1 << 16;

    private final String[] texts = new String[SIZE];

    RecentTexts() {
        Arrays.fill(texts, "");
    }

    /** Returns an equal text, which is an earlier object if it is still here. */
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

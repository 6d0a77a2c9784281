package org.comity.ingest.format.brat;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Labels, roles and ids, which repeat often in a file: each is created once, unless another takes its slot. */
final class NameTable {

    private static final int LONGEST = 40;

    private final @Nullable String[] names;

    /** A table for a file with that many bytes. */
    NameTable(int bytes) {
        int likely = Math.min(Math.max(bytes / 4, 32), 16_000);
        names = new @Nullable String[Integer.highestOneBit(likely) * 2];
    }

    /** The characters of some bytes. */
    String get(byte[] bytes, int from, int to) {
        if (to - from > LONGEST) {
            return string(bytes, from, to);
        }
        int hash = 0;
        int all = 0;
        for (int i = from; i < to; i++) {
            hash = hash * 31 + bytes[i];
            all |= bytes[i];
        }
        hash *= 0x9E3779B9;
        int slot = (hash >>> 16) & (names.length - 1);
        @Nullable String known = names[slot];
        if (known != null && isSame(known, bytes, from, to)) {
            return known;
        }
        String made =
                all < 0 ? string(bytes, from, to) : new String(bytes, from, to - from, StandardCharsets.ISO_8859_1);
        names[slot] = made;
        return made;
    }

    /** Returns whether a name has these bytes, all of which are ASCII. */
    private static boolean isSame(String name, byte[] bytes, int from, int to) {
        if (name.length() != to - from) {
            return false;
        }
        for (int i = from; i < to; i++) {
            if (name.charAt(i - from) != bytes[i]) {
                return false;
            }
        }
        return true;
    }

    private static String string(byte[] bytes, int from, int to) {
        return new String(bytes, from, to - from, StandardCharsets.UTF_8);
    }
}

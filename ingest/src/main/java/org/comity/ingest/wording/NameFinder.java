package org.comity.ingest.wording;

import java.util.Collection;
import java.util.TreeSet;

/**
 * Many names, sorted, so that those in a passage are found without looking for each. Each place of the passage is
 * compared with the names that have the same first characters.
 */
final class NameFinder {
    private final String[] names;
    private final Beginnings beginnings;

    NameFinder(Collection<String> names) {
        this.names = new TreeSet<>(names).toArray(String[]::new);
        this.beginnings = Beginnings.of(this.names);
    }

    /** Decides about a name that was found in a passage. */
    interface Match {
        /** Returns whether to stop looking for names. */
        boolean stopsAt(String name, int at);
    }

    /** Finds each occurrence of each name, and returns whether one of them stopped the search. */
    boolean search(String passage, Match match) {
        for (int at = 0; at < passage.length(); at++) {
            if (beginnings.mayBeAt(passage, at) && searchAt(passage, at, match)) {
                return true;
            }
        }
        return false;
    }

    private boolean searchAt(String passage, int at, Match match) {
        int low = 0;
        int high = names.length;
        for (int length = 0; low < high; length++) {
            if (names[low].length() == length) {
                if (length > 0 && match.stopsAt(names[low], at)) {
                    return true;
                }
                low++;
            }
            if (at + length == passage.length()) {
                return false;
            }
            char next = passage.charAt(at + length);
            int first = first(low, high, length, next);
            high = first(first, high, length, next + 1);
            low = first;
        }
        return false;
    }

    /** The first of some names with the same beginning whose next character is at least this one. */
    private int first(int from, int to, int length, int next) {
        int low = from;
        int high = to;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (names[middle].charAt(length) < next) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}

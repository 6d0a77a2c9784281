package org.comity.ingest.wording;

import java.util.SortedSet;
import java.util.TreeSet;

/** Takes names with digits, such as "2030 Agenda", out of a passage without changing its offsets. */
final class NameMask {

    private static final char FILLER = 'x';

    private NameMask() {}

    /** Returns whether a name has a digit, so that a reader could take a part of it for a date or a number. */
    static boolean isNumbered(String name) {
        return name.codePoints().anyMatch(Character::isDigit);
    }

    /** The passage, with each character of the names replaced by a letter; names that come first in order win. */
    static String of(String passage, NameFinder names) {
        SortedSet<String> found = new TreeSet<>();
        names.search(passage, (name, at) -> {
            found.add(name);
            return false;
        });
        if (found.isEmpty()) {
            return passage;
        }
        StringBuilder masked = new StringBuilder(passage);
        for (String name : found) {
            int at = masked.indexOf(name);
            while (at >= 0) {
                int end = at + name.length();
                for (int i = at; i < end; i++) {
                    masked.setCharAt(i, FILLER);
                }
                at = masked.indexOf(name, end);
            }
        }
        return masked.toString();
    }
}

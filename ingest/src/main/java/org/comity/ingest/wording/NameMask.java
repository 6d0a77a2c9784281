package org.comity.ingest.wording;

import java.util.Collection;

/** Takes names with digits, such as "2030 Agenda", out of a passage without changing its offsets. */
final class NameMask {

    private static final String FILLER = "x";

    private NameMask() {}

    /** Returns whether a name has a digit, so that a reader could take a part of it for a date or a number. */
    static boolean isNumbered(String name) {
        return name.codePoints().anyMatch(Character::isDigit);
    }

    /** The passage, with each character of the names replaced by a letter. */
    static String of(String passage, Collection<String> names) {
        String masked = passage;
        for (String name : names) {
            int at = masked.indexOf(name);
            while (at >= 0) {
                int end = at + name.length();
                masked = masked.substring(0, at) + FILLER.repeat(name.length()) + masked.substring(end);
                at = masked.indexOf(name, end);
            }
        }
        return masked;
    }
}

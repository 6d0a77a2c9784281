package org.comity.ingest.wording;

import java.util.Collection;
import java.util.Locale;
import org.comity.ingest.text.FoldedWords;

/** Looks for the words of a role, with any ending: "member" is in "membership", and "observer" in "observes". */
final class RoleWords {

    /** The last two letters of a word with at least this number of letters may be different. */
    private static final int LONG = 7;

    private RoleWords() {}

    static boolean say(String passage, Collection<String> roles) {
        String words = FoldedWords.of(passage).toLowerCase(Locale.ROOT);
        for (String role : roles) {
            String wanted = stem(FoldedWords.of(role).toLowerCase(Locale.ROOT));
            int at = words.indexOf(wanted);
            while (at >= 0 && !wanted.isEmpty()) {
                if (at == 0 || !Character.isLetterOrDigit(words.charAt(at - 1))) {
                    return true;
                }
                at = words.indexOf(wanted, at + 1);
            }
        }
        return false;
    }

    private static String stem(String role) {
        int lastWord = role.lastIndexOf(' ') + 1;
        return role.length() - lastWord >= LONG ? role.substring(0, role.length() - 2) : role;
    }
}

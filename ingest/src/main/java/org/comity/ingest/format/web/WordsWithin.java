package org.comity.ingest.format.web;

/**
 * Words with partly known context, in which other words are looked up in linear time.
 *
 * @param before the text before the words
 * @param words the words to search
 * @param after the text after the words
 */
record WordsWithin(String before, String words, String after) {

    /** The most UTF-16 units in which the context of a match is compared. */
    private static final int REACH = 200;

    /**
     * The only place where the words occur with the given context, as far as the context is known.
     *
     * @return an index of {@link #words}, or -1 if there is none, or more than one
     */
    int only(String wanted, String preceding, String following) {
        if (wanted.isEmpty()) {
            return -1;
        }
        int[] borders = borders(wanted);
        int found = -1;
        int matched = 0;
        for (int i = 0; i < words.length(); i++) {
            while (matched > 0 && (matched == wanted.length() || wanted.charAt(matched) != words.charAt(i))) {
                matched = borders[matched - 1];
            }
            matched += wanted.charAt(matched) == words.charAt(i) ? 1 : 0;
            int start = i + 1 - wanted.length();
            if (matched == wanted.length() && follows(start, preceding) && precedes(i + 1, following)) {
                if (found >= 0) {
                    return -1;
                }
                found = start;
            }
        }
        return found;
    }

    /** For each prefix of a word the length of its longest proper suffix that is also a prefix. */
    private static int[] borders(String wanted) {
        int[] borders = new int[wanted.length()];
        for (int i = 1; i < wanted.length(); i++) {
            int length = borders[i - 1];
            while (length > 0 && wanted.charAt(length) != wanted.charAt(i)) {
                length = borders[length - 1];
            }
            borders[i] = length + (wanted.charAt(length) == wanted.charAt(i) ? 1 : 0);
        }
        return borders;
    }

    private boolean follows(int start, String preceding) {
        int known = before.length() + start;
        int length = Math.min(REACH, Math.min(known, preceding.length()));
        for (int back = 1; back <= length; back++) {
            int at = start - back;
            char there = at >= 0 ? words.charAt(at) : before.charAt(before.length() + at);
            if (there != preceding.charAt(preceding.length() - back)) {
                return false;
            }
        }
        return true;
    }

    private boolean precedes(int end, String following) {
        int known = words.length() - end + after.length();
        int length = Math.min(REACH, Math.min(known, following.length()));
        for (int on = 0; on < length; on++) {
            int at = end + on;
            char there = at < words.length() ? words.charAt(at) : after.charAt(at - words.length());
            if (there != following.charAt(on)) {
                return false;
            }
        }
        return true;
    }
}

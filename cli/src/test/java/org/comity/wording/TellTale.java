package org.comity.wording;

import java.util.regex.Pattern;

/**
 * A phrase that plain English does not use.
 *
 * @param pattern finds the phrase, in any case and across line ends
 * @param instead what to write
 */
record TellTale(Pattern pattern, String instead) {

    /** What may be between two words: white space, the margin of a comment, or the join of two string literals. */
    private static final String GAP = "(?:[\\s*/]|\"\\s*\\+\\s*\")+";

    private static final String ARROW = " => ";

    /** Reads a line of the list: a regular expression and what to write instead. */
    static TellTale parse(String line) {
        int arrow = line.indexOf(ARROW);
        String words = line.substring(0, arrow).replace(" ", GAP);
        Pattern pattern = Pattern.compile("\\b(?:" + words + ")\\b", Pattern.CASE_INSENSITIVE);
        return new TellTale(pattern, line.substring(arrow + ARROW.length()));
    }
}

package org.comity.ingest.lines;

import org.comity.ingest.text.LineEnds;
import org.comity.ingest.text.WhiteSpaceScan;

/** Recognises the heading of a part of a page: words in capitals on a line of their own, above a blank line. */
final class Heading {

    private Heading() {}

    /** Returns whether a line of a text, without the white space around it, looks like a heading. */
    static boolean isLike(String text, int start, int stop) {
        int below = LineEnds.after(text, LineEnds.next(text, stop));
        boolean apart = below < text.length()
                && WhiteSpaceScan.skip(text, below, LineEnds.next(text, below)) == LineEnds.next(text, below);
        String words = text.substring(start, stop);
        return apart
                && words.codePoints().anyMatch(Character::isUpperCase)
                && words.codePoints().noneMatch(Heading::isOfAnotherLine);
    }

    /** Lists, numbers and sentences are not headings. */
    private static boolean isOfAnotherLine(int c) {
        return Character.isLowerCase(c) || Character.isDigit(c) || c == ',' || c == ';';
    }
}

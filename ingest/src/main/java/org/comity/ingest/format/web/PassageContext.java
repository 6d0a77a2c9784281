package org.comity.ingest.format.web;

import org.comity.domain.source.Span;
import org.comity.ingest.text.LineEnds;
import org.comity.ingest.text.SourceText;

/**
 * The context that a Text Quote Selector gives for a passage: up to 32 code points on each side, fewer if that would
 * separate a character from its marks.
 *
 * @param before the text directly before the passage
 * @param after the text directly after it
 */
record PassageContext(String before, String after) {

    private static final int LONGEST = 32;

    private static final int JOINER = 0x200D;

    static PassageContext of(SourceText text, Span passage) {
        int from = Math.max(0, passage.start() - LONGEST);
        while (from < passage.start() && !isBoundary(text, from)) {
            from++;
        }
        int to = Math.min(text.length(), passage.end() + LONGEST);
        while (to > passage.end() && !isBoundary(text, to)) {
            to--;
        }
        return new PassageContext(text.words(new Span(from, passage.start())), text.words(new Span(passage.end(), to)));
    }

    /** Returns whether the character at a place does not belong to the one before it. */
    static boolean isBoundary(SourceText text, int place) {
        if (place == 0 || place == text.length()) {
            return true;
        }
        int before = text.text().codePointBefore(text.units(place));
        int after = text.text().codePointAt(text.units(place));
        return before != JOINER && after != JOINER && !LineEnds.isPair(before, after) && !continues(after);
    }

    private static boolean continues(int c) {
        boolean vowelOrFinalJamo = c >= 0x1160 && c <= 0x11FF;
        boolean skinTone = c >= 0x1F3FB && c <= 0x1F3FF;
        return vowelOrFinalJamo
                || skinTone
                || switch (Character.getType(c)) {
                    case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK -> true;
                    default -> false;
                };
    }
}

package org.comity.ingest.format.web;

import org.comity.domain.source.Span;
import org.comity.ingest.text.SourceText;

/**
 * What a Text Quote Selector gives of the text beside a passage: up to 32 code points, less where that would cut a
 * character and its marks apart.
 *
 * @param before what stands directly before the passage
 * @param after what stands directly after it
 */
record Beside(String before, String after) {

    private static final int LONGEST = 32;

    private static final int JOINER = 0x200D;

    static Beside of(SourceText text, Span passage) {
        int from = Math.max(0, passage.start() - LONGEST);
        while (from < passage.start() && !isBoundary(text, from)) {
            from++;
        }
        int to = Math.min(text.length(), passage.end() + LONGEST);
        while (to > passage.end() && !isBoundary(text, to)) {
            to--;
        }
        return new Beside(text.words(new Span(from, passage.start())), text.words(new Span(passage.end(), to)));
    }

    /** Tells whether no character that belongs to the one before it stands at a place. */
    static boolean isBoundary(SourceText text, int place) {
        if (place == 0 || place == text.length()) {
            return true;
        }
        int before = text.text().codePointBefore(text.units(place));
        int after = text.text().codePointAt(text.units(place));
        return before != JOINER && after != JOINER && !(before == '\r' && after == '\n') && !continues(after);
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

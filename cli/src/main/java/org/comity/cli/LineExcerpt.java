package org.comity.cli;

import java.io.PrintWriter;
import java.lang.Character.UnicodeScript;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import org.comity.cli.answer.ColumnWidth;
import org.comity.cli.answer.Layout;
import org.comity.domain.text.VisibleText;

/** A line of a file as a finding shows it: made visible, cut to what fits, with a caret under the column meant. */
final class LineExcerpt {

    private static final String INDENT = "    ";
    private static final String CUT = "…";
    private static final int LONGEST = 100;

    /** The room for the indent and for a mark at each end of a line that is cut. */
    private static final int MARGIN = 6;

    private static final double BEFORE_CARET = 0.6;

    private static final int IDEOGRAPHIC_SPACE = 0x3000;

    /** Letters, a mark and a pattern that look like nothing: fillers of Hangul, the grapheme joiner, empty Braille. */
    private static final String BLANK = "\u115f\u1160\u3164\uffa0\u034f\u2800";

    /** The scripts whose letters are never joined or kept apart by invisible characters. */
    private static final Set<UnicodeScript> UNJOINED =
            EnumSet.of(UnicodeScript.LATIN, UnicodeScript.GREEK, UnicodeScript.CYRILLIC);

    private final int[] shown;
    private final boolean cutBefore;
    private final boolean cutAfter;
    private final int caret;
    private final Layout layout;

    private LineExcerpt(int[] shown, boolean cutBefore, boolean cutAfter, int caret, Layout layout) {
        this.shown = shown;
        this.cutBefore = cutBefore;
        this.cutAfter = cutAfter;
        this.caret = caret;
        this.layout = layout;
    }

    /**
     * The excerpt of a line.
     *
     * @param line the line without its end
     * @param column the column meant in code points, 1-based; 0 where the line as a whole is meant
     * @param layout the width that there is; at most 100 code points are shown
     */
    static LineExcerpt of(String line, int column, Layout layout) {
        int[] codePoints = line.codePoints().toArray();
        int caret = Math.min(column, codePoints.length + 1) - 1;
        int longest = layout.width().isEmpty() ? LONGEST : Math.min(LONGEST, layout.lineWidth() - MARGIN);
        int from = codePoints.length <= longest ? 0 : Math.max(0, caret - (int) (longest * BEFORE_CARET));
        int to = Math.min(codePoints.length, from + longest);
        int[] shown = Arrays.copyOfRange(codePoints, from, to);
        return new LineExcerpt(shown, from > 0, to < codePoints.length, caret - from, layout);
    }

    /** Prints the line, and the caret beneath it where a column is meant. */
    void print(PrintWriter out) {
        StringBuilder line = new StringBuilder(INDENT).append(cutBefore ? CUT : "");
        StringBuilder margin = new StringBuilder(INDENT).append(cutBefore ? " " : "");
        for (int i = 0; i < shown.length; i++) {
            boolean tab = shown[i] == '\t';
            boolean hidden = !tab && isHidden(shown[i], i == 0 ? 0 : shown[i - 1]);
            String visible = hidden ? VisibleText.escape(shown[i]) : Character.toString(shown[i]);
            line.append(visible);
            if (i < caret) {
                int width = hidden ? visible.length() : ColumnWidth.of(shown[i]);
                margin.append(tab ? "\t" : " ".repeat(width));
            }
        }
        out.println(line.append(cutAfter ? CUT : ""));
        if (caret >= 0) {
            out.println(margin.append(layout.helpful("^")));
        }
    }

    /**
     * Returns whether a person cannot see a character, or sees a blank. More is shown than in a message, because the
     * excerpt shows what is wrong in a line: joiners between letters that do not need them, and blanks that are not spaces.
     */
    private static boolean isHidden(int codePoint, int before) {
        return VisibleText.isHidden(codePoint, before)
                || (Character.getType(codePoint) == Character.FORMAT && UNJOINED.contains(UnicodeScript.of(before)))
                || (Character.getType(codePoint) == Character.SPACE_SEPARATOR
                        && codePoint != ' '
                        && codePoint != IDEOGRAPHIC_SPACE)
                || BLANK.indexOf(codePoint) >= 0;
    }
}

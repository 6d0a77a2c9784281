package org.comity.ingest.text;

import org.comity.domain.text.VisibleText;
import org.comity.domain.text.WhiteSpace;

/** Words as messages show them: on one line, in quotation marks, and not too long. */
final class Excerpt {

    private static final int LONGEST = 160;
    private static final String SOFT_HYPHEN = "\u00ad";

    private Excerpt() {}

    /**
     * The words between {@code "} marks, with each run of white space as one space, U+FFFD for characters that cannot be
     * shown, and without soft hyphens, which a quote need not contain. The middle of long words is left out, in the
     * way that a quote may leave it out.
     */
    static String quoted(String words) {
        if (words.length() <= LONGEST * 4) {
            String line = line(words);
            if (line.codePointCount(0, line.length()) <= LONGEST) {
                return '"' + line + '"';
            }
        }
        int half = LONGEST / 2;
        String head = words.substring(0, safe(words, Math.min(words.length(), half * 2)));
        String tail = words.substring(safe(words, Math.max(0, words.length() - half * 2)));
        return '"' + firstWords(line(head), half) + " ... " + lastWords(line(tail), half) + '"';
    }

    private static int safe(String words, int unit) {
        return Clusters.isBoundary(words, unit) ? unit : safeBefore(words, unit);
    }

    private static int safeBefore(String words, int unit) {
        return Character.isLowSurrogate(words.charAt(unit)) ? unit - 1 : unit;
    }

    private static String line(String words) {
        StringBuilder line = new StringBuilder(words.length());
        int last = 0;
        for (int codePoint :
                WhiteSpace.strip(words.replace(SOFT_HYPHEN, "")).codePoints().toArray()) {
            if (!WhiteSpace.isWhite(codePoint)) {
                line.appendCodePoint(VisibleText.isHidden(codePoint, last) ? 0xFFFD : codePoint);
            } else if (line.charAt(line.length() - 1) != ' ') {
                line.append(' ');
            }
            last = codePoint;
        }
        return line.toString();
    }

    private static String firstWords(String line, int longest) {
        int end = safe(line, Math.min(line.length(), longest));
        int space = end == line.length() ? end : line.lastIndexOf(' ', end);
        return line.substring(0, space > end / 2 ? space : end);
    }

    private static String lastWords(String line, int longest) {
        int start = safe(line, Math.max(0, line.length() - longest));
        int space = start == 0 ? -1 : line.indexOf(' ', start);
        return line.substring(space >= 0 && space < start + longest / 2 ? space + 1 : start);
    }
}

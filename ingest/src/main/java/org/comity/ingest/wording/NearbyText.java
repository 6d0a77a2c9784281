package org.comity.ingest.wording;

import java.util.ArrayList;
import java.util.List;
import org.comity.ingest.text.SourceText;

/**
 * What is around a passage: its sentence, the paragraph before it, and the last heading.
 *
 * <p>Paragraphs are separated by blank lines. A heading is a paragraph of one line that begins with {@code #} or does not
 * end as a sentence does; the first line of a text is its title.
 */
final class NearbyText {

    private static final String ENDS = ".!?;:。！？؟";

    /** The maximum distance of the ends of a sentence from the passage, in characters. */
    private static final int LONGEST_SENTENCE = 500;

    /** The maximum number of characters of a paragraph that are searched. */
    private static final int LONGEST_PARAGRAPH = 20_000;

    private final String text;
    private final SourceText source;
    private final List<int[]> paragraphs = new ArrayList<>();

    /** For each paragraph the index of the last heading before it, or -1. */
    private final List<Integer> headings = new ArrayList<>();

    NearbyText(SourceText source) {
        this.source = source;
        this.text = source.text();
        int start = 0;
        while (start < text.length()) {
            int end = endOfParagraph(start);
            if (!text.substring(start, end).isBlank()) {
                boolean afterHeading = !paragraphs.isEmpty() && isHeading(paragraph(paragraphs.size() - 1));
                headings.add(
                        afterHeading
                                ? paragraphs.size() - 1
                                : headings.isEmpty() ? -1 : headings.get(headings.size() - 1));
                paragraphs.add(new int[] {start, end});
            }
            start = end + 1;
        }
    }

    /** Returns whether these are the surroundings of passages of a text. */
    boolean areOf(SourceText text) {
        return source == text;
    }

    /** The index of the line end before the next blank line, or of the end of the text. */
    private int endOfParagraph(int start) {
        int end = text.indexOf('\n', start);
        while (end >= 0) {
            int next = end + 1;
            while (next < text.length() && " \t\r".indexOf(text.charAt(next)) >= 0) {
                next++;
            }
            if (next >= text.length() || text.charAt(next) == '\n') {
                return end;
            }
            end = text.indexOf('\n', end + 1);
        }
        return text.length();
    }

    /** The sentences that a passage touches. */
    String sentence(int startCodePoint, int endCodePoint) {
        int start = source.units(startCodePoint);
        int end = source.units(endCodePoint);
        int[] paragraph = paragraphs.isEmpty() ? new int[] {0, text.length()} : paragraphs.get(at(start));
        int from = start;
        while (from > Math.max(paragraph[0], start - LONGEST_SENTENCE) && !isSentenceEnd(from - 1)) {
            from--;
        }
        int to = Math.max(end, start);
        while (to < Math.min(paragraph[1], end + LONGEST_SENTENCE) && !isSentenceEnd(to - 1)) {
            to++;
        }
        return text.substring(Math.min(from, start), to);
    }

    /** Returns whether a sentence ends with the character: a full stop before white space. */
    private boolean isSentenceEnd(int index) {
        return index >= 0
                && ".!?。！？".indexOf(text.charAt(index)) >= 0
                && (index + 1 >= text.length() || Character.isWhitespace(text.charAt(index + 1)));
    }

    /** The number of the paragraph of a passage, from 0; -1 if the text has none. */
    int paragraphAt(int startCodePoint) {
        return paragraphs.isEmpty() ? -1 : at(source.units(startCodePoint));
    }

    /** A paragraph and the one before it, the last heading, and the title. */
    List<String> around(int paragraph) {
        List<String> around = new ArrayList<>();
        if (paragraph < 0) {
            return around;
        }
        around.add(paragraph(paragraph));
        if (paragraph > 0) {
            around.add(paragraph(paragraph - 1));
        }
        if (headings.get(paragraph) >= 0) {
            around.add(paragraph(headings.get(paragraph)));
        }
        around.add(paragraph(0).lines().findFirst().orElse(""));
        return around;
    }

    private String paragraph(int index) {
        int[] bounds = paragraphs.get(index);
        return text.substring(bounds[0], Math.min(bounds[1], bounds[0] + LONGEST_PARAGRAPH));
    }

    private static boolean isHeading(String paragraph) {
        String line = paragraph.strip();
        return line.startsWith("#")
                || (line.indexOf('\n') < 0 && !line.isEmpty() && ENDS.indexOf(line.charAt(line.length() - 1)) < 0);
    }

    /** The index of the paragraph at an offset, or of the last one before it. */
    private int at(int offset) {
        int low = 0;
        int high = paragraphs.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (paragraphs.get(middle)[0] <= offset) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }
}

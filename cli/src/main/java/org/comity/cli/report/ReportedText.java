package org.comity.cli.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.comity.domain.source.Origin;
import org.comity.domain.source.Quote;

/** The text of a file, in which places are looked up as reports count them. */
final class ReportedText {

    private static final String BYTE_ORDER_MARK = "\ufeff";

    private final String text;
    private final boolean plain;

    /** Where each line begins. */
    private final int[] starts;

    private ReportedText(String text) {
        this.text = text;
        this.plain = text.codePointCount(0, text.length()) == text.length();
        this.starts = starts(text);
    }

    /** The text of a file, of which a byte order mark is not part. */
    static ReportedText of(String content) {
        return new ReportedText(content.startsWith(BYTE_ORDER_MARK) ? content.substring(1) : content);
    }

    private static int[] starts(String text) {
        List<Integer> starts = new ArrayList<>(List.of(0));
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean ends = c == '\n' || (c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n'));
            if (ends) {
                starts.add(i + 1);
            }
        }
        return starts.stream().mapToInt(Integer::intValue).toArray();
    }

    /**
     * The region at a place: from its column to the end of its line, without the white space around it. For a whole file
     * it is the first line; for a line that does not exist, the last one.
     */
    FileRegion region(Origin origin) {
        int line = Math.min(Math.max(1, origin.line()), starts.length);
        String words = line(line);
        int end = words.stripTrailing().length();
        int indent = end == 0 ? 0 : words.length() - words.stripLeading().length();
        boolean known = origin.column() > 0 && line == origin.line();
        int start = known ? units(words, origin.column() - 1) : indent;
        return new FileRegion(line, start + 1, line, Math.max(start, end) + 1);
    }

    /** The region of a quote, if the text has its words at its place. */
    Optional<FileRegion> region(Quote quote) {
        int start = units(quote.span().start());
        if (start < 0 || !text.startsWith(quote.words(), start)) {
            return Optional.empty();
        }
        int end = start + quote.words().length();
        int first = lineAt(start);
        int last = lineAt(end);
        return Optional.of(new FileRegion(first, start - starts[first - 1] + 1, last, end - starts[last - 1] + 1));
    }

    /** The number of the line that contains a position. */
    private int lineAt(int unit) {
        int found = Arrays.binarySearch(starts, unit);
        return found >= 0 ? found + 1 : -found - 1;
    }

    private String line(int number) {
        int end = number < starts.length ? starts[number] : text.length();
        String line = text.substring(starts[number - 1], end);
        while (line.endsWith("\n") || line.endsWith("\r")) {
            line = line.substring(0, line.length() - 1);
        }
        return line;
    }

    /** The position in UTF-16 code units of a position in code points; -1 if the text is shorter. */
    private int units(int codePoints) {
        if (codePoints > text.length()) {
            return -1;
        }
        if (plain) {
            return codePoints;
        }
        return text.codePointCount(0, text.length()) < codePoints ? -1 : text.offsetByCodePoints(0, codePoints);
    }

    private static int units(String line, int codePoints) {
        int most = line.codePointCount(0, line.length());
        return line.offsetByCodePoints(0, Math.min(codePoints, most));
    }
}

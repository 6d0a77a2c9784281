package org.comity.ingest.node.yaml;

import java.util.List;
import java.util.stream.IntStream;
import org.comity.domain.finding.Place;
import org.comity.domain.source.Origin;
import org.comity.ingest.text.SourceText;
import org.jspecify.annotations.Nullable;

/** The lines of a YAML file, for looking up characters and showing places. Lines end with LF, CRLF or CR. */
final class YamlLines {

    /** The longest excerpt shown, in code points. */
    static final int MAX_EXCERPT = 200;

    private final String file;
    private final String text;

    /** Split into lines when the first one is requested, which a file without findings rarely needs. */
    private @Nullable SourceText source;

    /** The place of the last lookup, so that looking up one place after the other in a long line is fast. */
    private int lastLine;

    private String lastText = "";
    private int lastColumn = 1;
    private int lastOffset;

    YamlLines(String file, String text) {
        this.file = file;
        this.text = text;
    }

    /** The path inside the corpus. */
    String file() {
        return file;
    }

    /** All the lines, with their ends. */
    String text() {
        return text;
    }

    /** Each line without its end; the last is empty if the file ends with a line end. */
    List<String> lines() {
        return IntStream.rangeClosed(1, source().lineCount())
                .mapToObj(line -> source().line(line))
                .toList();
    }

    /** The place as a finding shows it; without the line if the column is far to the right. */
    Place place(int line, int column) {
        return new Place(new Origin(file, line, column), excerpt(line, column));
    }

    /** The end of the text. */
    Place end() {
        String last = source().line(source().lineCount());
        return place(source().lineCount(), last.codePointCount(0, last.length()) + 1);
    }

    /** The code point at a place, or -1 if the line has ended. */
    int codePointAt(int line, int column) {
        int offset = offset(line, column);
        return offset < 0 ? -1 : lastText.codePointAt(offset);
    }

    /** The text from a place to the end of the line. */
    String from(int line, int column) {
        int offset = offset(line, column);
        return offset < 0 ? "" : lastText.substring(offset);
    }

    /** The index of a place in its line, or -1 if the line has ended. */
    private int offset(int line, int column) {
        if (line > source().lineCount()) {
            return -1;
        }
        if (line != lastLine || column < lastColumn) {
            lastText = line == lastLine ? lastText : source().line(line);
            lastLine = line;
            lastColumn = 1;
            lastOffset = 0;
        }
        while (lastColumn < column && lastOffset < lastText.length()) {
            lastOffset += Character.charCount(lastText.codePointAt(lastOffset));
            lastColumn++;
        }
        return lastOffset < lastText.length() ? lastOffset : -1;
    }

    /** The start of a line. Characters that only some programs take for line ends must not break it. */
    private @Nullable String excerpt(int line, int column) {
        if (line > source().lineCount() || column > MAX_EXCERPT) {
            return null;
        }
        String whole = source().line(line);
        String start = whole.length() <= 2 * MAX_EXCERPT ? whole : whole.substring(0, 2 * MAX_EXCERPT);
        boolean cut = start.codePointCount(0, start.length()) > MAX_EXCERPT;
        String shown = cut ? start.substring(0, start.offsetByCodePoints(0, MAX_EXCERPT)) : start;
        return shown.replace('\u0085', ' ').replace('\u2028', ' ').replace('\u2029', ' ')
                + (shown.length() < whole.length() ? "…" : "");
    }

    private SourceText source() {
        if (source == null) {
            source = SourceText.of(text);
        }
        return source;
    }
}

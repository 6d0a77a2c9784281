package org.comity.ingest.yaml;

import java.util.List;
import java.util.regex.Pattern;
import org.comity.domain.finding.Place;
import org.comity.domain.source.Origin;
import org.jspecify.annotations.Nullable;

/** The lines of a YAML file, to look at and to show. Lines end with LF, CRLF or CR. */
final class YamlLines {

    /** The longest excerpt shown, in code points. */
    static final int MAX_EXCERPT = 200;

    private static final Pattern LINE_END = Pattern.compile("\r\n|\r|\n");

    /** Line ends for some programs, though none for YAML: they must not break an excerpt. */
    private static final Pattern OTHER_LINE_END = Pattern.compile("[\u0085\u2028\u2029]");

    private final String file;
    private final List<String> lines;

    /** Where the last look was, so that looking at one place after the other along a long line stays cheap. */
    private int lastLine = 1;

    private int lastColumn = 1;
    private int lastOffset;

    YamlLines(String file, String text) {
        this.file = file;
        this.lines = List.of(LINE_END.split(text, -1));
    }

    /** The path inside the corpus. */
    String file() {
        return file;
    }

    /** Each line without its end; the last is empty where the file ends with a line end. */
    List<String> lines() {
        return lines;
    }

    /** The place as a finding shows it; a column far to the right comes without the line. */
    Place place(int line, int column) {
        return new Place(new Origin(file, line, column), excerpt(line, column));
    }

    /** The end of the text. */
    Place end() {
        String last = lines.get(lines.size() - 1);
        return place(lines.size(), last.codePointCount(0, last.length()) + 1);
    }

    /** The code point at a place, or -1 where the line has ended. */
    int codePointAt(int line, int column) {
        int offset = offset(line, column);
        return offset < 0 ? -1 : lines.get(line - 1).codePointAt(offset);
    }

    /** What stands from a place to the end of the line. */
    String from(int line, int column) {
        int offset = offset(line, column);
        return offset < 0 ? "" : lines.get(line - 1).substring(offset);
    }

    /** The index of a place in its line, or -1 where the line has ended. */
    private int offset(int line, int column) {
        if (line > lines.size()) {
            return -1;
        }
        if (line != lastLine || column < lastColumn) {
            lastLine = line;
            lastColumn = 1;
            lastOffset = 0;
        }
        String text = lines.get(line - 1);
        while (lastColumn < column && lastOffset < text.length()) {
            lastOffset += Character.charCount(text.codePointAt(lastOffset));
            lastColumn++;
        }
        return lastOffset < text.length() ? lastOffset : -1;
    }

    private @Nullable String excerpt(int line, int column) {
        if (line > lines.size() || column > MAX_EXCERPT) {
            return null;
        }
        String text = lines.get(line - 1);
        String start = text.length() <= 2 * MAX_EXCERPT ? text : text.substring(0, 2 * MAX_EXCERPT);
        boolean cut = start.codePointCount(0, start.length()) > MAX_EXCERPT;
        String shown = cut ? start.substring(0, start.offsetByCodePoints(0, MAX_EXCERPT)) : start;
        return OTHER_LINE_END.matcher(shown).replaceAll(" ") + (shown.length() < text.length() ? "…" : "");
    }
}

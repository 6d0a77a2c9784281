package org.comity.ingest.format.inline;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.TreeSet;
import org.comity.ingest.text.LineEnds;

/**
 * Words with marks.
 *
 * @param text the words with marks and escapes
 * @param divided the marks that contain a blank line, so that they would not be read as marks
 */
record MarkedBody(String text, List<WritableMark> divided) {

    MarkedBody {
        divided = List.copyOf(divided);
    }

    /**
     * Writes marks into words.
     *
     * @param words the words
     * @param marks the marks in the order in which they begin, outer ones first; none crosses another
     */
    static MarkedBody of(String words, List<WritableMark> marks) {
        StringBuilder text = new StringBuilder(words.length() + 32 * marks.size());
        List<Range> written = new ArrayList<>();
        Deque<Range> open = new ArrayDeque<>();
        int next = 0;
        for (int i = 0; i <= words.length(); i++) {
            boolean closed = false;
            while (!open.isEmpty() && open.element().mark().end() == i) {
                Range last = open.pop();
                text.append(']').append(last.mark().braces());
                written.add(new Range(last.mark(), last.from(), text.length()));
                closed = true;
            }
            boolean opened = false;
            while (next < marks.size() && marks.get(next).start() == i) {
                open.push(new Range(marks.get(next++), text.length(), text.length()));
                text.append('[');
                opened = true;
            }
            if (i < words.length()) {
                boolean beforeMark = next < marks.size() && marks.get(next).start() == i + 1;
                char c = words.charAt(i);
                boolean escaped = switch (c) {
                    case '\\', '[', ']', '`' -> true;
                    case '^' -> opened;
                    case '!' -> beforeMark;
                    case '{' -> closed && !opened;
                    default -> false;
                };
                text.append(escaped ? "\\" : "").append(c);
            }
        }
        return new MarkedBody(text.toString(), divided(text.toString(), written));
    }

    private static List<WritableMark> divided(String text, List<Range> written) {
        TreeSet<Integer> blankLines = new TreeSet<>();
        int line = 0;
        while (line < text.length()) {
            int end = LineEnds.next(text, line);
            if (BlankLines.isBlank(text, line, end)) {
                blankLines.add(line);
            }
            line = LineEnds.after(text, end);
        }
        return written.stream()
                .filter(range -> !blankLines.subSet(range.from(), range.to()).isEmpty())
                .map(Range::mark)
                .toList();
    }

    private record Range(WritableMark mark, int from, int to) {}
}

package org.comity.cli.answer;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.comity.domain.text.VisibleText;

/** Collects lines for a person: hidden characters are made visible, and long lines are broken between words. */
final class Screen {

    private static final int LABEL = 12;
    private static final String INDENT = "  ";

    private final Layout layout;
    private final List<String> lines = new ArrayList<>();

    Screen(Layout layout) {
        this.layout = layout;
    }

    /** Adds an empty line, unless the last one is empty already. */
    Screen gap() {
        if (!lines.isEmpty() && !lines.get(lines.size() - 1).isEmpty()) {
            lines.add("");
        }
        return this;
    }

    /** Adds a text without an indent. */
    Screen line(String text) {
        return put("", "", text);
    }

    /** Adds a text without an indent in a tone. */
    Screen line(Tone tone, String text) {
        int from = lines.size();
        line(text);
        lines.subList(from, lines.size()).replaceAll(one -> layout.in(tone, one));
        return this;
    }

    /**
     * Adds a label and a text.
     *
     * @param level how far the label is indented
     */
    Screen field(int level, String label, String text) {
        return put(INDENT.repeat(level), label + " ".repeat(Math.max(1, LABEL - ColumnWidth.of(label))), text);
    }

    /** Adds an indented text. */
    Screen item(int level, String text) {
        return put(INDENT.repeat(level), "", text);
    }

    /** Adds a text behind a mark, such as a number. */
    Screen marked(int level, String mark, String text) {
        return put(INDENT.repeat(level), mark + " ", text);
    }

    /** All lines, each with its end. */
    String text() {
        List<String> all =
                lines.isEmpty() || !lines.get(lines.size() - 1).isEmpty() ? lines : lines.subList(0, lines.size() - 1);
        return all.isEmpty() ? "" : String.join("\n", all) + "\n";
    }

    private Screen put(String indent, String first, String text) {
        String margin = indent + " ".repeat(ColumnWidth.of(first));
        StringBuilder line = new StringBuilder(indent).append(layout.in(Tone.FAINT, first));
        int width = ColumnWidth.of(margin);
        boolean empty = true;
        for (String word : VisibleText.of(text).split(" ", -1)) {
            int more = ColumnWidth.of(word);
            if (!empty && width + 1 + more > layout.lineWidth()) {
                lines.add(line.toString().stripTrailing());
                line = new StringBuilder(margin);
                width = ColumnWidth.of(margin);
                empty = true;
            }
            line.append(empty ? "" : " ").append(word);
            width += more + (empty ? 0 : 1);
            empty = false;
        }
        lines.add(line.toString().stripTrailing());
        return this;
    }

    /** A list of texts, of which only the first are shown. */
    static String some(List<String> texts, int most) {
        int left = texts.size() - most;
        List<String> shown = left > 0 ? texts.subList(0, most) : Collections.unmodifiableList(texts);
        return String.join(", ", shown) + (left > 0 ? " and " + left + " more" : "");
    }
}

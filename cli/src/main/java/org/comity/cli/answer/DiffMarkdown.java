package org.comity.cli.answer;

import java.util.List;
import org.comity.domain.change.FieldChange;

/** A comparison as Markdown that fits a comment on GitHub. What does not fit is counted. */
final class DiffMarkdown {

    /** The most characters of a comment. */
    static final int MOST = 65_536;

    private static final int FOR_THE_END = 200;

    private DiffMarkdown() {}

    static String of(String summary, List<DiffEntry> entries) {
        StringBuilder page = new StringBuilder("### " + MarkdownText.escaped(summary) + "\n");
        DiffSection section = null;
        int shown = 0;
        for (DiffEntry entry : entries) {
            String item = (entry.section() == section
                            ? ""
                            : "\n#### " + entry.section().heading() + "\n\n")
                    + item(entry);
            if (page.length() + item.length() > MOST - FOR_THE_END) {
                break;
            }
            page.append(item);
            section = entry.section();
            shown++;
        }
        int left = entries.size() - shown;
        if (left > 0) {
            page.append("\nand ")
                    .append(AnswerText.number(left, "more difference"))
                    .append("; `comity diff` shows all of them.\n");
        }
        return page.toString();
    }

    private static String item(DiffEntry entry) {
        StringBuilder item = new StringBuilder(
                "- " + MarkdownText.code(entry.id()) + ": " + MarkdownText.escaped(entry.text()) + "\n");
        for (FieldChange cell : DiffCells.shown(entry)) {
            item.append("  - ")
                    .append(MarkdownText.escaped(DiffCells.name(cell)))
                    .append(": ")
                    .append(MarkdownText.code(DiffCells.before(cell)))
                    .append(" → ")
                    .append(MarkdownText.code(DiffCells.after(cell)))
                    .append('\n');
        }
        entry.causes()
                .forEach(cause -> item.append("  - because ")
                        .append(MarkdownText.escaped(cause))
                        .append('\n'));
        return item.toString();
    }
}

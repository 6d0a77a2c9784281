package org.comity.cli.answer;

import org.comity.domain.text.VisibleText;

/**
 * An answer that is a table with a heading.
 *
 * @since 0.1
 */
public final class TableAnswer {

    private final String heading;
    private final AnswerTable table;

    TableAnswer(String heading, AnswerTable table) {
        this.heading = heading;
        this.table = table;
    }

    /**
     * The answer for people.
     *
     * @return the heading and aligned columns with a head; columns without any text are left out
     */
    public String text() {
        return text(Layout.PLAIN);
    }

    /**
     * The answer for people, on a terminal.
     *
     * @param layout how it is laid out; the widest columns are cut where the table is wider than the terminal
     * @return the heading and aligned columns with a head; columns without any text are left out
     */
    public String text(Layout layout) {
        return VisibleText.of(heading) + "\n" + (table.size() == 0 ? "" : "\n" + table.text(layout));
    }

    /**
     * The answer for spreadsheets.
     *
     * @return comma-separated values with a head
     */
    public String csv() {
        return table.csv();
    }

    /**
     * The answer for programs.
     *
     * @return a JSON array with one object per row; a cell without a text is {@code null}
     */
    public String json() {
        return table.json();
    }
}

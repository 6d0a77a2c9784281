package org.comity.cli.answer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.comity.domain.text.VisibleText;

/**
 * A table of texts, as aligned columns, CSV (RFC 4180 with line feeds) or JSON.
 */
final class AnswerTable {

    private static final String GAP = "  ";
    private static final String CUT = "…";
    private static final int NARROWEST = 12;

    private final List<String> head;
    private final List<List<String>> rows = new ArrayList<>();

    AnswerTable(List<String> head) {
        this.head = List.copyOf(head);
    }

    /** Adds a row with one text per column. */
    void row(String... cells) {
        rows.add(List.of(cells));
    }

    /**
     * The number of rows.
     *
     * @return the number without the head
     */
    int size() {
        return rows.size();
    }

    /**
     * The table for people.
     *
     * @param layout its width, into which the widest columns of words are cut
     * @return aligned columns with a head; columns without any text are left out
     */
    String text(Layout layout) {
        List<Integer> columns = new ArrayList<>();
        List<Integer> widths = new ArrayList<>();
        for (int i = 0; i < head.size(); i++) {
            int column = i;
            if (rows.isEmpty() || rows.stream().anyMatch(row -> !row.get(column).isEmpty())) {
                columns.add(i);
                widths.add(rows.stream()
                        .mapToInt(row -> ColumnWidth.of(VisibleText.of(row.get(column))))
                        .reduce(ColumnWidth.of(head.get(i)), Math::max));
            }
        }
        layout.tableWidth().ifPresent(width -> fit(columns, widths, width - GAP.length() * (widths.size() - 1)));
        StringBuilder text = new StringBuilder(layout.strong(line(head, columns, widths))).append('\n');
        rows.forEach(row -> text.append(line(row, columns, widths)).append('\n'));
        return text.toString();
    }

    /** Takes from the widest columns of words until all fit, but leaves each some letters. Ids stay whole. */
    private void fit(List<Integer> columns, List<Integer> widths, int room) {
        List<Integer> wordy = IntStream.range(0, columns.size())
                .filter(i ->
                        rows.stream().anyMatch(row -> row.get(columns.get(i)).contains(" ")))
                .boxed()
                .toList();
        for (int over = widths.stream().mapToInt(Integer::intValue).sum() - room; over > 0; over--) {
            Optional<Integer> widest =
                    wordy.stream().filter(i -> widths.get(i) > NARROWEST).max(Comparator.comparing(widths::get));
            if (widest.isEmpty()) {
                return;
            }
            widths.set(widest.get(), widths.get(widest.get()) - 1);
        }
    }

    /** The beginning of a cell that fits into a column; a cut one ends with an ellipsis. */
    private static String cut(String cell, int width) {
        if (ColumnWidth.of(cell) <= width) {
            return cell;
        }
        int end = 0;
        int taken = 1;
        while (end < cell.length()) {
            int codePoint = cell.codePointAt(end);
            taken += ColumnWidth.of(codePoint);
            if (taken > width) {
                break;
            }
            end += Character.charCount(codePoint);
        }
        return cell.substring(0, end).stripTrailing() + CUT;
    }

    /**
     * The table for spreadsheets.
     *
     * @return comma-separated values with a head
     */
    String csv() {
        StringBuilder csv = new StringBuilder(csvLine(head));
        rows.forEach(row -> csv.append(csvLine(row)));
        return csv.toString();
    }

    /**
     * The table for programs.
     *
     * @return a JSON array with one object per row; a cell without a text is {@code null}
     */
    String json() {
        return JsonAnswer.of(objects());
    }

    List<Map<String, Object>> objects() {
        List<Map<String, Object>> objects = new ArrayList<>();
        for (List<String> row : rows) {
            Map<String, Object> object = new LinkedHashMap<>();
            for (int i = 0; i < head.size(); i++) {
                object.put(head.get(i), Optional.of(row.get(i)).filter(cell -> !cell.isEmpty()));
            }
            objects.add(object);
        }
        return objects;
    }

    private static String line(List<String> cells, List<Integer> columns, List<Integer> widths) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < columns.size(); i++) {
            String cell = cut(VisibleText.of(cells.get(columns.get(i))), widths.get(i));
            line.append(i == 0 ? "" : GAP).append(cell).append(" ".repeat(widths.get(i) - ColumnWidth.of(cell)));
        }
        return line.toString().stripTrailing();
    }

    private static String csvLine(List<String> cells) {
        return String.join(",", cells.stream().map(AnswerTable::csvCell).toList()) + "\n";
    }

    private static String csvCell(String cell) {
        boolean quoted = cell.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return quoted ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
    }
}

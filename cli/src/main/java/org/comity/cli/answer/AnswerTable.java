package org.comity.cli.answer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.comity.domain.text.VisibleText;

/**
 * A table of texts, as aligned columns, CSV (RFC 4180 with line feeds) or JSON.
 */
final class AnswerTable {

    private static final String GAP = "  ";

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
     * @return aligned columns with a head; columns without any text are left out
     */
    String text() {
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
        StringBuilder text = new StringBuilder(line(head, columns, widths));
        rows.forEach(row -> text.append(line(row, columns, widths)));
        return text.toString();
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
            String cell = VisibleText.of(cells.get(columns.get(i)));
            line.append(i == 0 ? "" : GAP).append(cell).append(" ".repeat(widths.get(i) - ColumnWidth.of(cell)));
        }
        return line.toString().stripTrailing() + "\n";
    }

    private static String csvLine(List<String> cells) {
        return String.join(",", cells.stream().map(AnswerTable::csvCell).toList()) + "\n";
    }

    private static String csvCell(String cell) {
        boolean quoted = cell.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return quoted ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
    }
}

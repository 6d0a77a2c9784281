package org.comity.benchmark;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A table of figures, printed as Markdown with aligned columns. */
public final class Figures {

    private final List<List<String>> rows = new ArrayList<>();

    private Figures() {}

    /**
     * A table without rows.
     *
     * @param columns the titles of the columns; the first column is aligned left, the others right
     * @return the table
     */
    public static Figures of(String... columns) {
        Figures figures = new Figures();
        figures.rows.add(List.of(columns));
        return figures;
    }

    /**
     * Adds a row.
     *
     * @param cells as many as there are columns
     * @return this table
     * @throws IllegalArgumentException if there are more or fewer
     */
    public Figures row(String... cells) {
        if (cells.length != rows.get(0).size()) {
            throw new IllegalArgumentException("not a row of this table: " + Arrays.toString(cells));
        }
        rows.add(List.of(cells));
        return this;
    }

    /**
     * A number in a readable form.
     *
     * @param number any number
     * @param decimals the number of digits after the point
     * @return the number with commas between thousands
     */
    public static String number(double number, int decimals) {
        return String.format(Locale.ROOT, "%,." + decimals + "f", number);
    }

    @Override
    public String toString() {
        List<Integer> widths = IntStream.range(0, rows.get(0).size())
                .mapToObj(column -> rows.stream()
                        .mapToInt(row -> row.get(column).length())
                        .max()
                        .orElse(0))
                .toList();
        String rule = IntStream.range(0, widths.size())
                .mapToObj(column -> "-".repeat(widths.get(column) + 1) + (column == 0 ? "-" : ":"))
                .collect(Collectors.joining("|", "|", "|\n"));
        String body = rows.stream().skip(1).map(row -> line(row, widths)).collect(Collectors.joining());
        return line(rows.get(0), widths) + rule + body;
    }

    private static String line(List<String> row, List<Integer> widths) {
        return IntStream.range(0, row.size())
                .mapToObj(column -> {
                    String space =
                            " ".repeat(widths.get(column) - row.get(column).length());
                    return " " + (column == 0 ? row.get(column) + space : space + row.get(column)) + " ";
                })
                .collect(Collectors.joining("|", "|", "|\n"));
    }
}

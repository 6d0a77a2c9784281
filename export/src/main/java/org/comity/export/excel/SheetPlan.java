package org.comity.export.excel;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.comity.domain.time.Day;
import org.comity.export.overview.TimelineTable;
import org.comity.export.table.Field;
import org.comity.export.table.TableHead;
import org.jspecify.annotations.Nullable;

/** What is known about the sheets of a table before they are written: their number, length, columns and width. */
final class SheetPlan {

    /** The width of the widest column, in characters. Longer text is wrapped. */
    private static final int WIDEST = 54;

    /** The width of the widest column with names. */
    private static final int WIDEST_NAME = 36;

    /** The width of the widest column with the words before or after a quote. */
    private static final int WIDEST_CONTEXT = 32;

    /** The width of the widest column with explanations, which nobody reads beside others. */
    private static final int WIDEST_EXPLANATION = 100;

    /** The largest width that a header of several words takes by itself. */
    private static final int WIDEST_HEADER = 18;

    private static final int NARROWEST = 6;
    private static final int MARGIN = 2;
    private static final int FILTER_BUTTON = 3;
    private static final int DAY = 10;

    /** The largest size of a sheet. Many readers refuse a larger part of a ZIP file. */
    static final long LARGEST = 0xF000_0000L;

    /** The maximum number of bytes of a cell in XML without its text, and of a character. */
    private static final int BYTES_PER_CELL = 100;

    private static final int BYTES_PER_CHARACTER = 6;

    private final ColumnOrder order;
    private final ShownQuote quote;
    private final int rowLimit;
    private final int[] widths;
    private final boolean[] filled;
    private final List<Integer> pages = new ArrayList<>(List.of(0));
    private final List<@Nullable Object[]> kept = new ArrayList<>();
    private int rows;
    private long bytes;

    SheetPlan(TableHead table, int rowLimit) {
        this.order = ColumnOrder.of(table);
        this.quote = ShownQuote.of(order.head());
        this.rowLimit = rowLimit;
        this.widths = new int[table.fields().size()];
        this.filled = new boolean[widths.length];
        for (int i = 0; i < widths.length; i++) {
            String name = head().fields().get(i).name();
            widths[i] = name.indexOf(' ') < 0 ? name.length() + FILTER_BUTTON : Math.min(name.length(), WIDEST_HEADER);
        }
    }

    /** The table, with its columns in the order of the sheet. All numbers of columns here are numbers on the sheet. */
    TableHead head() {
        return order.head();
    }

    /** The order of the columns. */
    ColumnOrder order() {
        return order;
    }

    /** The quotes that are shown between the words around them. */
    ShownQuote quote() {
        return quote;
    }

    /**
     * Whether a column is hidden until it is opened: it has only ids, or no values while other columns have some, or
     * another column shows its words.
     */
    boolean isHidden(int column) {
        return column >= widths.length - order.ids() || quote.shows(column) || (rows > 0 && !filled[column]);
    }

    /** The columns of the table that were empty so far, by their indexes in the table. */
    int[] empty() {
        return IntStream.range(0, filled.length)
                .filter(column -> !filled[column] && column < filled.length - order.ids())
                .map(order.indexes()::get)
                .toArray();
    }

    /** The number of rows. */
    int rows() {
        return rows;
    }

    /** The number of sheets that the table needs, at least one. */
    int pages() {
        return pages.size();
    }

    /** The name of a sheet, by its number, counted from 0. */
    String sheet(int page) {
        return page == 0 ? head().name() : head().name() + " (" + (page + 1) + ")";
    }

    /** The name of the Excel table on a sheet. */
    String table(int page) {
        return page == 0 ? head().name() : head().name() + "_" + (page + 1);
    }

    /** The index of the first row of a sheet. */
    int first(int page) {
        return pages.get(page);
    }

    /** The number of rows on a sheet, without the header. */
    int rows(int page) {
        int end = page + 1 < pages.size() ? pages.get(page + 1) : rows;
        return end - pages.get(page);
    }

    /** The place of a row, for example {@code 'statements (2)'!A17}. */
    String place(int row) {
        int page = pages.size() - 1;
        while (pages.get(page) > row) {
            page--;
        }
        return "'" + sheet(page) + "'!A" + (row - pages.get(page) + 2);
    }

    /** The width of a column, in characters. */
    int width(int column) {
        return Math.min(widest(head().fields().get(column)), Math.max(NARROWEST, widths[column])) + MARGIN;
    }

    /** The largest width of a column, in characters, without the margin. Longer text is wrapped. */
    static int widest(Field field) {
        if (field.name().endsWith("name")) {
            return WIDEST_NAME;
        }
        if (field.name().endsWith("_before") || field.name().endsWith("_after")) {
            return WIDEST_CONTEXT;
        }
        return field.name().equals("description") ? WIDEST_EXPLANATION : WIDEST;
    }

    /** The number of lines of the header. */
    int headerLines() {
        int lines = 1;
        for (int i = 0; i < widths.length; i++) {
            String name = head().fields().get(i).name();
            lines = Math.max(
                    lines,
                    name.indexOf(' ') < 0
                            ? 1
                            : TextExtent.of(name, width(i) - FILTER_BUTTON).lines());
        }
        return lines;
    }

    /** The rows, if a chart shows them. */
    List<@Nullable Object[]> kept() {
        return kept;
    }

    /** Adds a row to the plan, with its values in the order of the table. */
    void add(@Nullable Object[] row) {
        @Nullable Object[] values = order.arrange(row);
        fill(values);
        long size = BYTES_PER_CELL;
        for (int i = 0; i < values.length; i++) {
            if (values[i] instanceof String text) {
                int widest = widest(head().fields().get(i));
                widths[i] = Math.max(
                        widths[i],
                        widths[i] < widest ? TextExtent.of(text, widest).width() : 0);
                size += BYTES_PER_CELL + (long) BYTES_PER_CHARACTER * Math.min(text.length(), ExcelText.LONGEST);
            } else if (values[i] != null) {
                int width =
                        values[i] instanceof Day ? DAY : values[i].toString().length();
                widths[i] = Math.max(widths[i], width);
                size += BYTES_PER_CELL;
            }
        }
        append(size);
        if (head().name().equals(TimelineTable.NAME)) {
            kept.add(values);
        }
    }

    /**
     * Counts a row of a large table, and looks only at those of its values that were computed, in the order of the table.
     * The sheet must then not become larger than it may.
     *
     * @return whether a column that was empty so far has a value
     */
    boolean skip(@Nullable Object[] row) {
        boolean found = false;
        for (int column = 0; column < filled.length; column++) {
            if (!filled[column] && row[order.indexes().get(column)] != null) {
                filled[column] = true;
                found = true;
            }
        }
        append(0);
        return found;
    }

    private void fill(@Nullable Object[] values) {
        for (int column = 0; column < values.length; column++) {
            filled[column] |= values[column] != null;
        }
    }

    private void append(long size) {
        if (rows - pages.get(pages.size() - 1) == rowLimit - 1 || bytes + size > LARGEST) {
            pages.add(rows);
            bytes = 0;
        }
        bytes += size;
        rows++;
    }
}

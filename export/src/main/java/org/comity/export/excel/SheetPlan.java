package org.comity.export.excel;

import java.util.ArrayList;
import java.util.List;
import org.comity.domain.time.Day;
import org.comity.export.overview.TimelineTable;
import org.comity.export.table.TableHead;
import org.jspecify.annotations.Nullable;

/** What is known about the sheets of a table before they are written: their number, length and width. */
final class SheetPlan {

    /** The width of the widest column, in characters. Longer text is wrapped. */
    static final int WIDEST = 60;

    private static final int NARROWEST = 6;
    private static final int MARGIN = 2;
    private static final int FILTER_BUTTON = 3;
    private static final int DAY = 10;

    /** The largest size of a sheet. Many readers refuse a larger part of a ZIP file. */
    static final long LARGEST = 0xF000_0000L;

    /** The maximum number of bytes of a cell in XML without its text, and of a character. */
    private static final int BYTES_PER_CELL = 100;

    private static final int BYTES_PER_CHARACTER = 6;

    private final TableHead head;
    private final int rowLimit;
    private final int[] widths;
    private final List<Integer> pages = new ArrayList<>(List.of(0));
    private final List<@Nullable Object[]> kept = new ArrayList<>();
    private int rows;
    private long bytes;

    SheetPlan(TableHead head, int rowLimit) {
        this.head = head;
        this.rowLimit = rowLimit;
        this.widths = new int[head.fields().size()];
        for (int i = 0; i < widths.length; i++) {
            widths[i] = head.fields().get(i).name().length() + FILTER_BUTTON;
        }
    }

    TableHead head() {
        return head;
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
        return page == 0 ? head.name() : head.name() + " (" + (page + 1) + ")";
    }

    /** The name of the Excel table on a sheet. */
    String table(int page) {
        return page == 0 ? head.name() : head.name() + "_" + (page + 1);
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
        return Math.min(WIDEST, Math.max(NARROWEST, widths[column])) + MARGIN;
    }

    /** The rows, if a chart shows them. */
    List<@Nullable Object[]> kept() {
        return kept;
    }

    /** Adds a row to the plan. */
    void add(@Nullable Object[] values) {
        long size = BYTES_PER_CELL;
        for (int i = 0; i < values.length; i++) {
            if (values[i] instanceof String text) {
                widths[i] = Math.max(
                        widths[i],
                        widths[i] < WIDEST ? TextExtent.of(text, WIDEST).width() : 0);
                size += BYTES_PER_CELL + (long) BYTES_PER_CHARACTER * Math.min(text.length(), ExcelText.LONGEST);
            } else if (values[i] != null) {
                int width =
                        values[i] instanceof Day ? DAY : values[i].toString().length();
                widths[i] = Math.max(widths[i], width);
                size += BYTES_PER_CELL;
            }
        }
        append(size);
        if (head.name().equals(TimelineTable.NAME)) {
            kept.add(values);
        }
    }

    /** Counts a row of a large table without looking at it. The sheet must then not become larger than it may. */
    void skip() {
        append(0);
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

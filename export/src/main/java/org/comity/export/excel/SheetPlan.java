package org.comity.export.excel;

import java.util.ArrayList;
import java.util.List;
import org.comity.domain.time.Day;
import org.comity.export.table.TableHead;
import org.comity.export.table.TimelineTable;
import org.jspecify.annotations.Nullable;

/** What is known of the sheets of a table before they are written: how many, how long, how wide. */
final class SheetPlan {

    /** The widest column, in characters; what is longer is wrapped. */
    static final int WIDEST = 60;

    private static final int NARROWEST = 6;
    private static final int MARGIN = 2;
    private static final int FILTER_BUTTON = 3;
    private static final int DAY = 10;

    /** No sheet becomes larger: a part of a ZIP file has this limit, above which many readers refuse it. */
    private static final long LARGEST = 0xF000_0000L;

    /** No cell takes more than this, its text aside, and no character more than that in XML. */
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

    /** How many sheets the table needs, at least one. */
    int pages() {
        return pages.size();
    }

    /** The name of a sheet, by its number from 0. */
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

    /** The number of rows on a sheet, the header not counted. */
    int rows(int page) {
        int end = page + 1 < pages.size() ? pages.get(page + 1) : rows;
        return end - pages.get(page);
    }

    /** Where a row stands, such as {@code 'statements (2)'!A17}. */
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

    /** The rows, where a chart shows them. */
    List<@Nullable Object[]> kept() {
        return kept;
    }

    /** Takes one more row into account. */
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
        if (rows - pages.get(pages.size() - 1) == rowLimit - 1 || bytes + size > LARGEST) {
            pages.add(rows);
            bytes = 0;
        }
        if (head.name().equals(TimelineTable.NAME)) {
            kept.add(values);
        }
        bytes += size;
        rows++;
    }
}

package org.comity.export.excel;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.poi.ss.util.CellReference;
import org.comity.export.text.Utf8Output;
import org.jspecify.annotations.Nullable;

/** The links of a sheet. They are collected while the rows are written, because they follow the rows in the file. */
final class SheetLinks {

    private final WorkbookPlan plan;
    private final List<Link> linked;
    private final ByteArrayOutputStream gathered = new ByteArrayOutputStream();
    private final Utf8Output links = new Utf8Output(gathered);
    private int count;

    private SheetLinks(WorkbookPlan plan, List<Link> linked) {
        this.plan = plan;
        this.linked = linked;
    }

    /**
     * The links of a column.
     *
     * @param column the column with the ids
     * @param table the table that the ids refer to
     */
    private record Link(int column, String table) {}

    /**
     * Creates an empty collection.
     *
     * @param plan has the places of the rows
     * @param sheets the sheets with the links
     */
    static SheetLinks of(WorkbookPlan plan, SheetPlan sheets) {
        List<Link> links = new ArrayList<>();
        plan.links()
                .columns(sheets.head().name())
                .forEach((index, table) -> links.add(new Link(sheets.order().place(index), table)));
        return new SheetLinks(plan, links);
    }

    /** The columns whose cells are links. */
    Set<Integer> columns() {
        return linked.stream().map(Link::column).collect(Collectors.toSet());
    }

    /** Adds the links of a row, as long as Excel allows more. */
    void add(int row, @Nullable Object[] values) throws IOException {
        for (Link link : linked) {
            if (count < LinkPlan.MOST && values[link.column] instanceof String id) {
                OptionalInt target = plan.links().find(link.table, id);
                if (target.isPresent()) {
                    links.ascii("<hyperlink ref=\"");
                    links.ascii(CellReference.convertNumToColString(link.column));
                    links.number(row);
                    links.ascii("\" location=\"");
                    links.ascii(plan.sheets(link.table).place(target.getAsInt()));
                    links.ascii("\"/>");
                    count++;
                }
            }
        }
    }

    void writeTo(Utf8Output out) throws IOException {
        if (count > 0) {
            links.flush();
            out.ascii("<hyperlinks>");
            out.ascii(gathered.toByteArray(), gathered.size());
            out.ascii("</hyperlinks>");
        }
    }
}

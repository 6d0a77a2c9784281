package org.comity.export.excel;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import java.util.OptionalInt;
import org.apache.poi.ss.util.CellReference;
import org.comity.export.text.Utf8Output;
import org.jspecify.annotations.Nullable;

/** The links of a sheet. They are collected while the rows are written, because they follow the rows in the file. */
final class SheetLinks {

    private final WorkbookPlan plan;
    private final Map<Integer, String> linked;
    private final ByteArrayOutputStream gathered = new ByteArrayOutputStream();
    private final Utf8Output links = new Utf8Output(gathered);
    private int count;

    /**
     * Creates an empty collection.
     *
     * @param plan has the places of the rows
     * @param linked the tables that columns link to, by the index of the column
     */
    SheetLinks(WorkbookPlan plan, Map<Integer, String> linked) {
        this.plan = plan;
        this.linked = linked;
    }

    /** Adds the links of a row, as long as Excel allows more. */
    void add(int row, @Nullable Object[] values) throws IOException {
        for (Map.Entry<Integer, String> column : linked.entrySet()) {
            if (count < LinkPlan.MOST && values[column.getKey()] instanceof String id) {
                OptionalInt target = plan.links().find(column.getValue(), id);
                if (target.isPresent()) {
                    links.ascii("<hyperlink ref=\"");
                    links.ascii(CellReference.convertNumToColString(column.getKey()));
                    links.number(row);
                    links.ascii("\" location=\"");
                    links.ascii(plan.sheets(column.getValue()).place(target.getAsInt()));
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

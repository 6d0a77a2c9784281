package org.comity.export.excel;

import static java.util.Objects.requireNonNull;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.poi.ss.SpreadsheetVersion;
import org.comity.domain.dataset.Imprint;
import org.comity.domain.finding.Finding;
import org.comity.export.table.ColumnType;
import org.comity.export.table.Field;
import org.comity.export.table.Loss;
import org.comity.export.table.Losses;
import org.comity.export.table.RowObserver;
import org.comity.export.table.TableHead;
import org.jspecify.annotations.Nullable;

/**
 * What has to be known of all rows before the first of them is written to a workbook: how many sheets each table needs and
 * how wide their columns are, which cells lead to other sheets, and what no cell can hold.
 */
public final class WorkbookPlan implements RowObserver {

    private static final List<Loss> LOSSES = List.of(
            new Loss(
                    "cell-cut",
                    "hold more than 32,767 characters and are cut in the workbook, marked by " + ExcelText.CUT.strip(),
                    ExcelText::isCut),
            new Loss(
                    "character-replaced",
                    "hold characters that a workbook cannot hold, which stand there as U+FFFD",
                    ExcelText::isReplaced));

    private static final TableHead README = new TableHead(
            "README",
            "What the workbook is.",
            Stream.of("part", "title", "version", "licence", "editor")
                    .map(name -> new Field(name, ColumnType.TEXT, "", false, "", List.of()))
                    .toList());

    private final List<String> tables;
    private final int rowLimit;
    private final Map<String, SheetPlan> sheets = new LinkedHashMap<>();
    private final LinkPlan links;
    private final Losses losses = new Losses(LOSSES);
    private @Nullable SheetPlan current;

    /**
     * A plan for a workbook.
     *
     * @param tables the names of its tables, in the order of its sheets
     */
    public WorkbookPlan(Collection<String> tables) {
        this(tables, SpreadsheetVersion.EXCEL2007.getMaxRows());
    }

    /** A plan for a workbook whose sheets have so many rows, the header among them. */
    WorkbookPlan(Collection<String> tables, int rowLimit) {
        this.tables = List.copyOf(tables);
        this.rowLimit = rowLimit;
        this.links = new LinkPlan(Set.copyOf(tables));
    }

    /**
     * Looks at what the README sheet tells of the dataset, before any table.
     *
     * @param imprint title, version, licence and editor
     */
    public void readme(Imprint imprint) {
        losses.begin(README);
        losses.row(new Object[] {"imprint", imprint.title(), imprint.version(), imprint.licence(), imprint.editor()});
    }

    @Override
    public void begin(TableHead table) {
        losses.begin(table);
        links.begin(table);
        current = new SheetPlan(table, rowLimit);
        sheets.put(table.name(), current);
    }

    @Override
    public void row(@Nullable Object[] values) {
        losses.row(values);
        links.row(values);
        requireNonNull(current).add(values);
    }

    @Override
    public List<Finding> findings() {
        return losses.findings();
    }

    /** The sheets of all tables, in the order of the workbook. */
    List<SheetPlan> ordered() {
        return tables.stream().map(this::sheets).toList();
    }

    /** The sheets of a table. */
    SheetPlan sheets(String table) {
        SheetPlan plan = sheets.get(table);
        if (plan == null) {
            throw new IllegalArgumentException("the rows of '" + table + "' were not looked at");
        }
        return plan;
    }

    LinkPlan links() {
        return links;
    }
}

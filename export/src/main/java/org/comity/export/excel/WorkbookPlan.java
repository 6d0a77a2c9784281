package org.comity.export.excel;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.poi.ss.SpreadsheetVersion;
import org.comity.domain.dataset.Imprint;
import org.comity.domain.finding.Finding;
import org.comity.export.survey.Losses;
import org.comity.export.survey.RowObserver;
import org.comity.export.table.ColumnType;
import org.comity.export.table.Field;
import org.comity.export.table.TableHead;
import org.jspecify.annotations.Nullable;

/**
 * What must be known about all rows before the first row is written to a workbook: the number of sheets of each table,
 * the widths of the columns and which are empty, the cells that link to other sheets, and what no cell can contain.
 */
public final class WorkbookPlan implements RowObserver {

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
    private final Losses losses = new Losses(WorkbookLosses.ALL);
    private @Nullable SheetPlan current;
    private int @Nullable [] empty;

    /**
     * Creates a plan for a workbook.
     *
     * @param tables the names of its tables, in the order of its sheets
     */
    public WorkbookPlan(Collection<String> tables) {
        this(tables, SpreadsheetVersion.EXCEL2007.getMaxRows());
    }

    /** Creates a plan for a workbook with a given number of rows per sheet, including the header. */
    WorkbookPlan(Collection<String> tables, int rowLimit) {
        this.tables = List.copyOf(tables);
        this.rowLimit = rowLimit;
        this.links = new LinkPlan(Set.copyOf(tables));
    }

    /**
     * Looks at what the README sheet says about the dataset, before any table.
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
        empty = null;
    }

    @Override
    public void row(@Nullable Object[] values) {
        losses.row(values);
        links.row(values);
        requireNonNull(current).add(values);
        empty = null;
    }

    @Override
    public int[] needed() {
        if (empty == null) {
            empty = requireNonNull(current).empty();
        }
        int[] linking = links.needed();
        int[] needed = Arrays.copyOf(linking, linking.length + empty.length);
        System.arraycopy(empty, 0, needed, linking.length, empty.length);
        return needed;
    }

    @Override
    public void skipped(@Nullable Object[] values) {
        links.row(values);
        if (requireNonNull(current).skip(values)) {
            empty = null;
        }
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
            throw new IllegalArgumentException("the rows of '" + table + "' were not surveyed");
        }
        return plan;
    }

    LinkPlan links() {
        return links;
    }
}

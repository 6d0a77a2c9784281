package org.comity.export.overview;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.comity.domain.dataset.Dataset;
import org.comity.export.table.Column;
import org.comity.export.table.ColumnType;
import org.comity.export.table.Table;
import org.comity.export.table.Tables;

/** The tables of a workbook. */
public final class WorkbookTables {

    private static final String DICTIONARY = "dictionary";

    /** The names of the tables that only a workbook has. */
    public static final Set<String> OWN = Set.of(MatrixTable.NAME, TimelineTable.NAME, GlossaryTable.NAME, DICTIONARY);

    /** The tables that a person reads first, in this order. The others follow in the order of every format. */
    private static final List<String> FIRST = List.of(
            "memberships",
            MatrixTable.NAME,
            TimelineTable.NAME,
            "disagreements",
            "organizations",
            "frameworks",
            "counts",
            "inclusions");

    private WorkbookTables() {}

    /**
     * Returns the tables for people, two overviews of the memberships, the tables that a program adds, the glossary and
     * the dictionary, in an order for reading: memberships first, evidence last.
     *
     * @param dataset the dataset, which determines the columns of the overviews
     * @param added the tables that the program adds
     * @return the tables, in the order of the workbook
     */
    public static List<Table<?>> of(Dataset dataset, List<Table<?>> added) {
        List<Table<?>> described =
                Stream.concat(Tables.of(dataset).all().stream(), added.stream()).toList();
        List<Table<?>> tables = new ArrayList<>(described);
        tables.addAll(List.of(MatrixTable.of(dataset), TimelineTable.of(dataset)));
        tables.sort(Comparator.comparing(
                table -> FIRST.contains(table.name()) ? FIRST.indexOf(table.name()) : FIRST.size()));
        tables.add(GlossaryTable.table());
        tables.add(dictionary(DICTIONARY, described));
        return tables;
    }

    /**
     * Returns the table that describes the columns of tables.
     *
     * @param name its name, different for each set of tables, as tables of one name are written from the same rows
     * @param tables the tables
     * @return the dictionary, with a row for each column
     */
    public static Table<?> dictionary(String name, List<Table<?>> tables) {
        return Table.<Entry>named(name, "A column of a table.")
                .add(
                        "table",
                        ColumnType.ID,
                        "The name of the table.",
                        entry -> entry.table().name())
                .add(
                        "column",
                        ColumnType.ID,
                        "The name of the column.",
                        entry -> entry.column().name())
                .add(
                        "type",
                        ColumnType.TEXT,
                        "The type of its cells.",
                        entry -> entry.column().type().label())
                .add(
                        "description",
                        ColumnType.TEXT,
                        "The meaning of its cells.",
                        entry -> entry.column().field().description())
                .rows(dataset -> tables.stream().flatMap(WorkbookTables::entries));
    }

    private static Stream<Entry> entries(Table<?> table) {
        return table.columns().stream().map(column -> new Entry(table, column));
    }

    private record Entry(Table<?> table, Column<?> column) {}
}

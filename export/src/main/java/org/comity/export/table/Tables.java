package org.comity.export.table;

import java.util.List;
import java.util.stream.Stream;

/** The tables of a dataset. */
public final class Tables {

    private static final List<Table<?>> ALL = List.of(
            OrganizationTable.table(),
            FrameworkTable.table(),
            MembershipTable.table(),
            AttributeTable.table(),
            CountTable.table(),
            InclusionTable.table(),
            StatementTable.table(),
            SourceTable.table(),
            FindingTable.table());

    private Tables() {}

    /**
     * All tables.
     *
     * @return the tables, in the order in which every format shows them
     */
    public static List<Table<?>> all() {
        return ALL;
    }

    /**
     * The table that describes the columns of all tables.
     *
     * @return the dictionary, the same for every dataset
     */
    public static Table<?> dictionary() {
        return Table.<Entry>named("dictionary", "A column of a table.")
                .add(
                        "table",
                        ColumnType.ID,
                        "The table.",
                        entry -> entry.table().name())
                .add(
                        "column",
                        ColumnType.ID,
                        "The column.",
                        entry -> entry.column().name())
                .add(
                        "type",
                        ColumnType.TEXT,
                        "What its cells hold.",
                        entry -> entry.column().type().label())
                .add(
                        "description",
                        ColumnType.TEXT,
                        "What they mean.",
                        entry -> entry.column().description())
                .rows(dataset -> ALL.stream().flatMap(Tables::entries));
    }

    private static Stream<Entry> entries(Table<?> table) {
        return table.columns().stream().map(column -> new Entry(table, column));
    }

    private record Entry(Table<?> table, Column<?> column) {}
}

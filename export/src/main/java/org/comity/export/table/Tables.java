package org.comity.export.table;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.comity.domain.dataset.Dataset;

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

    private static final List<Table<?>> DETAILS = List.of(
            EntityTable.table(),
            RoleTable.table(),
            AttributeKeyTable.table(),
            PassageTable.table(),
            MarkTable.table(),
            ConditionTable.table(),
            CitationTable.table(),
            PlaceTable.table(),
            RosterTable.table(),
            AcceptanceTable.table());

    private static final List<Table<?>> PUBLISHED =
            Stream.concat(ALL.stream(), DETAILS.stream()).toList();

    private Tables() {}

    /**
     * * Returns the tables for people and programs.
     *
     * @return the tables, in the order of every format
     */
    public static List<Table<?>> all() {
        return ALL;
    }

    /**
     * Returns the tables for programs only. They contain what the tables of {@link #all} join in one cell or leave out,
     * and what the ids refer to. Both groups of tables together contain the whole dataset.
     *
     * @return the tables, in the order of every format, after the others
     */
    public static List<Table<?>> details() {
        return DETAILS;
    }

    /**
     * Returns all tables, those for programs only included.
     *
     * @return the tables, in the order of every format
     */
    public static List<Table<?>> published() {
        return PUBLISHED;
    }

    /**
     * Returns the tables of a workbook: those for people, two overviews of the memberships, and the dictionary.
     *
     * @param dataset the dataset, which determines the columns of the overviews
     * @return the tables, in the order of the workbook
     */
    public static List<Table<?>> workbook(Dataset dataset) {
        List<Table<?>> tables = new ArrayList<>(ALL);
        int after = ALL.stream().map(Table::name).toList().indexOf(MembershipTable.NAME) + 1;
        tables.addAll(after, List.of(MatrixTable.of(dataset), TimelineTable.of(dataset)));
        tables.add(dictionary(ALL));
        return tables;
    }

    /**
     * Returns the table that describes the columns of tables.
     *
     * @param tables the tables
     * @return the dictionary, the same for every dataset
     */
    public static Table<?> dictionary(List<Table<?>> tables) {
        return Table.<Entry>named("dictionary", "A column of a table.")
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
                .rows(dataset -> tables.stream().flatMap(Tables::entries));
    }

    private static Stream<Entry> entries(Table<?> table) {
        return table.columns().stream().map(column -> new Entry(table, column));
    }

    private record Entry(Table<?> table, Column<?> column) {}
}

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
     * All tables.
     *
     * @return the tables, in the order in which every format shows them
     */
    public static List<Table<?>> all() {
        return ALL;
    }

    /**
     * The tables for programs: what those of {@link #all} join in one cell or leave out, and what their ids refer to. With
     * these nothing of a dataset is missing.
     *
     * @return the tables, in the order in which every format shows them, after the others
     */
    public static List<Table<?>> details() {
        return DETAILS;
    }

    /**
     * All tables with those of the details.
     *
     * @return the tables, in the order in which every format shows them
     */
    public static List<Table<?>> published() {
        return PUBLISHED;
    }

    /**
     * The tables of a workbook: those for people, two that show the memberships as a whole, and the dictionary.
     *
     * @param dataset the dataset, on which the columns of those two depend
     * @return the tables, in the order in which a workbook shows them
     */
    public static List<Table<?>> workbook(Dataset dataset) {
        List<Table<?>> tables = new ArrayList<>(ALL);
        int after = ALL.stream().map(Table::name).toList().indexOf(MembershipTable.NAME) + 1;
        tables.addAll(after, List.of(MatrixTable.of(dataset), TimelineTable.of(dataset)));
        tables.add(dictionary(ALL));
        return tables;
    }

    /**
     * The table that describes the columns of tables.
     *
     * @param tables which tables
     * @return the dictionary, the same for every dataset
     */
    public static Table<?> dictionary(List<Table<?>> tables) {
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
                        entry -> entry.column().field().description())
                .rows(dataset -> tables.stream().flatMap(Tables::entries));
    }

    private static Stream<Entry> entries(Table<?> table) {
        return table.columns().stream().map(column -> new Entry(table, column));
    }

    private record Entry(Table<?> table, Column<?> column) {}
}

package org.comity.export.table;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The tables of a dataset.
 *
 * @since 0.1
 */
public final class Tables {

    private static final List<Table<?>> ALL = List.of(
            OrganizationTable.table(),
            FrameworkTable.table(),
            MembershipTable.table(),
            AttributeTable.table(),
            CountTable.table(),
            InclusionTable.table(),
            DisagreementTable.table(),
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

    private static final List<Table<?>> SERIES = List.of(MembershipYearTable.table());

    private Tables() {}

    /**
     * Finds a table by its name.
     *
     * @param name the name, such as {@code memberships}
     * @return the table, or empty
     */
    public static Optional<Table<?>> find(String name) {
        return Stream.concat(PUBLISHED.stream(), SERIES.stream())
                .filter(table -> table.name().equals(name))
                .findFirst();
    }

    /**
     * Returns the tables for people and programs.
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
     * Returns the tables that unfold others into many rows, such as one for each year. They say nothing that the other
     * tables do not say. Only the formats of Comity with one file per table contain them.
     *
     * @return the tables, which are after all others
     */
    public static List<Table<?>> series() {
        return SERIES;
    }

    /**
     * Returns all tables that contain the dataset, those for programs only included.
     *
     * @return the tables, in the order of every format
     */
    public static List<Table<?>> published() {
        return PUBLISHED;
    }
}

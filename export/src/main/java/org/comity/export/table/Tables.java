package org.comity.export.table;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.comity.domain.conclusion.Membership;
import org.comity.domain.dataset.Dataset;

/**
 * The tables of every dataset; those of one dataset, with columns for its identifiers, are {@link #of its tables}.
 *
 * @since 0.1
 */
public final class Tables {

    /** The largest number of schemes of identifiers with columns. Of more, those that most entities use have one. */
    public static final int MOST_IDENTIFIERS = 20;

    /** The names of the tables whose columns depend on the dataset. */
    private static final Set<String> WITH_IDENTIFIERS =
            Set.of("organizations", "frameworks", MembershipTable.NAME, MembershipYearTable.NAME);

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

    private static final DatasetTables WITHOUT_IDENTIFIERS = tables(
            OrganizationTable.table(List.of()),
            FrameworkTable.table(List.of()),
            MembershipTable.table(List.of(), List.of()),
            MembershipYearTable.table(List.of(), List.of()));

    private static final List<Table<?>> PUBLISHED = WITHOUT_IDENTIFIERS.published();

    private static final Set<String> USED = Stream.of(PUBLISHED, WITHOUT_IDENTIFIERS.series())
            .flatMap(List::stream)
            .filter(table -> WITH_IDENTIFIERS.contains(table.name()))
            .flatMap(table -> table.head().fields().stream())
            .map(Field::name)
            .collect(Collectors.toUnmodifiableSet());

    private Tables() {}

    /**
     * Returns the tables of a dataset, with the columns for the identifiers that its register gives. The tables of the
     * other methods have no such columns.
     *
     * @param dataset the dataset
     * @return its tables
     */
    public static DatasetTables of(Dataset dataset) {
        IdentifierColumns identifiers = IdentifierColumns.of(dataset, USED);
        return tables(
                OrganizationTable.table(identifiers.ofEntities(dataset.organizations())),
                FrameworkTable.table(identifiers.ofEntities(dataset.frameworks())),
                MembershipTable.table(
                        identifiers.during(dataset, "member", Membership::member),
                        identifiers.during(dataset, "body", Membership::body)),
                MembershipYearTable.table(
                        identifiers.inYear(dataset, "member", Membership::member),
                        identifiers.inYear(dataset, "body", Membership::body)));
    }

    private static DatasetTables tables(
            Table<?> organizations, Table<?> frameworks, Table<?> memberships, Table<?> membershipYears) {
        return new DatasetTables(
                List.of(
                        organizations,
                        frameworks,
                        memberships,
                        AttributeTable.table(),
                        CountTable.table(),
                        InclusionTable.table(),
                        DisagreementTable.table(),
                        StatementTable.table(),
                        SourceTable.table(),
                        FindingTable.table()),
                DETAILS,
                List.of(membershipYears));
    }

    /**
     * Returns whether a table can have columns for identifiers, which depend on the dataset.
     *
     * @param name the name of the table
     * @return true for the tables of organizations, frameworks and memberships
     */
    public static boolean hasIdentifiers(String name) {
        return WITH_IDENTIFIERS.contains(name);
    }

    /**
     * Finds a table by its name. It has no columns for identifiers.
     *
     * @param name the name, such as {@code memberships}
     * @return the table, or empty
     */
    public static Optional<Table<?>> find(String name) {
        return WITHOUT_IDENTIFIERS.find(name);
    }

    /**
     * Returns the tables for people and programs.
     *
     * @return the tables, in the order of every format
     */
    public static List<Table<?>> all() {
        return WITHOUT_IDENTIFIERS.all();
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
        return WITHOUT_IDENTIFIERS.series();
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

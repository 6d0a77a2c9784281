package org.comity.export.table;

import static org.comity.export.table.ColumnType.BOOLEAN;
import static org.comity.export.table.ColumnType.ID;
import static org.comity.export.table.ColumnType.INTEGER;
import static org.comity.export.table.ColumnType.TEXT;

import java.util.List;
import java.util.function.Function;
import org.comity.domain.conclusion.Membership;
import org.comity.domain.time.Certainty;
import org.comity.export.year.MembershipYear;
import org.comity.export.year.Years;

/** The table of memberships by year, for filtering by a year. */
final class MembershipYearTable {

    static final String NAME = "membership_years";

    private MembershipYearTable() {}

    /** The table with the columns of these identifiers. */
    static Table<MembershipYear> table(List<Column<MembershipYear>> ofMember, List<Column<MembershipYear>> ofBody) {
        return Table.<MembershipYear>named(
                        NAME,
                        "A year in which a member belonged, or may have belonged, to a body in one role, from the first to"
                                + " the last year of which a source speaks, but at most the last " + Years.MOST
                                + " of them.")
                .add("id", ID, "The id of the row.", MembershipYearTable::id)
                .required()
                .add("membership_id", ID, "The membership.", the(Membership::id))
                .required()
                .references(MembershipTable.NAME)
                .addAll(PartyColumns.of(MembershipYear::dataset, MembershipYear::membership, ofMember, ofBody))
                .add("calendar_year", INTEGER, "The calendar year.", MembershipYear::year)
                .required()
                .add(
                        "certainty",
                        TEXT,
                        "Whether it certainly belonged on some day of the year, or possibly: certain or possible.",
                        row -> row.certainty().label())
                .required()
                .oneOf(new Certainty[] {Certainty.CERTAIN, Certainty.POSSIBLE}, Certainty::label)
                .add(
                        "contested",
                        BOOLEAN,
                        "Whether statements about the membership contradict each other.",
                        MembershipYear::contested)
                .required()
                .add(
                        "statement_id",
                        ID,
                        "The statement with the quote of the membership, or its first statement if there is no quote.",
                        row -> SupportColumns.spokesman(
                                row.dataset(), row.membership().support()))
                .required()
                .references(StatementTable.NAME)
                .rows(MembershipYear::of);
    }

    private static String id(MembershipYear row) {
        Membership membership = row.membership();
        return membership.member() + "." + membership.role() + "." + membership.body() + "." + row.year();
    }

    private static Function<MembershipYear, Object> the(Function<Membership, ?> part) {
        return row -> part.apply(row.membership());
    }
}

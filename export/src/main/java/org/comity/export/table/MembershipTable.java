package org.comity.export.table;

import static org.comity.export.table.ColumnType.ID;
import static org.comity.export.table.MembershipRow.the;

import java.util.List;
import org.comity.domain.conclusion.Membership;

/** The table of memberships. */
final class MembershipTable {

    static final String NAME = "memberships";

    private MembershipTable() {}

    /** The table with the columns of these identifiers. */
    static Table<MembershipRow> table(List<Column<MembershipRow>> ofMember, List<Column<MembershipRow>> ofBody) {
        return Table.<MembershipRow>named(
                        NAME,
                        "One continuous membership of one member in one role: who belonged to which body, in which"
                                + " role, and when.")
                .add("id", ID, "The id of the membership.", the(Membership::id))
                .required()
                .addAll(PartyColumns.of(MembershipRow::dataset, MembershipRow::membership, ofMember, ofBody))
                .addAll(Dating.columns("since", "the beginning", MembershipRow::since))
                .addAll(Dating.columns("until", "the end", MembershipRow::until))
                .addAll(SpellColumns.columns())
                .addAll(SaidColumns.columns())
                .addAll(SupportColumns.inContext(
                        MembershipRow::dataset, row -> row.membership().support()))
                .rows(MembershipRow::of, dataset -> dataset.memberships().size());
    }
}

package org.comity.export.table;

import static org.comity.export.table.ColumnType.ID;
import static org.comity.export.table.ColumnType.TEXT;
import static org.comity.export.table.MembershipRow.the;

import java.util.Optional;
import org.comity.domain.conclusion.Membership;
import org.comity.domain.statement.Standing;

/** The table of memberships. */
final class MembershipTable {

    static final String NAME = "memberships";

    private MembershipTable() {}

    static Table<MembershipRow> table() {
        return Table.<MembershipRow>named(
                        NAME,
                        "One continuous membership of one member in one role: who belonged to which body, in which"
                                + " role, and when.")
                .add("id", ID, "The id of the membership.", the(Membership::id))
                .required()
                .add("member_id", ID, "The id of the member, an organization or a framework.", the(Membership::member))
                .required()
                .references(EntityTable.NAME)
                .add(
                        "member_name",
                        TEXT,
                        "The name of the member.",
                        row -> row.dataset().nameOf(row.membership().member()))
                .required()
                .add("body_id", ID, "The id of the body, an organization or a framework.", the(Membership::body))
                .required()
                .references(EntityTable.NAME)
                .add(
                        "body_name",
                        TEXT,
                        "The name of the body.",
                        row -> row.dataset().nameOf(row.membership().body()))
                .required()
                .add("role", TEXT, "The role of the member in the body.", the(Membership::role))
                .required()
                .add(
                        "standing",
                        TEXT,
                        "The class of the role, for counting: full, associate, observer, other participation or"
                                + " service.",
                        the(membership -> membership.role().standing().label()))
                .required()
                .oneOf(Standing.values(), Standing::label)
                .addAll(Dating.columns("since", "the beginning", MembershipRow::since))
                .addAll(Dating.columns("until", "the end", MembershipRow::until))
                .addAll(SaidColumns.columns())
                .addAll(SupportColumns.of(
                        MembershipRow::dataset,
                        row -> Optional.of(row.membership().support())))
                .rows(MembershipRow::of, dataset -> dataset.memberships().size());
    }
}

package org.comity.export.table;

import static org.comity.export.table.ColumnType.ID;
import static org.comity.export.table.ColumnType.TEXT;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.comity.domain.conclusion.Membership;
import org.comity.domain.dataset.Dataset;
import org.comity.domain.statement.Standing;

/** The columns that say who belongs to what, in which role. */
final class PartyColumns {

    private PartyColumns() {}

    /**
     * Creates the columns.
     *
     * @param dataset returns the dataset of a row
     * @param membership returns the membership of a row
     * @param ofMember the columns of identifiers after the name of the member
     * @param ofBody the columns of identifiers after the name of the body
     */
    static <R> List<Column<R>> of(
            Function<R, Dataset> dataset,
            Function<R, Membership> membership,
            List<Column<R>> ofMember,
            List<Column<R>> ofBody) {
        return Stream.of(member(dataset, membership), ofMember, body(dataset, membership), ofBody, role(membership))
                .flatMap(List::stream)
                .toList();
    }

    private static <R> List<Column<R>> member(Function<R, Dataset> dataset, Function<R, Membership> membership) {
        return List.of(
                new Column<>(
                                "member_id",
                                ID,
                                "The id of the member, an organization or a framework.",
                                (R row) -> membership.apply(row).member())
                        .required()
                        .references(EntityTable.NAME),
                new Column<>(
                                "member_name",
                                TEXT,
                                "The name of the member.",
                                (R row) -> dataset.apply(row)
                                        .nameOf(membership.apply(row).member()))
                        .required());
    }

    private static <R> List<Column<R>> body(Function<R, Dataset> dataset, Function<R, Membership> membership) {
        return List.of(
                new Column<>(
                                "body_id",
                                ID,
                                "The id of the body, an organization or a framework.",
                                (R row) -> membership.apply(row).body())
                        .required()
                        .references(EntityTable.NAME),
                new Column<>(
                                "body_name",
                                TEXT,
                                "The name of the body.",
                                (R row) -> dataset.apply(row)
                                        .nameOf(membership.apply(row).body()))
                        .required());
    }

    private static <R> List<Column<R>> role(Function<R, Membership> membership) {
        return List.of(
                new Column<>(
                                "role",
                                TEXT,
                                "The role of the member in the body.",
                                (R row) -> membership.apply(row).role())
                        .required(),
                new Column<>(
                                "standing",
                                TEXT,
                                "The class of the role, for counting: full, associate, observer, other participation or"
                                        + " service.",
                                (R row) ->
                                        membership.apply(row).role().standing().label())
                        .required()
                        .oneOf(Stream.of(Standing.values()).map(Standing::label).toList()));
    }
}

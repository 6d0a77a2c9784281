package org.comity.export.table;

import static org.comity.export.table.ColumnType.ID;
import static org.comity.export.table.ColumnType.LIST;
import static org.comity.export.table.ColumnType.TEXT;
import static org.comity.export.table.Row.joined;
import static org.comity.export.table.Row.the;

import java.util.Optional;
import org.comity.domain.conclusion.Inclusion;
import org.comity.domain.conclusion.InclusionVerdict;

/** The table of claimed inclusions. */
final class InclusionTable {

    private InclusionTable() {}

    static Table<Row<Inclusion>> table() {
        return Table.<Row<Inclusion>>named(
                        "inclusions",
                        "A claim that the members of one body are also members of another body, compared with the"
                                + " members that the corpus lists.")
                .add("id", ID, "The id of the inclusion.", the(Inclusion::id))
                .required()
                .add(
                        "every_of_id",
                        ID,
                        "The body of the narrower population.",
                        the(inclusion -> ConditionParts.of(inclusion.every())))
                .references(EntityTable.NAME)
                .add(
                        "is_also_of_id",
                        ID,
                        "The body of the wider population.",
                        the(inclusion -> ConditionParts.of(inclusion.also())))
                .references(EntityTable.NAME)
                .add(
                        "in_id",
                        ID,
                        "The category, if the populations consist of bodies.",
                        the(inclusion -> ConditionParts.in(inclusion.every())))
                .references(EntityTable.NAME)
                .add(
                        "member_id",
                        ID,
                        "The member, if the populations consist of bodies.",
                        the(inclusion -> ConditionParts.member(inclusion.every())))
                .references(EntityTable.NAME)
                .add("every", TEXT, "The narrower population.", the(Inclusion::every))
                .required()
                .add("is_also", TEXT, "The wider population.", the(Inclusion::also))
                .required()
                .add(
                        "verdict",
                        TEXT,
                        "The result of the comparison: confirmed, consistent, contradicted, undecided or not"
                                + " enumerable.",
                        the(inclusion -> inclusion.verdict().label()))
                .required()
                .oneOf(InclusionVerdict.values(), InclusionVerdict::label)
                .add(
                        "exception_ids",
                        LIST,
                        "The ids of the entities that belong to the narrower population but are not listed in the"
                                + " wider one.",
                        the(inclusion -> joined(inclusion.exceptions())))
                .references(EntityTable.NAME)
                .addAll(SupportColumns.of(
                        Row::dataset, row -> Optional.of(row.item().support())))
                .rows(dataset -> Row.of(dataset, dataset.inclusions().stream()));
    }
}

package org.comity.export.table;

import static org.comity.export.table.ColumnType.BOOLEAN;
import static org.comity.export.table.ColumnType.EDTF;
import static org.comity.export.table.ColumnType.ID;
import static org.comity.export.table.ColumnType.TEXT;

import java.util.List;
import java.util.function.Function;
import org.comity.domain.source.Evidence;
import org.comity.export.table.Disagreement.Side;

/** The table of contested values: what was chosen, what contradicts it, and the rule that decided. */
final class DisagreementTable {

    static final String NAME = "disagreements";

    private DisagreementTable() {}

    static Table<Disagreement> table() {
        return Table.<Disagreement>named(
                        NAME,
                        "A contested value: what was chosen, what contradicts it, who says each, and the rule that"
                                + " decided.")
                .add("id", ID, "The id of the disagreement.", Disagreement::id)
                .required()
                .add(
                        "conclusion_id",
                        ID,
                        "The id of the row in another table that is contested.",
                        row -> row.conclusion().id())
                .required()
                .add(
                        "subject_id",
                        ID,
                        "The member, or the entity that has the attribute. Empty for a claim about a population.",
                        Disagreement::subject)
                .references(EntityTable.NAME)
                .add("subject_name", TEXT, "The name of this entity.", row -> row.nameOf(row.subject()))
                .add("body_id", ID, "The body, if the row is about a membership.", Disagreement::body)
                .references(EntityTable.NAME)
                .add("body_name", TEXT, "The name of the body.", row -> row.nameOf(row.body()))
                .add(
                        "what",
                        TEXT,
                        "What is contested: the attribute, or the role and its start, end or standing.",
                        Disagreement::what)
                .required()
                .addAll(side("chosen", "the chosen value", Disagreement::chosen))
                .addAll(side("rejected", "the value that contradicts it", Disagreement::other))
                .add(
                        "rule",
                        TEXT,
                        "The rule that decided.",
                        row -> row.choice().rule().label())
                .required()
                .add(
                        "reason",
                        TEXT,
                        "The rule in words.",
                        row -> row.choice().rule().description())
                .required()
                .add(
                        "both_kept",
                        BOOLEAN,
                        "Whether both values stay in the dataset, because no rule prefers one of them.",
                        Disagreement::keepsBoth)
                .required()
                .rows(Disagreement::of);
    }

    private static List<Column<Disagreement>> side(String name, String what, Function<Disagreement, Side> side) {
        return List.of(
                new Column<>(
                                name,
                                TEXT,
                                "The value: " + what + ".",
                                (Disagreement row) -> side.apply(row).value())
                        .required(),
                new Column<>(
                        name + "_quote",
                        TEXT,
                        "The quote for " + what + ", verbatim. Empty if nothing is quoted.",
                        row -> side.apply(row).statement().evidence().map(Evidence::words)),
                new Column<>(
                                name + "_source_id",
                                ID,
                                "The source that says " + what + ".",
                                (Disagreement row) ->
                                        side.apply(row).statement().evidence().map(Evidence::source))
                        .references(SourceTable.NAME),
                new Column<>(
                        name + "_day",
                        EDTF,
                        "The day on which this source, or the editor, speaks, in EDTF. Empty if none is known.",
                        row -> row.dayOf(side.apply(row))),
                new Column<>(
                                name + "_statement_id",
                                ID,
                                "The statement that says " + what + ".",
                                (Disagreement row) ->
                                        side.apply(row).statement().id())
                        .required()
                        .references(StatementTable.NAME));
    }
}

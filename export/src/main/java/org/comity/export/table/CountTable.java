package org.comity.export.table;

import static org.comity.export.table.ColumnType.ID;
import static org.comity.export.table.ColumnType.INTEGER;
import static org.comity.export.table.ColumnType.LIST;
import static org.comity.export.table.ColumnType.TEXT;
import static org.comity.export.table.Row.joined;
import static org.comity.export.table.Row.the;

import java.util.Optional;
import java.util.function.Function;
import org.comity.domain.conclusion.Count;
import org.comity.domain.conclusion.CountVerdict;
import org.comity.domain.entity.EntityId;
import org.comity.domain.statement.Condition;

/** The table of claimed counts. */
final class CountTable {

    private CountTable() {}

    static Table<Row<Count>> table() {
        return Table.<Row<Count>>named(
                        "counts", "A claimed number of members, compared with the members that the corpus lists.")
                .add("id", ID, "The id of the count.", the(Count::id))
                .required()
                .add("of_id", ID, "The body whose parties are counted.", condition(ConditionParts::of))
                .references(EntityTable.NAME)
                .add("in_id", ID, "The category whose bodies are counted.", condition(ConditionParts::in))
                .references(EntityTable.NAME)
                .add("member_id", ID, "The member of the counted bodies.", condition(ConditionParts::member))
                .references(EntityTable.NAME)
                .add(
                        "about_id",
                        ID,
                        "The entity that the number belongs to, if the counted things cannot be enumerated.",
                        the(count -> count.population().about()))
                .references(EntityTable.NAME)
                .add("population", TEXT, "The population that is counted.", the(Count::population))
                .required()
                .add("is", TEXT, "The claimed number.", the(Count::claim))
                .required()
                .add(
                        "claimed_least",
                        INTEGER,
                        "The smallest number that meets the claim.",
                        the(count -> count.claim().least()))
                .required()
                .add(
                        "claimed_most",
                        INTEGER,
                        "The largest number that meets the claim. Empty if there is no limit.",
                        the(count -> Optional.of(count.claim().most()).filter(most -> most != Long.MAX_VALUE)))
                .add(
                        "certain_count",
                        INTEGER,
                        "How many entities certainly belong to the population. Empty if it cannot be enumerated.",
                        the(count -> count.population()
                                .enumerable()
                                .map(any -> count.enumeration().certain().size())))
                .add(
                        "possible_count",
                        INTEGER,
                        "How many more entities possibly belong to the population. Empty if it cannot be enumerated.",
                        the(count -> count.population()
                                .enumerable()
                                .map(any -> count.enumeration().possible().size())))
                .add(
                        "missing",
                        INTEGER,
                        "How many entities are missing from the smallest claimed number. Empty if the population"
                                + " cannot be enumerated.",
                        the(count -> count.population().enumerable().map(any -> count.missing())))
                .add(
                        "verdict",
                        TEXT,
                        "The result of the comparison: confirmed, exceeded, undecided, incomplete, short or not"
                                + " enumerable.",
                        the(count -> count.verdict().label()))
                .required()
                .oneOf(CountVerdict.values(), CountVerdict::label)
                .add(
                        "certain_ids",
                        LIST,
                        "The ids of the entities that certainly belong to the population.",
                        the(count -> joined(count.enumeration().certain())))
                .references(EntityTable.NAME)
                .add(
                        "possible_ids",
                        LIST,
                        "The ids of the entities that possibly belong to the population.",
                        the(count -> joined(count.enumeration().possible())))
                .references(EntityTable.NAME)
                .addAll(SupportColumns.of(
                        Row::dataset, row -> Optional.of(row.item().support())))
                .rows(dataset -> Row.of(dataset, dataset.counts().stream()));
    }

    /** An extractor from the first condition of the population. The value is missing if there is none. */
    private static Function<Row<Count>, Object> condition(Function<Condition, Optional<EntityId>> part) {
        return the(count -> count.population().enumerable().flatMap(enumerable -> part.apply(enumerable.condition())));
    }
}

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
                        "counts", "A claimed number of members, held against those whom the corpus enumerates.")
                .add("id", ID, "The id of the count.", the(Count::id))
                .always()
                .add("of_id", ID, "The body whose parties are counted.", condition(ConditionParts::of))
                .of(EntityTable.NAME)
                .add("in_id", ID, "The category whose bodies are counted.", condition(ConditionParts::in))
                .of(EntityTable.NAME)
                .add("member_id", ID, "The member of the bodies that are counted.", condition(ConditionParts::member))
                .of(EntityTable.NAME)
                .add(
                        "about_id",
                        ID,
                        "Whose property it is, where nothing can enumerate what is counted.",
                        the(count -> count.population().about()))
                .of(EntityTable.NAME)
                .add("population", TEXT, "What is counted.", the(Count::population))
                .always()
                .add("is", TEXT, "How many there are said to be.", the(Count::claim))
                .always()
                .add(
                        "claimed_least",
                        INTEGER,
                        "The smallest number that meets the claim.",
                        the(count -> count.claim().least()))
                .always()
                .add(
                        "claimed_most",
                        INTEGER,
                        "The largest number that meets the claim; empty where there is no limit.",
                        the(count -> Optional.of(count.claim().most()).filter(most -> most != Long.MAX_VALUE)))
                .add(
                        "certain_count",
                        INTEGER,
                        "How many certainly belong to the population; empty where nothing can enumerate them.",
                        the(count -> count.population()
                                .enumerable()
                                .map(any -> count.enumeration().certain().size())))
                .add(
                        "possible_count",
                        INTEGER,
                        "How many more merely may belong to it; empty likewise.",
                        the(count -> count.population()
                                .enumerable()
                                .map(any -> count.enumeration().possible().size())))
                .add(
                        "missing",
                        INTEGER,
                        "How many are missing of the smallest number claimed; empty where nothing can enumerate them.",
                        the(count -> count.population().enumerable().map(any -> count.missing())))
                .add(
                        "verdict",
                        TEXT,
                        "How the claim compares: confirmed, exceeded, undecided, incomplete, short or not enumerable.",
                        the(count -> count.verdict().label()))
                .always()
                .oneOf(CountVerdict.values(), CountVerdict::label)
                .add(
                        "certain_ids",
                        LIST,
                        "Who certainly belongs to the population.",
                        the(count -> joined(count.enumeration().certain())))
                .of(EntityTable.NAME)
                .add(
                        "possible_ids",
                        LIST,
                        "Who merely may belong to it.",
                        the(count -> joined(count.enumeration().possible())))
                .of(EntityTable.NAME)
                .addAll(SupportColumns.of(
                        Row::dataset, row -> Optional.of(row.item().support())))
                .rows(dataset -> Row.of(dataset, dataset.counts().stream()));
    }

    /** An extractor from the first condition of the population; missing where there is none. */
    private static Function<Row<Count>, Object> condition(Function<Condition, Optional<EntityId>> part) {
        return the(count -> count.population().enumerable().flatMap(enumerable -> part.apply(enumerable.condition())));
    }
}

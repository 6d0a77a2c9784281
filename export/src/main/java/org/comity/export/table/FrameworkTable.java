package org.comity.export.table;

import static org.comity.export.table.ColumnType.ID;
import static org.comity.export.table.ColumnType.LIST;
import static org.comity.export.table.ColumnType.TEXT;

import org.comity.domain.entity.AttributeKey;

/** The table of frameworks. */
final class FrameworkTable {

    private FrameworkTable() {}

    static Table<EntityRow> table() {
        return Table.<EntityRow>named(
                        "frameworks",
                        "A framework (treaty, compact, strategy, consultation mechanism, …), with the attributes that"
                                + " have one value; all of them are in attributes.")
                .add("id", ID, "The id of the framework.", row -> row.entity().id())
                .add(
                        "name",
                        TEXT,
                        "Its name, or its id where no name is known.",
                        row -> row.entity().name())
                .add(
                        "short",
                        TEXT,
                        "Its short name or abbreviation.",
                        row -> row.entity().shortName())
                .add(
                        "kind",
                        TEXT,
                        "What sort of framework it is.",
                        row -> row.entity().kind())
                .add(
                        "in_ids",
                        LIST,
                        "The categories, themselves frameworks, to which it belongs.",
                        EntityRow.value(AttributeKey.IN))
                .add(
                        "part_of_ids",
                        LIST,
                        "The larger entities of which it is a part.",
                        EntityRow.value(AttributeKey.PART_OF))
                .add("headquarters", TEXT, "Its seat.", EntityRow.value(AttributeKey.HEADQUARTERS))
                .addAll(EntityRow.dates(AttributeKey.ESTABLISHED, "its establishment"))
                .addAll(EntityRow.dates(AttributeKey.DISSOLVED, "its dissolution"))
                .addAll(EntityRow.dates(AttributeKey.VALID, "its validity"))
                .addAll(SupportColumns.of(EntityRow::support))
                .rows(dataset -> EntityRow.of(dataset, dataset.frameworks()));
    }
}

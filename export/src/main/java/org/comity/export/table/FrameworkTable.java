package org.comity.export.table;

import static org.comity.export.table.ColumnType.LIST;

import org.comity.domain.entity.AttributeKey;

/** The table of frameworks. */
final class FrameworkTable {

    private FrameworkTable() {}

    static Table<EntityRow> table() {
        return Table.<EntityRow>named(
                        "frameworks",
                        "A framework (treaty, compact, strategy, consultation mechanism, …), with the attributes that"
                                + " have one value; all of them are in attributes.")
                .addAll(EntityColumns.naming("framework"))
                .add(
                        "in_ids",
                        LIST,
                        "The categories, themselves frameworks, to which it belongs.",
                        EntityRow.value(AttributeKey.IN))
                .of(EntityTable.NAME)
                .addAll(EntityColumns.existence())
                .addAll(EntityRow.dates(AttributeKey.VALID, "its validity"))
                .addAll(SupportColumns.of(EntityRow::dataset, EntityRow::support))
                .rows(dataset -> EntityRow.of(dataset, dataset.frameworks()));
    }
}

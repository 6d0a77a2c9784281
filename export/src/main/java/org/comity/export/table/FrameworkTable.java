package org.comity.export.table;

import static org.comity.export.table.ColumnType.LIST;

import java.util.List;
import org.comity.domain.entity.AttributeKey;

/** The table of frameworks. */
final class FrameworkTable {

    private FrameworkTable() {}

    /** The table with the columns of these identifiers. */
    static Table<EntityRow> table(List<Column<EntityRow>> identifiers) {
        return Table.<EntityRow>named(
                        "frameworks",
                        "A framework (treaty, compact, strategy, consultation mechanism, …) with its attributes that"
                                + " have one value. All attributes are in the table attributes.")
                .addAll(EntityColumns.naming("framework"))
                .addAll(identifiers)
                .add(
                        "in_ids",
                        LIST,
                        "The ids of the categories that it belongs to, which are frameworks too.",
                        EntityRow.value(AttributeKey.IN))
                .references(EntityTable.NAME)
                .addAll(EntityColumns.existence())
                .addAll(EntityRow.dates(AttributeKey.VALID, "the validity"))
                .addAll(SupportColumns.of(EntityRow::dataset, EntityRow::support))
                .rows(dataset -> EntityRow.of(dataset, dataset.frameworks()));
    }
}

package org.comity.export.table;

import java.util.List;

/** The table of organizations. */
final class OrganizationTable {

    private OrganizationTable() {}

    /** The table with the columns of these identifiers. */
    static Table<EntityRow> table(List<Column<EntityRow>> identifiers) {
        return Table.<EntityRow>named(
                        "organizations",
                        "An organization with its attributes that have one value. All attributes are in the table"
                                + " attributes.")
                .addAll(EntityColumns.naming("organization"))
                .addAll(identifiers)
                .addAll(EntityColumns.existence())
                .addAll(SupportColumns.of(EntityRow::dataset, EntityRow::support))
                .rows(dataset -> EntityRow.of(dataset, dataset.organizations()));
    }
}

package org.comity.export.table;

/** The table of organizations. */
final class OrganizationTable {

    private OrganizationTable() {}

    static Table<EntityRow> table() {
        return Table.<EntityRow>named(
                        "organizations",
                        "An organization with its attributes that have one value. All attributes are in the table"
                                + " attributes.")
                .addAll(EntityColumns.naming("organization"))
                .addAll(EntityColumns.existence())
                .addAll(SupportColumns.of(EntityRow::dataset, EntityRow::support))
                .rows(dataset -> EntityRow.of(dataset, dataset.organizations()));
    }
}

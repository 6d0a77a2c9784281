package org.comity.export.table;

import static org.comity.export.table.ColumnType.DATE;
import static org.comity.export.table.ColumnType.EDTF;
import static org.comity.export.table.ColumnType.ID;
import static org.comity.export.table.ColumnType.TEXT;
import static org.comity.export.table.Row.the;

import java.util.Optional;
import org.comity.domain.conclusion.Attribute;
import org.comity.domain.conclusion.Entity;
import org.comity.domain.time.Edtf;

/** The table of attributes: names, dates, identifiers, topics, regions, aims. */
final class AttributeTable {

    private AttributeTable() {}

    static Table<Row<Attribute>> table() {
        return Table.<Row<Attribute>>named(
                        "attributes",
                        "One value of one attribute of an organization or framework: a name, date, topic, region, …")
                .add("id", ID, "The id of the value.", the(Attribute::id))
                .required()
                .add("entity_id", ID, "The id of the organization or framework.", the(Attribute::entity))
                .required()
                .references(EntityTable.NAME)
                .add(
                        "entity_name",
                        TEXT,
                        "The name of the organization or framework.",
                        row -> row.nameOf(row.item().entity()))
                .required()
                .add("attribute", TEXT, "The attribute, for example also-called.", the(Attribute::key))
                .required()
                .add(
                        "value",
                        TEXT,
                        "The value: text, an EDTF date, an entity id, scheme:identifier or a kind.",
                        the(attribute -> attribute.value().text()))
                .required()
                .add(
                        "value_id",
                        ID,
                        "The id of the entity that is the value.",
                        the(attribute -> attribute.value().entity()))
                .references(EntityTable.NAME)
                .add(
                        "language",
                        TEXT,
                        "The language of the text, as a BCP 47 tag.",
                        the(attribute -> attribute.value().language()))
                .add(
                        "earliest",
                        DATE,
                        "The first day of a date or period, or of the validity of an identifier.",
                        the(attribute -> attribute.value().time().flatMap(Edtf::earliest)))
                .add(
                        "latest",
                        DATE,
                        "The last day of a date or period, or of the validity of an identifier.",
                        the(attribute -> attribute.value().time().flatMap(Edtf::latest)))
                .add(
                        "valid",
                        EDTF,
                        "Identifier: the period in which the organization or framework has it, in EDTF.",
                        the(attribute -> attribute.value().valid()))
                .add(
                        "wording",
                        TEXT,
                        "The words of the source for the date, if it does not give the date itself.",
                        the(attribute -> attribute.value().wording()))
                .addAll(SupportColumns.of(
                        Row::dataset, row -> Optional.of(row.item().support())))
                .rows(dataset -> Row.of(
                        dataset,
                        dataset.entities().stream().map(Entity::attributes).flatMap(list -> list.stream())));
    }
}

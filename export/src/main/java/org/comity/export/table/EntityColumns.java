package org.comity.export.table;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.comity.domain.conclusion.Entity;
import org.comity.domain.entity.AttributeKey;

/** The columns that the tables of organizations and frameworks share. */
final class EntityColumns {

    private EntityColumns() {}

    /** The columns that identify an entity. */
    static List<Column<EntityRow>> naming(String noun) {
        return List.of(
                column("id", ColumnType.ID, "The id of the " + noun + ".", Entity::id)
                        .required()
                        .references(EntityTable.NAME),
                column("name", ColumnType.TEXT, "The name, or the id if no name is known.", Entity::name)
                        .required(),
                column("short", ColumnType.TEXT, "The short name or abbreviation.", Entity::shortName),
                column("kind", ColumnType.TEXT, "The kind of " + noun + ".", Entity::kind)
                        .required());
    }

    /** The columns for the larger entities, the headquarters and the dates of an entity. */
    static List<Column<EntityRow>> existence() {
        return Stream.of(
                        List.of(
                                new Column<>(
                                                "part_of_ids",
                                                ColumnType.LIST,
                                                "The ids of the larger entities that it is part of.",
                                                EntityRow.value(AttributeKey.PART_OF))
                                        .references(EntityTable.NAME),
                                new Column<>(
                                        "headquarters",
                                        ColumnType.TEXT,
                                        "The location of the headquarters.",
                                        EntityRow.value(AttributeKey.HEADQUARTERS))),
                        EntityRow.dates(AttributeKey.ESTABLISHED, "the establishment"),
                        EntityRow.dates(AttributeKey.DISSOLVED, "the dissolution"))
                .flatMap(List::stream)
                .toList();
    }

    private static Column<EntityRow> column(String name, ColumnType type, String meaning, Function<Entity, ?> part) {
        return new Column<>(name, type, meaning, row -> part.apply(row.entity()));
    }
}

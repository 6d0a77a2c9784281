package org.comity.export.table;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.comity.domain.conclusion.Entity;
import org.comity.domain.entity.AttributeKey;

/** The columns that the tables of organizations and of frameworks share. */
final class EntityColumns {

    private EntityColumns() {}

    /** Who it is. */
    static List<Column<EntityRow>> naming(String noun) {
        return List.of(
                column("id", ColumnType.ID, "The id of the " + noun + ".", Entity::id)
                        .always()
                        .of(EntityTable.NAME),
                column("name", ColumnType.TEXT, "Its name, or its id where no name is known.", Entity::name)
                        .always(),
                column("short", ColumnType.TEXT, "Its short name or abbreviation.", Entity::shortName),
                column("kind", ColumnType.TEXT, "What sort of " + noun + " it is.", Entity::kind)
                        .always());
    }

    /** Where it belongs, where it sits, since when and until when it is there. */
    static List<Column<EntityRow>> existence() {
        return Stream.of(
                        List.of(
                                new Column<>(
                                                "part_of_ids",
                                                ColumnType.LIST,
                                                "The larger entities of which it is a part.",
                                                EntityRow.value(AttributeKey.PART_OF))
                                        .of(EntityTable.NAME),
                                new Column<>(
                                        "headquarters",
                                        ColumnType.TEXT,
                                        "Its seat.",
                                        EntityRow.value(AttributeKey.HEADQUARTERS))),
                        EntityRow.dates(AttributeKey.ESTABLISHED, "its establishment"),
                        EntityRow.dates(AttributeKey.DISSOLVED, "its dissolution"))
                .flatMap(List::stream)
                .toList();
    }

    private static Column<EntityRow> column(String name, ColumnType type, String meaning, Function<Entity, ?> part) {
        return new Column<>(name, type, meaning, row -> part.apply(row.entity()));
    }
}

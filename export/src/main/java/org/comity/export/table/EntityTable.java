package org.comity.export.table;

import static org.comity.export.table.ColumnType.ID;
import static org.comity.export.table.ColumnType.TEXT;
import static org.comity.export.table.Row.the;

import java.util.List;
import org.comity.domain.conclusion.Entity;
import org.comity.domain.entity.FrameworkKind;
import org.comity.domain.entity.OrganizationKind;

/** The table of all entities, whether organization or framework, to which the ids of other tables refer. */
final class EntityTable {

    static final String NAME = "entities";

    /** The sorts of entities: organization and framework. */
    static final List<String> VOCABULARIES =
            List.of(OrganizationKind.STATE.vocabulary(), FrameworkKind.TREATY.vocabulary());

    private EntityTable() {}

    static Table<Row<Entity>> table() {
        return Table.<Row<Entity>>named(NAME, "An organization or a framework, in few words.")
                .add("id", ID, "The id of the entity.", the(Entity::id))
                .always()
                .add(
                        "table",
                        TEXT,
                        "The table that has its row: organizations or frameworks.",
                        the(entity -> entity.kind().vocabulary() + "s"))
                .always()
                .oneOf(VOCABULARIES.stream().map(sort -> sort + "s").toList())
                .add("name", TEXT, "Its name, or its id where no name is known.", the(Entity::name))
                .always()
                .add("short", TEXT, "Its short name or abbreviation.", the(Entity::shortName))
                .add("kind", TEXT, "What sort of organization or framework it is.", the(Entity::kind))
                .always()
                .rows(dataset -> Row.of(dataset, dataset.entities().stream()));
    }
}

package org.comity.export.table;

import static org.comity.export.table.ColumnType.ID;
import static org.comity.export.table.ColumnType.TEXT;
import static org.comity.export.table.Row.the;

import java.util.List;
import org.comity.domain.conclusion.Entity;
import org.comity.domain.entity.FrameworkKind;
import org.comity.domain.entity.OrganizationKind;

/** The table of all organizations and frameworks. The ids in other tables refer to it. */
final class EntityTable {

    static final String NAME = "entities";

    /** The two kinds of entities: organization and framework. */
    static final List<String> VOCABULARIES =
            List.of(OrganizationKind.STATE.vocabulary(), FrameworkKind.TREATY.vocabulary());

    private EntityTable() {}

    static Table<Row<Entity>> table() {
        return Table.<Row<Entity>>named(NAME, "An organization or a framework, in brief.")
                .add("id", ID, "The id of the entity.", the(Entity::id))
                .required()
                .add(
                        "table",
                        TEXT,
                        "The table with all details: organizations or frameworks.",
                        the(entity -> entity.kind().vocabulary() + "s"))
                .required()
                .oneOf(VOCABULARIES.stream().map(sort -> sort + "s").toList())
                .add("name", TEXT, "The name, or the id if no name is known.", the(Entity::name))
                .required()
                .add("short", TEXT, "The short name or abbreviation.", the(Entity::shortName))
                .add("kind", TEXT, "The kind of organization or framework.", the(Entity::kind))
                .required()
                .rows(dataset -> Row.of(dataset, dataset.entities().stream()));
    }
}

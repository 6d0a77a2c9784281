package org.comity.export.table;

import static org.comity.export.table.ColumnType.ID;
import static org.comity.export.table.ColumnType.TEXT;

import java.util.Map;
import org.comity.domain.statement.Role;
import org.comity.domain.statement.Standing;

/** The table of the roles used in a dataset. */
final class RoleTable {

    static final String NAME = "roles";

    private RoleTable() {}

    static Table<Map.Entry<Role, String>> table() {
        return Table.<Map.Entry<Role, String>>named(NAME, "A role of a member in a body.")
                .add("id", ID, "The name, followed by a number if several roles share it.", Map.Entry::getValue)
                .required()
                .add("name", TEXT, "The name.", entry -> entry.getKey().name())
                .required()
                .add(
                        "standing",
                        TEXT,
                        "The class of the role, for counting: full, associate, observer, other participation or"
                                + " service.",
                        entry -> entry.getKey().standing().label())
                .required()
                .oneOf(Standing.values(), Standing::label)
                .add(
                        "label",
                        TEXT,
                        "The name for people to read.",
                        entry -> entry.getKey().label())
                .required()
                .rows(dataset -> Vocabulary.of(dataset).roles().ids().entrySet().stream());
    }
}

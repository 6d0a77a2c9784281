package org.comity.export.table;

import static org.comity.export.table.ColumnType.EDTF;
import static org.comity.export.table.ColumnType.ID;
import static org.comity.export.table.ColumnType.LIST;

import java.util.stream.Stream;
import org.comity.domain.dataset.CompleteRoster;
import org.comity.domain.dataset.Dataset;
import org.comity.domain.statement.Role;
import org.comity.domain.statement.Standing;

/** The table of the rosters that a corpus claims to list completely. */
final class RosterTable {

    private RosterTable() {}

    /** One complete roster. */
    record RosterRow(CompleteRoster roster, Variants<Role> roles) {

        static Stream<RosterRow> of(Dataset dataset) {
            Variants<Role> roles = Vocabulary.of(dataset).roles();
            return dataset.corpus().complete().stream().map(roster -> new RosterRow(roster, roles));
        }
    }

    static Table<RosterRow> table() {
        return Table.<RosterRow>named("complete_rosters", "A body whose members the corpus claims to list completely.")
                .add("of_id", ID, "The id of the body.", row -> row.roster().body())
                .required()
                .references(EntityTable.NAME)
                .add(
                        "roles",
                        LIST,
                        "The roles that the list is complete for. If both roles and standings are empty, it is"
                                + " complete for all roles.",
                        row -> Row.joined(row.roster().capacity().roles().stream()
                                .map(row.roles()::of)
                                .toList()))
                .references(RoleTable.NAME)
                .add(
                        "standings",
                        LIST,
                        "The standings that the list is complete for.",
                        row -> Row.joined(row.roster().capacity().standings().stream()
                                .map(Standing::label)
                                .toList()))
                .add(
                        "date",
                        EDTF,
                        "The days for which the list is complete, in EDTF. Empty for all days.",
                        row -> row.roster().on())
                .rows(RosterRow::of);
    }
}

package org.comity.export.table;

import static org.comity.export.table.ColumnType.INTEGER;
import static org.comity.export.table.ColumnType.TEXT;

import org.comity.domain.dataset.Acceptance;
import org.comity.domain.source.Origin;

/** The table of the findings that the editor of a corpus accepts. */
final class AcceptanceTable {

    private AcceptanceTable() {}

    static Table<Acceptance> table() {
        return Table.<Acceptance>named("acceptances", "A finding that the editor of the corpus accepts.")
                .add("finding", TEXT, "The finding, as the corpus names it.", Acceptance::finding)
                .always()
                .add("because", TEXT, "Why it is accepted.", Acceptance::because)
                .always()
                .add("file", TEXT, "The file that says so.", row -> row.origin().file())
                .always()
                .add("line", INTEGER, "The line in that file, from 1.", row -> Row.number(row.origin(), Origin::line))
                .add(
                        "column",
                        INTEGER,
                        "The column in that line, in code points from 1.",
                        row -> Row.number(row.origin(), Origin::column))
                .rows(dataset -> dataset.corpus().accepted().stream());
    }
}

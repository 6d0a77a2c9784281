package org.comity.export.table;

import static org.comity.export.table.ColumnType.INTEGER;
import static org.comity.export.table.ColumnType.TEXT;

import org.comity.domain.dataset.Acceptance;
import org.comity.domain.source.Origin;

/** The table of accepted findings. */
final class AcceptanceTable {

    private AcceptanceTable() {}

    static Table<Acceptance> table() {
        return Table.<Acceptance>named("acceptances", "A finding that the editor of the corpus has accepted.")
                .add("finding", TEXT, "The id of the finding, as written in the corpus.", Acceptance::finding)
                .required()
                .add("because", TEXT, "The reason for accepting it.", Acceptance::because)
                .required()
                .add(
                        "file",
                        TEXT,
                        "The file that accepts it.",
                        row -> row.origin().file())
                .required()
                .add(
                        "line",
                        INTEGER,
                        "The line in that file, counted from 1.",
                        row -> Row.number(row.origin(), Origin::line))
                .add(
                        "column",
                        INTEGER,
                        "The column in that line, in code points, counted from 1.",
                        row -> Row.number(row.origin(), Origin::column))
                .rows(dataset -> dataset.corpus().accepted().stream());
    }
}

package org.comity.export.table;

import static org.comity.export.table.ColumnType.ID;
import static org.comity.export.table.ColumnType.INTEGER;
import static org.comity.export.table.ColumnType.TEXT;

import org.comity.domain.finding.Place;
import org.comity.domain.source.Origin;

/** The table of the places of findings. */
final class PlaceTable {

    private PlaceTable() {}

    /** One place of a finding. */
    record PlaceRow(String finding, Place place) {}

    static Table<PlaceRow> table() {
        return Table.<PlaceRow>named("places", "A place of a finding. A finding can have several places.")
                .add("finding_id", ID, "The id of the finding.", PlaceRow::finding)
                .required()
                .references(FindingTable.NAME)
                .add("file", TEXT, "The file.", row -> row.place().origin().file())
                .required()
                .add(
                        "line",
                        INTEGER,
                        "The line in that file, counted from 1.",
                        row -> Row.number(row.place().origin(), Origin::line))
                .add(
                        "column",
                        INTEGER,
                        "The column in that line, in code points, counted from 1.",
                        row -> Row.number(row.place().origin(), Origin::column))
                .add(
                        "excerpt",
                        TEXT,
                        "The text of the line.",
                        row -> row.place().excerpt())
                .rows(dataset -> FindingTable.FindingRow.of(dataset)
                        .flatMap(row -> row.finding().places().stream().map(place -> new PlaceRow(row.id(), place))));
    }
}

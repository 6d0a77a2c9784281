package org.comity.export.table;

import static org.comity.export.table.ColumnType.ID;
import static org.comity.export.table.ColumnType.INTEGER;
import static org.comity.export.table.ColumnType.TEXT;

import java.util.function.Function;
import org.comity.domain.dataset.Dataset;
import org.comity.domain.source.Origin;
import org.comity.domain.statement.Confidence;
import org.comity.domain.statement.Mark;
import org.comity.domain.statement.StatementId;

/** The table of the annotations behind the statements. */
final class MarkTable {

    private MarkTable() {}

    /** One annotation of a statement. */
    record MarkRow(StatementId statement, Mark mark) {

        /** Part of the place. It is missing if it is 0, which means the whole file or line. */
        static Function<MarkRow, Object> place(Function<Origin, Integer> part) {
            return row -> Row.number(row.mark().origin(), part);
        }
    }

    private static long count(Dataset dataset) {
        return dataset.statements().all().stream()
                .mapToLong(statement -> statement.provenance().marks().size())
                .sum();
    }

    static Table<MarkRow> table() {
        return Table.<MarkRow>named(
                        "marks",
                        "An annotation that makes a statement. Several annotations can make the same statement.")
                .add("statement_id", ID, "The id of the statement.", MarkRow::statement)
                .required()
                .references(StatementTable.NAME)
                .add(
                        "file",
                        TEXT,
                        "The file that contains the annotation.",
                        row -> row.mark().origin().file())
                .required()
                .add("line", INTEGER, "The line in that file, counted from 1.", MarkRow.place(Origin::line))
                .add(
                        "column",
                        INTEGER,
                        "The column in that line, in code points, counted from 1.",
                        MarkRow.place(Origin::column))
                .add(
                        "annotator",
                        TEXT,
                        "The annotator who marked the passage.",
                        row -> row.mark().annotator())
                .add(
                        "confidence",
                        TEXT,
                        "The confidence of the annotator: high, medium or low.",
                        row -> row.mark().confidence().map(Confidence::label))
                .oneOf(Confidence.values(), Confidence::label)
                .add(
                        "note",
                        TEXT,
                        "The note of the annotator.",
                        row -> row.mark().note())
                .rows(
                        dataset -> dataset.statements().inReadingOrder().stream()
                                .flatMap(statement -> statement.provenance().marks().stream()
                                        .map(mark -> new MarkRow(statement.id(), mark))),
                        MarkTable::count);
    }
}

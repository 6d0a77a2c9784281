package org.comity.export.table;

import static org.comity.export.table.ColumnType.ID;
import static org.comity.export.table.ColumnType.INTEGER;
import static org.comity.export.table.ColumnType.TEXT;

import java.util.function.Function;
import org.comity.domain.source.Origin;
import org.comity.domain.statement.Confidence;
import org.comity.domain.statement.Mark;
import org.comity.domain.statement.StatementId;

/** The table of the annotations that make statements. */
final class MarkTable {

    private MarkTable() {}

    /** One annotation of a statement. */
    record MarkRow(StatementId statement, Mark mark) {

        /** Part of the place; missing where it is 0, which stands for the whole. */
        static Function<MarkRow, Object> place(Function<Origin, Integer> part) {
            return row -> Row.number(row.mark().origin(), part);
        }
    }

    static Table<MarkRow> table() {
        return Table.<MarkRow>named("marks", "An annotation that makes a statement; several may make the same one.")
                .add("statement_id", ID, "The statement.", MarkRow::statement)
                .always()
                .of(StatementTable.NAME)
                .add(
                        "file",
                        TEXT,
                        "The file in which it stands.",
                        row -> row.mark().origin().file())
                .always()
                .add("line", INTEGER, "The line in that file, from 1.", MarkRow.place(Origin::line))
                .add(
                        "column",
                        INTEGER,
                        "The column in that line, in code points from 1.",
                        MarkRow.place(Origin::column))
                .add(
                        "annotator",
                        TEXT,
                        "Who marked the passage.",
                        row -> row.mark().annotator())
                .add(
                        "confidence",
                        TEXT,
                        "How sure the annotator is: high, medium or low.",
                        row -> row.mark().confidence().map(Confidence::label))
                .oneOf(Confidence.values(), Confidence::label)
                .add("note", TEXT, "What the annotator adds.", row -> row.mark().note())
                .rows(dataset -> StatementRow.ordered(dataset)
                        .flatMap(statement -> statement.provenance().marks().stream()
                                .map(mark -> new MarkRow(statement.id(), mark))));
    }
}

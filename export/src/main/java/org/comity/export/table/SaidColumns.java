package org.comity.export.table;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.comity.domain.statement.MembershipStatement;
import org.comity.domain.statement.SaidBy;
import org.comity.domain.statement.StatedValue;
import org.comity.domain.time.Bound;

/** The columns that show the evidence for the beginning, the end and the role of a membership. */
final class SaidColumns {

    private static final String ANSWERS = "quote, context (the quote with its context), rule (of the corpus), annotator"
            + " (in other words of the quote) or no. Empty if the words were not checked.";

    private SaidColumns() {}

    static List<Column<MembershipRow>> columns() {
        return List.of(
                column(
                        "said_since",
                        "The evidence for the beginning: " + ANSWERS,
                        StatedValue.SINCE,
                        row -> statement -> isSame(
                                statement.period().start(),
                                row.membership().spell().since().bound())),
                column(
                        "said_until",
                        "The evidence for the end: " + ANSWERS,
                        StatedValue.UNTIL,
                        row -> statement -> isSame(
                                statement.period().end(),
                                row.membership().spell().until().bound())),
                column(
                        "said_role",
                        "The evidence for the role: " + ANSWERS,
                        StatedValue.ROLE,
                        row -> statement -> true));
    }

    private static boolean isSame(Bound stated, Bound chosen) {
        return chosen.date().isPresent() && stated.date().equals(chosen.date());
    }

    private static Column<MembershipRow> column(
            String name,
            String description,
            StatedValue value,
            Function<MembershipRow, Predicate<MembershipStatement>> fits) {
        return new Column<MembershipRow>(
                        name,
                        ColumnType.TEXT,
                        description,
                        row -> row.best(value, fits.apply(row)).map(SaidBy::label))
                .oneOf(Stream.of(SaidBy.values()).map(SaidBy::label).toList());
    }
}

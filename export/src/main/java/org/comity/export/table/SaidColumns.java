package org.comity.export.table;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.comity.domain.conclusion.Membership;
import org.comity.domain.statement.MembershipStatement;
import org.comity.domain.statement.SaidBy;
import org.comity.domain.statement.StatedValue;
import org.comity.domain.time.Bound;

/** The columns that show the evidence for the beginning, the end and the role of a membership. */
final class SaidColumns {

    private static final String ANSWERS = "quote, context (the quote with its context), rule (of the corpus), annotator"
            + " (in other words of the quote) or no. Empty if the words were not checked.";

    private SaidColumns() {}

    static List<Column<Row<Membership>>> columns() {
        return List.of(
                column(
                        "said_since",
                        "The evidence for the beginning: " + ANSWERS,
                        StatedValue.SINCE,
                        row -> statement -> isSame(
                                statement.period().start(),
                                row.item().spell().since().bound())),
                column(
                        "said_until",
                        "The evidence for the end: " + ANSWERS,
                        StatedValue.UNTIL,
                        row -> statement -> isSame(
                                statement.period().end(),
                                row.item().spell().until().bound())),
                column(
                        "said_role",
                        "The evidence for the role: " + ANSWERS,
                        StatedValue.ROLE,
                        row -> statement -> true));
    }

    private static boolean isSame(Bound stated, Bound chosen) {
        return chosen.date().isPresent() && stated.date().equals(chosen.date());
    }

    private static Column<Row<Membership>> column(
            String name,
            String description,
            StatedValue value,
            Function<Row<Membership>, Predicate<MembershipStatement>> fits) {
        return new Column<Row<Membership>>(
                        name,
                        ColumnType.TEXT,
                        description,
                        row -> best(row, value, fits.apply(row)).map(SaidBy::label))
                .oneOf(Stream.of(SaidBy.values()).map(SaidBy::label).toList());
    }

    /** The best answer of the statements that support the row. */
    private static Optional<SaidBy> best(Row<Membership> row, StatedValue value, Predicate<MembershipStatement> fits) {
        return row.item().support().statements().stream()
                .flatMap(id -> row.dataset().statements().find(id).stream())
                .filter(MembershipStatement.class::isInstance)
                .map(MembershipStatement.class::cast)
                .filter(fits)
                .flatMap(statement -> statement.provenance().wording().of(value).stream())
                .min(Comparator.naturalOrder());
    }
}

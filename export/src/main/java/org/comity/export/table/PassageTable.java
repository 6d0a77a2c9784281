package org.comity.export.table;

import static org.comity.export.table.ColumnType.ID;
import static org.comity.export.table.ColumnType.INTEGER;
import static org.comity.export.table.ColumnType.TEXT;

import java.util.List;
import java.util.stream.Stream;
import org.comity.domain.source.Evidence;
import org.comity.domain.source.Quote;
import org.comity.domain.source.SourceId;
import org.comity.domain.statement.Statement;
import org.comity.domain.statement.StatementId;

/** The table of the passages that support statements. */
final class PassageTable {

    private static final String QUOTE = "quote";
    private static final String CONTEXT = "context";

    private PassageTable() {}

    /** One passage of a statement. */
    record PassageRow(StatementId statement, SourceId source, Quote quote, String role) {

        private static Stream<PassageRow> of(Statement statement) {
            return statement.evidence().stream()
                    .flatMap(evidence -> Stream.concat(
                            rows(statement, evidence, evidence.quotes(), QUOTE),
                            rows(statement, evidence, statement.provenance().context(), CONTEXT)));
        }

        private static long count(Statement statement) {
            return statement
                    .evidence()
                    .map(evidence -> (long) evidence.quotes().size()
                            + statement.provenance().context().size())
                    .orElse(0L);
        }

        private static Stream<PassageRow> rows(
                Statement statement, Evidence evidence, List<Quote> passages, String role) {
            return passages.stream().map(passage -> new PassageRow(statement.id(), evidence.source(), passage, role));
        }
    }

    static Table<PassageRow> table() {
        return Table.<PassageRow>named(
                        "passages", "A passage that supports a statement. A statement can have several passages.")
                .add("statement_id", ID, "The id of the statement.", PassageRow::statement)
                .required()
                .references(StatementTable.NAME)
                .add("source_id", ID, "The id of the source that contains the passage.", PassageRow::source)
                .required()
                .references(SourceTable.NAME)
                .add(
                        "start",
                        INTEGER,
                        "The start of the passage in the source, in Unicode code points, counted from 0.",
                        row -> row.quote().span().start())
                .required()
                .add(
                        "end",
                        INTEGER,
                        "The end of the passage: one past the last code point.",
                        row -> row.quote().span().end())
                .required()
                .add(
                        "words",
                        TEXT,
                        "The text of the passage, verbatim.",
                        row -> row.quote().words())
                .required()
                .add(
                        "before",
                        TEXT,
                        "About 60 characters of the source before the passage, cut at words, on one line.",
                        row -> SurroundingsColumns.known(
                                row.quote().surroundings().before()))
                .add(
                        "after",
                        TEXT,
                        "About 60 characters of the source after the passage, cut at words, on one line.",
                        row -> SurroundingsColumns.known(
                                row.quote().surroundings().after()))
                .add(
                        "label",
                        TEXT,
                        "The label of the line of the passage, as the source writes it.",
                        row -> row.quote().surroundings().label())
                .add(
                        "role",
                        TEXT,
                        "What the passage is for: the quote of the statement, or context that supplies a name, a year or a"
                                + " month.",
                        PassageRow::role)
                .required()
                .oneOf(List.of(QUOTE, CONTEXT))
                .rows(
                        dataset ->
                                dataset.statements().inReadingOrder().stream().flatMap(PassageRow::of),
                        dataset -> dataset.statements().all().stream()
                                .mapToLong(PassageRow::count)
                                .sum());
    }
}

package org.comity.export.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.comity.domain.conclusion.Support;
import org.comity.domain.dataset.Dataset;
import org.comity.domain.source.Basis;
import org.comity.domain.source.Evidence;
import org.comity.domain.statement.Statement;
import org.comity.domain.statement.StatementId;

/** The columns that show the support of a conclusion. */
final class SupportColumns {

    private static final String QUOTE = "quote";

    private SupportColumns() {}

    /**
     * Creates the columns.
     *
     * @param dataset returns the dataset of a row
     * @param support returns the support of a row, if there is any
     */
    static <R> List<Column<R>> of(Function<R, Dataset> dataset, Function<R, Optional<Support>> support) {
        return List.of(
                column(
                        "contested",
                        ColumnType.BOOLEAN,
                        "Whether statements about the row contradict each other.",
                        support,
                        Support::contested),
                column(
                                "basis",
                                ColumnType.TEXT,
                                "The strongest basis of the row: quoted, asserted (by the editor) or inferred.",
                                support,
                                found -> found.basis().label())
                        .oneOf(Stream.of(Basis.values()).map(Basis::label).toList()),
                column(
                        "statement_count",
                        ColumnType.INTEGER,
                        "The number of statements that support the row.",
                        support,
                        found -> found.statements().size()),
                column(
                        "source_count",
                        ColumnType.INTEGER,
                        "The number of sources that these statements quote.",
                        support,
                        found -> found.sources().size()),
                new Column<>(
                        QUOTE,
                        ColumnType.TEXT,
                        "The best quote for the row, verbatim. An ellipsis joins passages.",
                        (R row) -> support.apply(row).flatMap(Support::evidence).map(Evidence::words)),
                new Column<>(
                                "source_id",
                                ColumnType.ID,
                                "The id of the source of the quote.",
                                (R row) -> support.apply(row)
                                        .flatMap(Support::evidence)
                                        .map(Evidence::source))
                        .references(SourceTable.NAME),
                new Column<>(
                                "statement_id",
                                ColumnType.ID,
                                "The id of the statement with the quote, or of the first statement if there is no"
                                        + " quote.",
                                (R row) -> support.apply(row).map(found -> spokesman(dataset.apply(row), found)))
                        .references(StatementTable.NAME));
    }

    /**
     * Creates the columns, with what is around the quote after it.
     *
     * @param dataset returns the dataset of a row
     * @param support returns the support of a row
     */
    static <R> List<Column<R>> inContext(Function<R, Dataset> dataset, Function<R, Support> support) {
        List<Column<R>> columns = new ArrayList<>();
        for (Column<R> column : of(dataset, row -> Optional.of(support.apply(row)))) {
            columns.add(column);
            if (column.name().equals(QUOTE)) {
                columns.addAll(SurroundingsColumns.of(row -> support.apply(row).evidence()));
            }
        }
        return columns;
    }

    /** Returns the statement whose words are shown, or the first statement if there are no words. */
    static StatementId spokesman(Dataset dataset, Support support) {
        Evidence shown = support.evidence().orElse(null);
        if (shown != null) {
            for (StatementId id : support.statements()) {
                Optional<Evidence> evidence = dataset.statements().find(id).flatMap(Statement::evidence);
                if (evidence.isPresent() && shown.equals(evidence.get())) {
                    return id;
                }
            }
        }
        return support.statements().get(0);
    }

    private static <R> Column<R> column(
            String name,
            ColumnType type,
            String description,
            Function<R, Optional<Support>> support,
            Function<Support, ?> part) {
        return new Column<>(name, type, description, row -> support.apply(row).map(part));
    }
}

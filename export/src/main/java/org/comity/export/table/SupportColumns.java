package org.comity.export.table;

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

/** The columns that tell what a conclusion rests on. */
final class SupportColumns {

    private SupportColumns() {}

    /**
     * The columns.
     *
     * @param dataset the dataset of a row
     * @param support what a row rests on, if on anything
     */
    static <R> List<Column<R>> of(Function<R, Dataset> dataset, Function<R, Optional<Support>> support) {
        return List.of(
                column(
                        "contested",
                        ColumnType.BOOLEAN,
                        "Whether statements contradict each other about the row.",
                        support,
                        Support::contested),
                column(
                                "basis",
                                ColumnType.TEXT,
                                "On what the row rests at its firmest: quoted, asserted by the editor, or inferred.",
                                support,
                                found -> found.basis().label())
                        .oneOf(Stream.of(Basis.values()).map(Basis::label).toList()),
                column(
                        "statement_count",
                        ColumnType.INTEGER,
                        "How many statements support the row.",
                        support,
                        found -> found.statements().size()),
                column(
                        "source_count",
                        ColumnType.INTEGER,
                        "How many sources they quote.",
                        support,
                        found -> found.sources().size()),
                new Column<>(
                        "quote",
                        ColumnType.TEXT,
                        "The best words for the row, verbatim; passages are joined by an ellipsis.",
                        (R row) -> support.apply(row).flatMap(Support::evidence).map(Evidence::words)),
                new Column<>(
                                "source_id",
                                ColumnType.ID,
                                "The source of the quote.",
                                (R row) -> support.apply(row)
                                        .flatMap(Support::evidence)
                                        .map(Evidence::source))
                        .of(SourceTable.NAME),
                new Column<>(
                                "statement_id",
                                ColumnType.ID,
                                "The statement whose words the quote is; the first of them where nothing is quoted.",
                                (R row) -> support.apply(row).map(found -> spokesman(dataset.apply(row), found)))
                        .of(StatementTable.NAME));
    }

    /** Of the statements that support something the one whose words are shown, else the first. */
    static StatementId spokesman(Dataset dataset, Support support) {
        return support.statements().stream()
                .filter(id -> support.evidence().isPresent()
                        && dataset.statements()
                                .find(id)
                                .flatMap(Statement::evidence)
                                .equals(support.evidence()))
                .findFirst()
                .orElse(support.statements().get(0));
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

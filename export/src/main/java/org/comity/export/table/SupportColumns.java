package org.comity.export.table;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.comity.domain.conclusion.Support;
import org.comity.domain.source.Evidence;

/** The columns that tell what a conclusion rests on. */
final class SupportColumns {

    private SupportColumns() {}

    static <R> List<Column<R>> of(Function<R, Optional<Support>> support) {
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
                        found -> found.basis().label()),
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
                        .of(SourceTable.NAME));
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

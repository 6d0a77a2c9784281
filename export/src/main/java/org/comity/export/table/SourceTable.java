package org.comity.export.table;

import static org.comity.export.table.ColumnType.ID;
import static org.comity.export.table.ColumnType.INTEGER;
import static org.comity.export.table.ColumnType.TEXT;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.comity.domain.dataset.Dataset;
import org.comity.domain.source.Citation;
import org.comity.domain.source.Evidence;
import org.comity.domain.source.Source;
import org.comity.domain.source.SourceId;
import org.comity.domain.statement.Statement;

/** The table of sources. */
final class SourceTable {

    static final String NAME = "sources";

    private SourceTable() {}

    /** A source and how many statements quote it. */
    record SourceRow(Source source, long statements) {

        static Stream<SourceRow> of(Dataset dataset) {
            Map<SourceId, Long> statements = dataset.statements().all().stream()
                    .map(Statement::evidence)
                    .flatMap(evidence -> evidence.map(Evidence::source).stream())
                    .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
            return dataset.sources().stream()
                    .map(source -> new SourceRow(source, statements.getOrDefault(source.id(), 0L)));
        }
    }

    static Table<SourceRow> table() {
        return Table.<SourceRow>named(NAME, "A text that the corpus quotes.")
                .add(
                        "id",
                        ID,
                        "The id of the source: its path without the extension.",
                        row -> row.source().id())
                .required()
                .add("title", TEXT, "The title of the source.", cited(Citation::title))
                .add("publisher", TEXT, "The publisher, as an entity id or as text.", cited(Citation::publisher))
                .add("address", TEXT, "The address at which the source was found.", cited(Citation::address))
                .add("language", TEXT, "The language of the source, as a BCP 47 tag.", cited(Citation::language))
                .addAll(Dating.plainColumns(
                        "published",
                        "the publication",
                        row -> row.source().citation().published()))
                .addAll(Dating.plainColumns(
                        "retrieved",
                        "the retrieval",
                        row -> row.source().citation().retrieved()))
                .add(
                        "path",
                        TEXT,
                        "The path of the text in the corpus or in the folder of texts.",
                        row -> row.source().path())
                .required()
                .add(
                        "sha256",
                        TEXT,
                        "The SHA-256 hash of the text, in hexadecimal digits.",
                        row -> row.source().sha256().value())
                .required()
                .add(
                        "statement_count",
                        INTEGER,
                        "The number of statements that quote the source.",
                        SourceRow::statements)
                .required()
                .rows(SourceRow::of, dataset -> dataset.sources().size());
    }

    private static Function<SourceRow, Object> cited(Function<Citation, ?> part) {
        return row -> part.apply(row.source().citation());
    }
}

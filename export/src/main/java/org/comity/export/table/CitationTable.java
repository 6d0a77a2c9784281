package org.comity.export.table;

import static org.comity.export.table.ColumnType.EDTF;
import static org.comity.export.table.ColumnType.ID;
import static org.comity.export.table.ColumnType.TEXT;

import java.util.function.Function;
import org.comity.domain.source.Citation;
import org.comity.domain.source.Source;

/** The table of the citations of sources in annotation files. */
final class CitationTable {

    private CitationTable() {}

    static Table<Source> table() {
        return Table.<Source>named(
                        "citations",
                        "A citation of a source. If a source has several, the table sources shows one of them.")
                .add("source_id", ID, "The id of the source.", Source::id)
                .required()
                .references(SourceTable.NAME)
                .add("path", TEXT, "The path of the text.", Source::path)
                .required()
                .add(
                        "sha256",
                        TEXT,
                        "The SHA-256 hash of the text, in hexadecimal digits.",
                        source -> source.sha256().value())
                .required()
                .add("title", TEXT, "The title of the source.", cited(Citation::title))
                .add("publisher", TEXT, "The publisher, as an entity id or as text.", cited(Citation::publisher))
                .add("address", TEXT, "The address at which the source was found.", cited(Citation::address))
                .add("language", TEXT, "The language of the source, as a BCP 47 tag.", cited(Citation::language))
                .add("published", EDTF, "The date of publication, in EDTF.", cited(Citation::published))
                .add("retrieved", EDTF, "The date of retrieval, in EDTF.", cited(Citation::retrieved))
                .rows(dataset -> dataset.statements().sources().stream());
    }

    private static Function<Source, Object> cited(Function<Citation, ?> part) {
        return source -> part.apply(source.citation());
    }
}

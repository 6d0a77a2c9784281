package org.comity.export.table;

import static org.comity.export.table.ColumnType.EDTF;
import static org.comity.export.table.ColumnType.ID;
import static org.comity.export.table.ColumnType.TEXT;

import java.util.function.Function;
import org.comity.domain.source.Citation;
import org.comity.domain.source.Source;

/** The table of what annotation files say of sources, where they say it. */
final class CitationTable {

    private CitationTable() {}

    static Table<Source> table() {
        return Table.<Source>named(
                        "citations",
                        "What is said of a source; of one source several things may be said, of which sources shows one.")
                .add("source_id", ID, "The source.", Source::id)
                .always()
                .of(SourceTable.NAME)
                .add("path", TEXT, "Where the text stands.", Source::path)
                .always()
                .add("sha256", TEXT, "The SHA-256 of its bytes, in hexadecimal digits.", Source::sha256)
                .always()
                .add("title", TEXT, "Its title.", cited(Citation::title))
                .add("publisher", TEXT, "Its publisher, an entity id or plain words.", cited(Citation::publisher))
                .add("address", TEXT, "Where it was found.", cited(Citation::address))
                .add("language", TEXT, "Its language, a BCP 47 tag.", cited(Citation::language))
                .add("published", EDTF, "When it was published, in EDTF.", cited(Citation::published))
                .add("retrieved", EDTF, "When it was retrieved, in EDTF.", cited(Citation::retrieved))
                .rows(dataset -> dataset.statements().sources().stream());
    }

    private static Function<Source, Object> cited(Function<Citation, ?> part) {
        return source -> part.apply(source.citation());
    }
}

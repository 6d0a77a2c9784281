package org.comity.ingest.grammar;

import java.util.List;
import java.util.Optional;
import org.comity.domain.source.Citation;
import org.comity.domain.time.ImpreciseDate;

/** The details of the source in the head of an annotation file. */
public final class CitationFields {

    public static final List<String> KEYS =
            List.of("text", "sha256", "title", "publisher", "address", "language", "published", "retrieved");

    private CitationFields() {}

    public static Citation citation(Fields head, Report report) {
        return new Citation(
                head.words("title").orElse(null),
                head.words("publisher").orElse(null),
                head.words("address").orElse(null),
                head.scalar("language")
                        .flatMap(scalar -> LanguageTag.check(scalar, report))
                        .orElse(null),
                date(head, "published", report).orElse(null),
                date(head, "retrieved", report).orElse(null));
    }

    private static Optional<ImpreciseDate> date(Fields head, String key, Report report) {
        return head.get(key)
                .flatMap(node -> new DateField(report).date(node, key))
                .flatMap(DateField.Reading::date);
    }
}

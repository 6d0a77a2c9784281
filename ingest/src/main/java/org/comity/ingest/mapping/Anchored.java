package org.comity.ingest.mapping;

import java.util.List;
import org.comity.domain.source.Quote;
import org.comity.ingest.annotation.Annotation;

/**
 * An annotation whose words have been looked for in the text.
 *
 * @param annotation the annotation
 * @param quotes its passages as the text has them; empty for one that marks none
 * @param found whether each of its passages was found; what was not is a finding
 */
record Anchored(Annotation annotation, List<Quote> quotes, boolean found) {

    Anchored {
        quotes = List.copyOf(quotes);
    }

    /** The words, those of several passages joined by a space. */
    String words() {
        return String.join(" ", quotes.stream().map(Quote::words).toList());
    }
}

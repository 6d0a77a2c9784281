package org.comity.domain.source;

import java.io.Serializable;
import java.util.Comparator;
import java.util.Objects;
import org.comity.domain.text.QuotedText;

/**
 * One passage of a text, verbatim: what the Web Annotation Data Model says by a Text Quote Selector and a Text Position
 * Selector together (W3C, 2017, sections 4.2.4 and 4.2.5).
 *
 * @param span where it stands in the text, in Unicode code points, never empty
 * @param words the words that stand there, as many code points as the span covers
 */
public record Quote(Span span, String words) implements Comparable<Quote>, Serializable {

    private static final Comparator<Quote> ORDER =
            Comparator.comparing(Quote::span).thenComparing(Quote::words);

    /**
     * Checks that the words fill the span.
     *
     * @param span where the passage stands, in Unicode code points, never empty
     * @param words the words, as many code points as the span covers
     * @throws IllegalArgumentException if the span is empty, or the words are longer or shorter than it
     */
    public Quote {
        Objects.requireNonNull(span, "span");
        Objects.requireNonNull(words, "words");
        if (span.length() == 0 || words.codePointCount(0, words.length()) != span.length()) {
            throw new IllegalArgumentException("the words do not fill the span " + span + ": " + QuotedText.of(words));
        }
    }

    @Override
    public int compareTo(Quote other) {
        return ORDER.compare(this, other);
    }
}

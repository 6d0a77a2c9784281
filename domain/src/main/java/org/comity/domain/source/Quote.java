package org.comity.domain.source;

import java.io.Serializable;
import java.util.Objects;
import org.comity.domain.text.QuotedText;

/**
 * One verbatim passage of a text. It corresponds to a Text Quote Selector and a Text Position Selector of the Web
 * Annotation Data Model together (W3C, 2017, sections 4.2.4 and 4.2.5).
 *
 * @param span the position of the passage in the text, in Unicode code points, never empty
 * @param words the words at this position; they have as many code points as the span
 * @since 0.1
 */
public record Quote(Span span, String words) implements Comparable<Quote>, Serializable {

    /**
     * Checks that the words are as long as the span.
     *
     * @param span the position of the passage, in Unicode code points, never empty
     * @param words the words, with as many code points as the span
     * @throws IllegalArgumentException if the span is empty, or the words are longer or shorter than it
     */
    public Quote {
        Objects.requireNonNull(span, "span");
        Objects.requireNonNull(words, "words");
        if (span.length() == 0 || words.codePointCount(0, words.length()) != span.length()) {
            throw new IllegalArgumentException(
                    "the words are not as long as the span " + span + ": " + QuotedText.of(words));
        }
    }

    /**
     * The quote of words that occur exactly once in a text. The words must be written as in the text, with the same
     * white space; positions are counted in code points.
     *
     * @param text the whole text of the source
     * @param words the words, never empty
     * @return the quote at the place of the words
     * @throws IllegalArgumentException if the text does not contain the words, or contains them more than once; the
     *     message quotes both
     */
    public static Quote in(String text, String words) {
        return new WordSearch(text, words).only();
    }

    /**
     * The quote of words that occur several times in a text, found as by {@link #in(String, String)}.
     *
     * @param text the whole text of the source
     * @param words the words, never empty
     * @param occurrence which occurrence is meant, counted from 1; occurrences may overlap
     * @return the quote at the place of this occurrence
     * @throws IllegalArgumentException if the text contains fewer occurrences of the words; the message quotes
     *     the arguments
     */
    public static Quote in(String text, String words, int occurrence) {
        return new WordSearch(text, words).get(occurrence);
    }

    /**
     * Whether a text has these words at this position.
     *
     * @param text the whole text of the source
     * @return false also if the text is shorter
     */
    public boolean isIn(String text) {
        if (text.codePointCount(0, text.length()) < span.end()) {
            return false;
        }
        return text.startsWith(words, text.offsetByCodePoints(0, span.start()));
    }

    @Override
    public int compareTo(Quote other) {
        int bySpan = span.compareTo(other.span);
        return bySpan != 0 ? bySpan : words.compareTo(other.words);
    }
}

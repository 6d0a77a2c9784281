package org.comity.domain.source;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.comity.domain.text.QuotedText;
import org.jspecify.annotations.Nullable;

/**
 * One verbatim passage of a text. It corresponds to a Text Quote Selector and a Text Position Selector of the Web
 * Annotation Data Model together (W3C, 2017, sections 4.2.4 and 4.2.5).
 *
 * <p>Two quotes are equal if they have the same words at the same position. What is around them follows from the text and is
 * not compared, so that nobody has to know it to name a passage.
 *
 * @param span the position of the passage in the text, in Unicode code points, never empty
 * @param words the words at this position; they have as many code points as the span
 * @param surroundings what is around the passage, for readers
 * @since 0.1
 */
public record Quote(Span span, String words, Surroundings surroundings) implements Comparable<Quote>, Serializable {

    /**
     * Checks that the words are as long as the span.
     *
     * @param span the position of the passage, in Unicode code points, never empty
     * @param words the words, with as many code points as the span
     * @param surroundings what is around the passage
     * @throws IllegalArgumentException if the span is empty, or the words are longer or shorter than it
     */
    public Quote {
        Objects.requireNonNull(span, "span");
        Objects.requireNonNull(words, "words");
        Objects.requireNonNull(surroundings, "surroundings");
        if (span.length() == 0 || words.codePointCount(0, words.length()) != span.length()) {
            throw new IllegalArgumentException(
                    "the words are not as long as the span " + span + ": " + QuotedText.of(words));
        }
    }

    /**
     * A quote whose surroundings are not known.
     *
     * @param span the position of the passage, in Unicode code points, never empty
     * @param words the words, with as many code points as the span
     * @throws IllegalArgumentException if the span is empty, or the words are longer or shorter than it
     */
    public Quote(Span span, String words) {
        this(span, words, Surroundings.NONE);
    }

    /**
     * The quote of words that occur exactly once in a text. The words must be written as in the text, with the same
     * white space; positions are counted in code points.
     *
     * @param text the whole text of the source
     * @param words the words, never empty
     * @return the quote at the place of the words, with its surroundings
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
     * @return the quote at the place of this occurrence, with its surroundings
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

    /**
     * The same quote, on a line with a label.
     *
     * @param label the words of the text before the value of the line, such as {@code Member of:}; never blank
     * @return an equal quote, whose surroundings have this label
     * @throws IllegalArgumentException if the label is blank; the message quotes it
     */
    public Quote labelled(String label) {
        return new Quote(span, words, surroundings.labelled(label));
    }

    /**
     * The set of these quotes. Equal ones become one, whose surroundings have of each part the longest text that one of them
     * has; so the result does not depend on the order.
     *
     * @param quotes any quotes
     * @return the quotes, sorted, without repetition
     */
    public static List<Quote> union(Collection<Quote> quotes) {
        List<Quote> union = new ArrayList<>(quotes.size());
        for (Quote quote : quotes.stream().sorted().toList()) {
            Quote last = union.isEmpty() ? null : union.get(union.size() - 1);
            if (last == null || !last.equals(quote)) {
                union.add(quote);
            } else {
                union.set(union.size() - 1, last.join(quote));
            }
        }
        return List.copyOf(union);
    }

    private Quote join(Quote equal) {
        Surroundings both = surroundings.join(equal.surroundings);
        return both.equals(surroundings) ? this : new Quote(span, words, both);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Quote that && span.equals(that.span) && words.equals(that.words);
    }

    @Override
    public int hashCode() {
        return span.hashCode() * 31 + words.hashCode();
    }

    /** Returns the position and the words; equal quotes are printed in the same way. */
    @Override
    public String toString() {
        return "Quote[span=" + span + ", words=" + words + "]";
    }

    @Override
    public int compareTo(Quote other) {
        int bySpan = span.compareTo(other.span);
        return bySpan != 0 ? bySpan : words.compareTo(other.words);
    }
}

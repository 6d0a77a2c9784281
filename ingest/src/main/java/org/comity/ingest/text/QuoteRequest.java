package org.comity.ingest.text;

import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * A quote as an annotator writes it. Any content is allowed; {@link QuoteFinder} reports what is wrong.
 *
 * <p>Three full stops between white space mark words left out; {@code \...} means three literal full stops.
 *
 * @param quote the words
 * @param beforeOrNull the words directly before the quote, or null
 * @param afterOrNull the words directly after the quote, or null
 * @param nthOrNull which of several occurrences is meant, counted from 1, or null
 */
public record QuoteRequest(
        String quote,
        @Nullable String beforeOrNull,
        @Nullable String afterOrNull,
        @Nullable Integer nthOrNull) {

    /**
     * A quote without further conditions.
     *
     * @param quote the words as an annotator writes them
     * @return the request
     */
    public static QuoteRequest of(String quote) {
        return new QuoteRequest(quote, null, null, null);
    }

    /**
     * A quote that a program copied from a text, in which three full stops are literal.
     *
     * @param words the words, verbatim
     * @return the request
     */
    public static QuoteRequest verbatim(String words) {
        return of(Ellipsis.escape(words));
    }

    /**
     * The same quote, directly after other words.
     *
     * @param words the words directly before it
     * @return a new request
     */
    public QuoteRequest withBefore(String words) {
        return new QuoteRequest(quote, words, afterOrNull, nthOrNull);
    }

    /**
     * The same quote, directly before other words.
     *
     * @param words the words directly after it
     * @return a new request
     */
    public QuoteRequest withAfter(String words) {
        return new QuoteRequest(quote, beforeOrNull, words, nthOrNull);
    }

    /**
     * One of several occurrences of the quote.
     *
     * @param number which one, counted from 1 in the order in which they begin; they may overlap
     * @return a new request
     */
    public QuoteRequest withNth(int number) {
        return new QuoteRequest(quote, beforeOrNull, afterOrNull, number);
    }

    /**
     * The words directly before the quote.
     *
     * @return the words, or empty
     */
    public Optional<String> before() {
        return Optional.ofNullable(beforeOrNull);
    }

    /**
     * The words directly after the quote.
     *
     * @return the words, or empty
     */
    public Optional<String> after() {
        return Optional.ofNullable(afterOrNull);
    }

    /**
     * Which of several occurrences is meant.
     *
     * @return a number counted from 1, or empty
     */
    public OptionalInt nth() {
        return nthOrNull == null ? OptionalInt.empty() : OptionalInt.of(nthOrNull);
    }
}

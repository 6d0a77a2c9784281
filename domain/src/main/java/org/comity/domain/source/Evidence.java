package org.comity.domain.source;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.comity.domain.text.QuotedText;

/**
 * The passages of one source that together support a statement. The statement was quoted from them in the sense of
 * {@code prov:wasQuotedFrom} (W3C PROV-O).
 *
 * <p>A value of this type is what somebody says about a text. {@link #of(Source, String, String...)} checks it: the text must be
 * that of the source, and contain the words. The other makers trust the caller that the text, or the quotes, are from the
 * source, and neither a statement nor a dataset can check it later.
 *
 * <p>Evidence is ordered by source, then by its quotes, beginning with the first one.
 *
 * @param source the source quoted
 * @param quotes at least one, in the order of the text, without repetition
 * @since 0.1
 */
public record Evidence(SourceId source, List<Quote> quotes) implements Comparable<Evidence>, Serializable {

    /**
     * Sorts the quotes, removes repetitions, and checks that there is at least one.
     *
     * @param source the source quoted
     * @param quotes at least one, in any order
     * @throws IllegalArgumentException if there is no quote
     */
    public Evidence {
        Objects.requireNonNull(source, "source");
        quotes = quotes.size() == 1 ? List.copyOf(quotes) : Quote.union(quotes);
        if (quotes.isEmpty()) {
            throw new IllegalArgumentException("evidence without a quote from " + source);
        }
    }

    /**
     * The evidence that consists of words of the text of a source. Each of the words is found as by
     * {@link Quote#in(String, String)}.
     *
     * @param source the source quoted
     * @param text the whole text of the source
     * @param words the words of each passage, at least one; each passage must occur exactly once in the text
     * @return the evidence with the place of each passage
     * @throws IllegalArgumentException if the text is not that of the source (see {@link Source#hasText(String)}), if no
     *     words are given, or if the text does not contain them exactly once; the message names the source or quotes the words
     */
    public static Evidence of(Source source, String text, String... words) {
        if (!source.hasText(text)) {
            throw new IllegalArgumentException(
                    "this is not the text of " + source.id() + ", whose hash is different: " + QuotedText.of(text));
        }
        return of(source.id(), text, words);
    }

    /**
     * The evidence that consists of words of a text. Each of the words is found as by {@link Quote#in(String, String)}.
     * Whether the text is that of the source is not checked; {@link #of(Source, String, String...)} checks it.
     *
     * @param source the source quoted
     * @param text the whole text of the source
     * @param words the words of each passage, at least one; each passage must occur exactly once in the text
     * @return the evidence with the place of each passage
     * @throws IllegalArgumentException if there are no words, or if the text does not contain them exactly once; the
     *     message quotes them
     */
    public static Evidence of(SourceId source, String text, String... words) {
        Objects.requireNonNull(text, "text");
        return new Evidence(
                source,
                Arrays.stream(words).map(passage -> Quote.in(text, passage)).toList());
    }

    /**
     * The words of all the passages, for people.
     *
     * @return the passages, joined by {@code " … "}
     */
    public String words() {
        return quotes.size() == 1
                ? quotes.get(0).words()
                : quotes.stream().map(Quote::words).collect(Collectors.joining(" … "));
    }

    /**
     * What is around all the passages together.
     *
     * @return the words before the first passage, the words after the one that ends last, and the labels of their lines, each
     *     once, joined by {@code " … "}
     */
    public Surroundings surroundings() {
        if (quotes.size() == 1) {
            return quotes.get(0).surroundings();
        }
        Quote last = quotes.stream()
                .max(Comparator.comparing(quote -> quote.span().end()))
                .orElseThrow();
        Surroundings around = Surroundings.of(
                quotes.get(0).surroundings().before(), last.surroundings().after());
        String labels = quotes.stream()
                .flatMap(quote -> quote.surroundings().label().stream())
                .distinct()
                .collect(Collectors.joining(" … "));
        return labels.isEmpty() ? around : around.labelled(labels);
    }

    /**
     * This evidence, with the surroundings that others know of its quotes.
     *
     * @param others equal evidence, made by others
     * @return evidence that is equal to this one
     * @throws IllegalArgumentException if one of them is not equal to this evidence
     */
    public Evidence joinAll(Collection<Evidence> others) {
        List<Quote> all = new ArrayList<>(quotes);
        for (Evidence other : others) {
            if (!equals(other)) {
                throw new IllegalArgumentException(
                        "not the same evidence: " + QuotedText.of(words()) + " and " + QuotedText.of(other.words()));
            }
            all.addAll(other.quotes);
        }
        return new Evidence(source, all);
    }

    @Override
    public int compareTo(Evidence other) {
        int bySource = source.compareTo(other.source);
        if (bySource != 0) {
            return bySource;
        }
        for (int i = 0; i < Math.min(quotes.size(), other.quotes.size()); i++) {
            int byQuote = quotes.get(i).compareTo(other.quotes.get(i));
            if (byQuote != 0) {
                return byQuote;
            }
        }
        return Integer.compare(quotes.size(), other.quotes.size());
    }
}

package org.comity.domain.source;

import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The passages of one source on which a statement rests together.
 *
 * @param source the source quoted
 * @param quotes at least one, in the order of the text, without repetition
 */
public record Evidence(SourceId source, List<Quote> quotes) implements Comparable<Evidence> {

    private static final Comparator<Evidence> BY_SOURCE = Comparator.comparing(Evidence::source);

    /**
     * Sorts the quotes without repetition, and checks that there is one.
     *
     * @param source the source quoted
     * @param quotes at least one, in any order
     * @throws IllegalArgumentException if there is no quote
     */
    public Evidence {
        quotes = quotes.stream().distinct().sorted().toList();
        if (quotes.isEmpty()) {
            throw new IllegalArgumentException("evidence without a quote, of " + source);
        }
    }

    /**
     * The words of all the passages, for people.
     *
     * @return the passages, joined by {@code " … "}
     */
    public String words() {
        return quotes.stream().map(Quote::words).collect(Collectors.joining(" … "));
    }

    @Override
    public int compareTo(Evidence other) {
        int order = BY_SOURCE.compare(this, other);
        Iterator<Quote> mine = quotes.iterator();
        Iterator<Quote> theirs = other.quotes.iterator();
        while (order == 0 && mine.hasNext() && theirs.hasNext()) {
            order = mine.next().compareTo(theirs.next());
        }
        return order != 0 ? order : Boolean.compare(mine.hasNext(), theirs.hasNext());
    }
}

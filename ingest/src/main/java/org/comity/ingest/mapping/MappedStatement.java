package org.comity.ingest.mapping;

import java.util.List;
import org.comity.domain.source.Quote;
import org.comity.ingest.node.MapNode;

/**
 * A statement of the native format, whose words have already been found.
 *
 * @param fields the fields, except those for its words
 * @param quotes the passages that support it, never empty, in the order of the text
 * @param ruled the values that a rule gives
 */
public record MappedStatement(MapNode fields, List<Quote> quotes, RuleValues ruled) {

    /** A statement whose values all come from its words. */
    public MappedStatement(MapNode fields, List<Quote> quotes) {
        this(fields, quotes, RuleValues.NONE);
    }

    /** Sorts the passages and removes duplicates. */
    public MappedStatement {
        quotes = quotes.stream().distinct().sorted().toList();
        if (quotes.isEmpty()) {
            throw new IllegalArgumentException("a statement without words");
        }
    }
}

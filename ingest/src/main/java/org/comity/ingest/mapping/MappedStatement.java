package org.comity.ingest.mapping;

import java.util.List;
import org.comity.domain.source.Quote;
import org.comity.ingest.node.MapNode;

/**
 * A statement as the native format has it, but for its words, which have been found already.
 *
 * @param fields the fields, but for those about its words
 * @param quotes the passages on which it rests, never empty, as they come in the text
 */
public record MappedStatement(MapNode fields, List<Quote> quotes) {

    /** Sorts the passages and leaves out those that come twice. */
    public MappedStatement {
        quotes = quotes.stream().distinct().sorted().toList();
        if (quotes.isEmpty()) {
            throw new IllegalArgumentException("a statement without words");
        }
    }
}

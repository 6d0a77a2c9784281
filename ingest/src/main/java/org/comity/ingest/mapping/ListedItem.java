package org.comity.ingest.mapping;

import java.util.List;
import java.util.Map;
import org.comity.domain.source.Quote;

/**
 * One item of a list in a text, such as {@code OAS (observer)}.
 *
 * @param start where it begins in the list, in UTF-16 units, white space left out
 * @param end where it ends, exclusive
 * @param name its words before the first parenthesis; never blank
 * @param remarks what stands in its parentheses, in order; each without them
 * @param rest what stands outside of parentheses after the first one; empty if nothing does
 * @param balanced whether each parenthesis is closed and each closed one was opened
 */
record ListedItem(int start, int end, String name, List<String> remarks, String rest, boolean balanced) {

    ListedItem {
        remarks = List.copyOf(remarks);
    }

    /** What the references of a rule stand for in it. */
    Map<String, List<Value>> values(Quote quote) {
        return Map.of(
                "item", List.of(Value.marked(name, List.of(quote))),
                "parentheses",
                        remarks.stream()
                                .map(remark -> Value.marked(remark, List.of(quote)))
                                .toList());
    }
}

package org.comity.ingest.mapping;

import java.util.List;
import java.util.Map;
import org.comity.domain.source.Quote;

/**
 * One item of a list in a text, such as {@code OAS (observer)}.
 *
 * @param start where it begins in the list, in UTF-16 units, after white space
 * @param end where it ends, exclusive
 * @param name its words before the first parenthesis; never blank
 * @param remarks the contents of its parentheses, in order
 * @param rest the text outside parentheses after the first one; may be empty
 * @param balanced whether its parentheses match
 */
record ListedItem(int start, int end, String name, List<String> remarks, String rest, boolean balanced) {

    ListedItem {
        remarks = List.copyOf(remarks);
    }

    /** The values of the references of a rule in it. */
    Map<String, List<Value>> values(Quote quote) {
        return Map.of(
                "item", List.of(Value.marked(name, List.of(quote))),
                "parentheses",
                        remarks.stream()
                                .map(remark -> Value.marked(remark, List.of(quote)))
                                .toList());
    }
}

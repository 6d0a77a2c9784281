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
 * @param shorter what the name may be without a conjunction or full stop of the list
 */
record ListedItem(
        int start, int end, String name, List<String> remarks, String rest, boolean balanced, List<String> shorter) {

    ListedItem {
        remarks = List.copyOf(remarks);
        shorter = List.copyOf(shorter);
    }

    /** An item whose name is complete. */
    ListedItem(int start, int end, String name, List<String> remarks, String rest, boolean balanced) {
        this(start, end, name, remarks, rest, balanced, List.of());
    }

    /** The item, whose name may be a shorter one. */
    ListedItem with(List<String> names) {
        return new ListedItem(start, end, name, remarks, rest, balanced, names);
    }

    /** The values of the references of a rule in it. */
    Map<String, List<Value>> values(Quote quote, String line) {
        return Map.of(
                "item", List.of(Value.marked(name, List.of(quote)).in(new Value.Setting(line, shorter))),
                "parentheses",
                        remarks.stream()
                                .map(remark -> Value.marked(remark, List.of(quote)))
                                .toList());
    }
}

package org.comity.ingest.mapping;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.comity.domain.text.QuotedText;
import org.comity.domain.text.WhiteSpace;
import org.comity.ingest.grammar.Report;
import org.comity.ingest.name.NameKey;
import org.comity.ingest.node.ScalarNode;

/**
 * The items of a list, which may begin with a conjunction; the last one may end with a full stop. These are left out only
 * if the rest is a name of the corpus and the whole is not.
 */
final class ListEnd {

    private final EntityNames names;
    private final Report report;

    ListEnd(EntityNames names, Report report) {
        this.names = names;
        this.report = report;
    }

    /** The item without what belongs to the list; an info if something is left out. */
    ListedItem without(ListedItem item, String list, boolean first, boolean last, ScalarNode at) {
        ListedItem closed = last && item.rest().equals(".") ? closed(item) : item;
        Map<String, ListedItem> rests = rests(closed, list, first, last);
        if (rests.isEmpty() || names.isKnown(closed.name())) {
            return closed;
        }
        for (ListedItem rest : rests.values()) {
            if (names.isKnown(rest.name())) {
                report.info(
                        at,
                        "list-end",
                        item.name(),
                        QuotedText.of(item.name()) + " is read as " + QuotedText.of(rest.name())
                                + ": the conjunction or full stop belongs to the list");
                return rest;
            }
        }
        return closed.with(List.copyOf(rests.keySet()));
    }

    /** The item without the full stop after its parentheses. */
    private static ListedItem closed(ListedItem item) {
        return new ListedItem(item.start(), item.end() - 1, item.name(), item.remarks(), "", item.balanced());
    }

    /** What the item may be without the full stop, the conjunction, or both. */
    private static Map<String, ListedItem> rests(ListedItem item, String list, boolean first, boolean last) {
        List<Integer> starts = new ArrayList<>(List.of(0));
        int leading = first ? 0 : Conjunction.leading(item.name());
        if (leading > 0) {
            starts.add(leading);
        }
        Map<String, ListedItem> rests = new LinkedHashMap<>();
        for (int start : starts) {
            for (boolean stop : List.of(false, true)) {
                boolean stops = last && item.name().endsWith(".");
                if ((start == 0 && !stop) || (stop && !stops)) {
                    continue;
                }
                String name = WhiteSpace.strip(
                        item.name().substring(start, item.name().length() - (stop ? 1 : 0)));
                if (NameKey.isSpoken(name)) {
                    rests.put(name, rest(item, list, name, start > 0, stop));
                }
            }
        }
        return rests;
    }

    private static ListedItem rest(ListedItem item, String list, String name, boolean leading, boolean stop) {
        int start = item.start() + (leading ? Conjunction.leading(list.substring(item.start(), item.end())) : 0);
        boolean last = stop && list.charAt(item.end() - 1) == '.';
        return new ListedItem(start, item.end() - (last ? 1 : 0), name, item.remarks(), item.rest(), item.balanced());
    }
}

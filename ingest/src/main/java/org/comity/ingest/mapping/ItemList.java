package org.comity.ingest.mapping;

import java.util.ArrayList;
import java.util.List;
import org.comity.domain.text.WhiteSpace;
import org.comity.ingest.text.LineEnds;
import org.comity.ingest.text.WhiteSpaceScan;

/** A list in a text, split outside parentheses. */
final class ItemList {

    private final String list;
    private final String separator;

    ItemList(String list, String separator) {
        this.list = list;
        this.separator = separator;
    }

    /** The items with visible words, in order; items without words are left out. */
    List<ListedItem> items() {
        List<ListedItem> items = new ArrayList<>();
        int depth = 0;
        int start = 0;
        for (int i = 0; i <= list.length(); i++) {
            boolean end = i == list.length();
            if (end || (depth == 0 && list.startsWith(separator, i))) {
                add(items, start, i);
                start = i + separator.length();
                i = end ? i : start - 1;
            } else if (list.charAt(i) == '(') {
                depth++;
            } else if (list.charAt(i) == ')' && depth > 0) {
                depth--;
            }
        }
        return items;
    }

    private void add(List<ListedItem> items, int from, int to) {
        int start = WhiteSpaceScan.skip(list, from, to);
        int end = WhiteSpaceScan.skipBack(list, start, to);
        if (start < end) {
            items.add(item(start, end));
        }
    }

    private ListedItem item(int start, int end) {
        List<String> remarks = new ArrayList<>();
        int depth = 0;
        int open = -1;
        int firstOpen = end;
        boolean balanced = true;
        StringBuilder rest = new StringBuilder();
        for (int i = start; i < end; i++) {
            char c = list.charAt(i);
            if (c == '(') {
                open = depth == 0 ? i : open;
                firstOpen = Math.min(firstOpen, i);
                depth++;
            } else if (c == ')') {
                balanced &= depth > 0;
                if (depth == 1) {
                    remarks.add(words(list.substring(open + 1, i)));
                }
                depth = Math.max(0, depth - 1);
            } else if (depth == 0 && i > firstOpen) {
                rest.append(c);
            }
        }
        String name = words(list.substring(start, firstOpen));
        return new ListedItem(start, end, name, remarks, words(rest.toString()), balanced && depth == 0);
    }

    private static String words(String part) {
        return LineEnds.onOneLine(WhiteSpace.strip(part));
    }
}

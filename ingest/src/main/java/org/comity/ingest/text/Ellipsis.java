package org.comity.ingest.text;

import java.util.ArrayList;
import java.util.List;
import org.comity.domain.text.WhiteSpace;

/** Three full stops between white space, which mark words left out of a quote. */
final class Ellipsis {

    private static final String STOPS = "...";
    private static final String ESCAPED = "\\...";

    private Ellipsis() {}

    /** The parts of a quote between its ellipses: one more than there are ellipses. A part may be blank. */
    static List<String> split(String quote) {
        List<String> parts = new ArrayList<>();
        int start = 0;
        for (int at = quote.indexOf(STOPS); at >= 0; at = quote.indexOf(STOPS, at + 1)) {
            int end = at + STOPS.length();
            boolean openBefore = at == 0 || WhiteSpace.isWhite(quote.charAt(at - 1));
            boolean openAfter = end == quote.length() || WhiteSpace.isWhite(quote.charAt(end));
            if (openBefore && openAfter) {
                parts.add(quote.substring(start, at));
                start = end;
            }
        }
        parts.add(quote.substring(start));
        return parts;
    }

    /** Escapes literal full stops the way a quote writes them. */
    static String escape(String words) {
        return words.replace(STOPS, ESCAPED);
    }

    /** The reverse of {@link #escape}. */
    static String unescape(String words) {
        return words.replace(ESCAPED, STOPS);
    }
}

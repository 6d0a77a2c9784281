package org.comity.ingest.text;

import java.util.List;
import java.util.Locale;

/**
 * Words of a file as findings show them: on one line, bounded, and without characters that steer a terminal or cannot
 * be seen.
 *
 * <p>Control and format characters, line and paragraph separators and lone surrogates stand as JSON escapes them
 * (RFC 8259, section 7), such as {@code \n} and {@code \}{@code u202e}. The zero-width joiner and non-joiner stay behind
 * a character beyond ASCII, for several scripts cannot be written without them; behind others they would only hide. What
 * is cut ends with {@code …}. The words of a source are {@link Excerpt}s, which can be copied into a quote.
 */
public final class Shown {

    /** The most code points that {@link #quoted} shows, escapes counted as they are written. */
    public static final int MAX_QUOTED = 80;

    /** The most code points that {@link #of} shows, escapes counted as they are written. */
    public static final int MAX_BARE = 200;

    private static final int MAX_ALTERNATIVES = 5;

    private Shown() {}

    /**
     * Words between single quotation marks, for messages.
     *
     * @param words any text
     * @return the words, cut after 80 code points
     */
    public static String quoted(String words) {
        return "'" + of(words, MAX_QUOTED) + "'";
    }

    /**
     * Words without quotation marks, for the ids of findings and for paths.
     *
     * @param words any text
     * @return the words, cut after 200 code points
     */
    public static String of(String words) {
        return of(words, MAX_BARE);
    }

    /**
     * Several words, of which any may be meant.
     *
     * @param words any texts, one at least
     * @return such as {@code 'iom' or 'add'}; only the first five of more
     */
    public static String alternatives(List<String> words) {
        int left = words.size() - MAX_ALTERNATIVES;
        String first = String.join(
                " or ",
                words.stream().limit(MAX_ALTERNATIVES).map(Shown::quoted).toList());
        return left > 0 ? first + " or " + left + " more" : first;
    }

    /**
     * Words without quotation marks.
     *
     * @param words any text
     * @param most after how many code points they are cut, escapes counted as they are written
     * @return the words
     */
    public static String of(String words, int most) {
        if (words.length() <= most && isPlain(words)) {
            return words;
        }
        StringBuilder shown = new StringBuilder();
        int length = 0;
        int last = 0;
        for (int i = 0; i < words.length(); i += Character.charCount(last)) {
            int codePoint = words.codePointAt(i);
            String escape = isHidden(codePoint, last) ? escape(codePoint) : "";
            length += Math.max(1, escape.length());
            if (length > most) {
                return shown.append('…').toString();
            }
            if (escape.isEmpty()) {
                shown.appendCodePoint(codePoint);
            } else {
                shown.append(escape);
            }
            last = codePoint;
        }
        return shown.toString();
    }

    private static boolean isPlain(String words) {
        for (int i = 0; i < words.length(); i++) {
            if (words.charAt(i) < ' ' || words.charAt(i) > '~') {
                return false;
            }
        }
        return true;
    }

    /** Tells whether a character cannot be seen, or steers what is seen of others. */
    static boolean isHidden(int codePoint, int before) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL, Character.SURROGATE, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
                true;
            case Character.FORMAT -> before <= '~' || (codePoint != 0x200C && codePoint != 0x200D);
            default -> false;
        };
    }

    private static String escape(int codePoint) {
        return switch (codePoint) {
            case '\n' -> "\\n";
            case '\r' -> "\\r";
            case '\t' -> "\\t";
            default -> {
                StringBuilder escape = new StringBuilder();
                for (char unit : Character.toChars(codePoint)) {
                    escape.append(String.format(Locale.ROOT, "\\u%04x", (int) unit));
                }
                yield escape.toString();
            }
        };
    }
}

package org.comity.cli.answer;

import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Writes maps, lists, texts, numbers and flags as JSON. An empty optional is {@code null}. What a reader cannot see is
 * escaped.
 *
 * @since 0.1
 */
public final class JsonAnswer {

    private static final String INDENT = "  ";

    private final StringBuilder json = new StringBuilder();
    private final boolean indented;

    private JsonAnswer(boolean indented) {
        this.indented = indented;
    }

    /**
     * The JSON of a value on many lines, indented.
     *
     * @param value a map, a list, an optional, a number, a flag or a text
     * @return the JSON, with a line end
     */
    public static String of(Object value) {
        return of(value, true);
    }

    /**
     * The JSON of a value on one line.
     *
     * @param value a map, a list, an optional, a number, a flag or a text
     * @return the JSON, with a line end
     */
    public static String line(Object value) {
        return of(value, false);
    }

    private static String of(Object value, boolean indented) {
        JsonAnswer answer = new JsonAnswer(indented);
        answer.value(value, indented ? "\n" : "");
        return answer.json.append('\n').toString();
    }

    private void value(Object value, String lineEnd) {
        if (value instanceof Map<?, ?> map) {
            object(map, lineEnd);
        } else if (value instanceof List<?> list) {
            array(list, lineEnd);
        } else if (value instanceof Optional<?> optional) {
            if (optional.isPresent()) {
                value(optional.get(), lineEnd);
            } else {
                json.append("null");
            }
        } else if (value instanceof Number || value instanceof Boolean) {
            json.append(value);
        } else {
            string(value.toString());
        }
    }

    private void object(Map<?, ?> map, String lineEnd) {
        json.append('{');
        Iterator<? extends Map.Entry<?, ?>> entries = map.entrySet().iterator();
        while (entries.hasNext()) {
            Map.Entry<?, ?> entry = entries.next();
            json.append(deeper(lineEnd));
            string(entry.getKey().toString());
            json.append(": ");
            value(entry.getValue(), deeper(lineEnd));
            json.append(entries.hasNext() ? comma() : lineEnd);
        }
        json.append('}');
    }

    private void array(List<?> list, String lineEnd) {
        json.append('[');
        for (int i = 0; i < list.size(); i++) {
            json.append(i == 0 ? "" : comma()).append(deeper(lineEnd));
            value(list.get(i), deeper(lineEnd));
        }
        json.append(list.isEmpty() ? "" : lineEnd).append(']');
    }

    private String deeper(String lineEnd) {
        return indented ? lineEnd + INDENT : lineEnd;
    }

    private String comma() {
        return indented ? "," : ", ";
    }

    private void string(String text) {
        json.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean lone = Character.isSurrogate(c) && Character.getType(text.codePointAt(i)) == Character.SURROGATE;
            boolean second = Character.isLowSurrogate(c) && i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
            if (c == '"' || c == '\\') {
                json.append('\\').append(c);
            } else if (c == '\n') {
                json.append("\\n");
            } else if (Character.isISOControl(c) || Character.getType(c) == Character.FORMAT || (lone && !second)) {
                json.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
            } else {
                json.append(c);
            }
        }
        json.append('"');
    }
}

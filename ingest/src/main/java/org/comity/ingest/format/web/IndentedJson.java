package org.comity.ingest.format.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * JSON that people can read: two spaces per level, each entry on a line of its own, LF line ends. Control and format
 * characters are escaped. A lone surrogate becomes U+FFFD, because it cannot be encoded in UTF-8.
 */
final class IndentedJson {

    private final StringBuilder text = new StringBuilder();

    private IndentedJson() {}

    /** The text of a value made of maps, lists, strings and whole numbers, with the keys in their order. */
    static String of(Object value) {
        IndentedJson json = new IndentedJson();
        json.value(value, "");
        return json.text.append('\n').toString();
    }

    private void value(Object value, String indent) {
        if (value instanceof Map<?, ?> map) {
            map(map, indent);
        } else if (value instanceof List<?> list) {
            list(list, indent);
        } else if (value instanceof Integer number) {
            text.append(number.intValue());
        } else if (value instanceof String string) {
            string(string);
        } else {
            throw new IllegalArgumentException("not a JSON value: " + value);
        }
    }

    private void map(Map<?, ?> map, String indent) {
        String separator = "";
        text.append('{');
        for (Map.Entry<?, ?> entry : map.entrySet()) {
            text.append(separator).append('\n').append(indent).append("  ");
            string(String.valueOf(entry.getKey()));
            text.append(": ");
            value(entry.getValue(), indent + "  ");
            separator = ",";
        }
        text.append(map.isEmpty() ? "}" : "\n" + indent + "}");
    }

    private void list(List<?> list, String indent) {
        String separator = "";
        text.append('[');
        for (Object item : list) {
            text.append(separator).append('\n').append(indent).append("  ");
            value(item, indent + "  ");
            separator = ",";
        }
        text.append(list.isEmpty() ? "]" : "\n" + indent + "]");
    }

    private void string(String string) {
        text.append('"');
        string.codePoints().forEach(this::character);
        text.append('"');
    }

    private void character(int c) {
        switch (c) {
            case '"' -> text.append("\\\"");
            case '\\' -> text.append("\\\\");
            case '\n' -> text.append("\\n");
            case '\r' -> text.append("\\r");
            case '\t' -> text.append("\\t");
            default -> {
                switch (Character.getType(c)) {
                    case Character.SURROGATE -> text.append('\uFFFD');
                    case Character.CONTROL, Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
                        escape(c);
                    default -> text.appendCodePoint(c);
                }
            }
        }
    }

    private void escape(int codePoint) {
        for (char unit : Character.toChars(codePoint)) {
            text.append(String.format(Locale.ROOT, "\\u%04x", (int) unit));
        }
    }
}

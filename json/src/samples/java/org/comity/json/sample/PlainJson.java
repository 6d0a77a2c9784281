package org.comity.json.sample;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Prints maps, lists, texts, numbers and flags as compact JSON, to compare what libraries of JSON print. */
public final class PlainJson {

    private PlainJson() {}

    /**
     * The text of JSON.
     *
     * @param json a map, list, text, number or flag
     * @return compact JSON, which escapes as Jackson does
     */
    public static String text(Object json) {
        if (json instanceof Map<?, ?> object) {
            return object.entrySet().stream()
                    .map(entry -> text(entry.getKey()) + ":" + text(entry.getValue()))
                    .collect(Collectors.joining(",", "{", "}"));
        }
        if (json instanceof List<?> list) {
            return list.stream().map(PlainJson::text).collect(Collectors.joining(",", "[", "]"));
        }
        return json instanceof String plain ? quoted(plain) : json.toString();
    }

    private static String quoted(String plain) {
        StringBuilder text = new StringBuilder("\"");
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            switch (c) {
                case '"', '\\' -> text.append('\\').append(c);
                case '\n' -> text.append("\\n");
                case '\t' -> text.append("\\t");
                default -> text.append(c < ' ' ? String.format("\\u%04X", (int) c) : String.valueOf(c));
            }
        }
        return text.append('"').toString();
    }
}

package org.comity.ingest.text;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * One case of a case file: a text, a quote and the result.
 *
 * <p>Cases are separated by blank lines and begin with {@code # title}. Characters may be written {@code \n},
 * {@code \r} and {@code \{1F30D}}; white space around a value is ignored.
 */
record QuoteCase(String title, Map<String, String> fields) {

    static List<QuoteCase> read(String resource) throws IOException {
        List<QuoteCase> cases = new ArrayList<>();
        try (InputStream in = Objects.requireNonNull(QuoteCase.class.getResourceAsStream(resource))) {
            String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            for (String block : all.strip().split("\n\n+", -1)) {
                Map<String, String> fields = new LinkedHashMap<>();
                List<String> lines = block.lines().toList();
                for (String line : lines.subList(1, lines.size())) {
                    int colon = line.indexOf(':');
                    fields.put(
                            line.substring(0, colon),
                            unescape(line.substring(colon + 1).strip()));
                }
                cases.add(new QuoteCase(lines.get(0).substring(1).strip(), fields));
            }
        }
        return cases;
    }

    private static String unescape(String value) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < value.length(); i++) {
            if (value.startsWith("\\{", i)) {
                int end = value.indexOf('}', i);
                text.appendCodePoint(Integer.parseInt(value.substring(i + 2, end), 16));
                i = end;
            } else if (value.startsWith("\\n", i) || value.startsWith("\\r", i)) {
                text.append(value.charAt(i + 1) == 'n' ? '\n' : '\r');
                i++;
            } else {
                text.append(value.charAt(i));
            }
        }
        return text.toString();
    }

    SourceText text() {
        return SourceText.of(get("text"));
    }

    QuoteRequest request() {
        String nth = fields.get("nth");
        return new QuoteRequest(
                get("quote"), fields.get("before"), fields.get("after"), nth == null ? null : Integer.valueOf(nth));
    }

    String get(String field) {
        return Objects.requireNonNull(fields.get(field), () -> title + " has no " + field);
    }

    String getOrEmpty(String field) {
        return fields.getOrDefault(field, "");
    }
}

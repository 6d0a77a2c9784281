package org.comity.ingest.revision;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.comity.ingest.conversion.NodeText;
import org.comity.ingest.node.ScalarNode;
import org.comity.ingest.node.yaml.YamlScalars;
import org.comity.ingest.text.QuoteRequest;

/** The characters of a YAML file in which some quotes are changed, and nothing else. */
final class YamlRevision {

    private final String text;
    private final String lineEnd;
    private final YamlScalars scalars;
    private final List<Edit> edits = new ArrayList<>();

    /** Characters in the place of those between two units. */
    private record Edit(int start, int end, String characters) {}

    YamlRevision(String text) {
        this.text = text;
        this.lineEnd = text.contains("\r\n") ? "\r\n" : "\n";
        this.scalars = YamlScalars.of(text);
    }

    /** The keys that a new request changes, with their values. */
    static Map<String, String> changes(WrittenQuote quote, QuoteRequest request) {
        QuoteRequest before = quote.request();
        Map<String, String> changes = new LinkedHashMap<>();
        if (!request.quote().equals(before.quote())) {
            changes.put("quote", request.quote());
        }
        request.before()
                .filter(words -> !words.equals(before.beforeOrNull()))
                .ifPresent(words -> changes.put("before", words));
        request.after()
                .filter(words -> !words.equals(before.afterOrNull()))
                .ifPresent(words -> changes.put("after", words));
        if (request.nthOrNull() != null && !request.nthOrNull().equals(before.nthOrNull())) {
            changes.put("nth", request.nthOrNull().toString());
        }
        return changes;
    }

    /** Changes as they are written. */
    static String shown(Map<String, String> changes) {
        return changes.entrySet().stream()
                .map(change -> change.getKey() + ": " + NodeText.scalar(change.getValue()))
                .collect(Collectors.joining(", "));
    }

    /** Changes a quote. Returns false if it is not known where it is written. */
    boolean change(WrittenQuote quote, QuoteRequest request) {
        Map<String, String> changes = changes(quote, request);
        Optional<YamlScalars.Written> words = scalars.find(quote.words());
        if (words.isEmpty()) {
            return false;
        }
        if (quote.mapOrNull() == null && (changes.size() > 1 || !changes.containsKey("quote"))) {
            Map<String, String> all = new LinkedHashMap<>(Map.of("quote", request.quote()));
            all.putAll(changes);
            edits.add(new Edit(words.get().start(), words.get().end(), "{" + shown(all) + "}"));
            return true;
        }
        StringBuilder added = new StringBuilder();
        boolean known = true;
        for (Map.Entry<String, String> change : changes.entrySet()) {
            Optional<ScalarNode> value =
                    change.getKey().equals("quote") ? Optional.of(quote.words()) : quote.beside(change.getKey());
            if (value.isPresent()) {
                known &= replace(value.get(), change.getValue());
            } else {
                added.append(separator(quote)).append(shown(Map.of(change.getKey(), change.getValue())));
            }
        }
        if (added.length() > 0) {
            int at = isFlow(quote) ? words.get().end() : lineEnd(words.get().end());
            edits.add(new Edit(at, at, added.toString()));
        }
        return known;
    }

    private static boolean isFlow(WrittenQuote quote) {
        return quote.mapOrNull() != null && quote.mapOrNull().flow();
    }

    private String separator(WrittenQuote quote) {
        int column = quote.key().map(ScalarNode::column).orElse(1);
        return isFlow(quote) ? ", " : lineEnd + " ".repeat(column - 1);
    }

    private int lineEnd(int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) != '\n' && text.charAt(at) != '\r') {
            at++;
        }
        return at;
    }

    /** Replaces a scalar. Returns false if it is not known where it is written. */
    boolean replace(ScalarNode scalar, String value) {
        Optional<YamlScalars.Written> written = scalars.find(scalar);
        written.ifPresent(place -> edits.add(new Edit(place.start(), place.end(), NodeText.scalar(value))));
        return written.isPresent();
    }

    boolean isChanged() {
        return !edits.isEmpty();
    }

    /** The new characters of the file. */
    String text() {
        List<Edit> ordered = new ArrayList<>(edits);
        ordered.sort(Comparator.comparingInt(Edit::start).thenComparingInt(Edit::end));
        StringBuilder changed = new StringBuilder();
        int at = 0;
        for (Edit edit : ordered) {
            changed.append(text, at, edit.start()).append(edit.characters());
            at = edit.end();
        }
        return changed.append(text, at, text.length()).toString();
    }
}

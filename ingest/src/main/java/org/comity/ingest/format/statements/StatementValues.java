package org.comity.ingest.format.statements;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.comity.domain.source.Origin;
import org.comity.ingest.node.ListNode;
import org.comity.ingest.node.MapNode;
import org.comity.ingest.node.Node;
import org.comity.ingest.node.NodeEntry;
import org.comity.ingest.node.ScalarNode;
import org.comity.ingest.node.json.JsonLinesReader;
import org.comity.ingest.node.json.JsonReader;
import org.comity.ingest.node.json.JsonString;
import org.comity.ingest.node.json.JsonTree;
import org.comity.ingest.text.LineEnds;
import org.comity.ingest.text.Position;
import org.comity.ingest.text.SourceText;
import org.comity.ingest.text.TextDecoder;
import org.comity.ingest.text.Utf8;

/** The values of a file of flat statements by their places: their paths, and where their characters are. */
public final class StatementValues {

    private static final String MARK = "\uFEFF";

    private final boolean marked;
    private final SourceText text;
    private final Map<Position, String> pointers = new HashMap<>();
    private final Map<Position, ScalarNode> scalars = new HashMap<>();

    /** For each line of JSON Lines the path of its statement; empty for other files. */
    private final Map<Integer, String> lines = new HashMap<>();

    private StatementValues(boolean marked, SourceText text) {
        this.marked = marked;
        this.text = text;
    }

    /** The values of a file; empty if it does not contain flat statements or is not in UTF-8. */
    public static Optional<StatementValues> of(String file, byte[] bytes) {
        Optional<StatementsShape> shape = StatementsShape.of(file, bytes);
        Optional<SourceText> text = TextDecoder.decodeAny(file, bytes).text();
        if (shape.isEmpty() || text.isEmpty()) {
            return Optional.empty();
        }
        boolean marked = new String(bytes, StandardCharsets.UTF_8).startsWith(MARK);
        StatementValues values = new StatementValues(marked, text.get());
        if (shape.get() == StatementsShape.LINES) {
            values.numberLines();
            JsonLinesReader.read(file, bytes)
                    .values()
                    .forEach(value -> values.add(value, values.lines.getOrDefault(value.line(), "")));
        } else {
            JsonReader.read(file, bytes).document().flatMap(JsonTree::root).ifPresent(root -> values.add(root, ""));
        }
        return Optional.of(values);
    }

    private void numberLines() {
        String words = text.text();
        int line = 1;
        int number = 0;
        for (int at = 0; at < words.length(); at = LineEnds.after(words, LineEnds.next(words, at))) {
            if (!words.substring(at, LineEnds.next(words, at)).isBlank()) {
                lines.put(line, "/" + StatementsShape.STATEMENTS + "/" + number);
                number++;
            }
            line++;
        }
    }

    /** Adds a value and what it contains. Nesting is bounded by the reader. */
    private void add(Node node, String pointer) {
        pointers.put(new Position(node.line(), node.column()), pointer);
        if (node instanceof ListNode list) {
            List<Node> items = list.items();
            for (int i = 0; i < items.size(); i++) {
                add(items.get(i), pointer + "/" + i);
            }
        } else if (node instanceof MapNode map) {
            for (NodeEntry entry : map.entries()) {
                String key = entry.key().text().replace("~", "~0").replace("/", "~1");
                pointers.put(new Position(entry.key().line(), entry.key().column()), pointer + "/" + key);
                add(entry.value(), pointer + "/" + key);
            }
        } else if (node instanceof ScalarNode scalar) {
            scalars.put(new Position(node.line(), node.column()), scalar);
        }
    }

    /** The path of the value at a place, or of the line. */
    public Optional<String> pointer(int line, int column) {
        if (line < 1 || column < 1) {
            return Optional.empty();
        }
        return Optional.ofNullable(pointers.get(new Position(line, column)))
                .or(() -> Optional.ofNullable(lines.get(line)));
    }

    /** The text at a place. */
    public Optional<String> text(int line, int column) {
        return line < 1 || column < 1
                ? Optional.empty()
                : Optional.ofNullable(scalars.get(new Position(line, column))).map(ScalarNode::text);
    }

    /** The file with some texts in place of others. */
    public byte[] with(Map<Origin, String> texts) {
        TreeMap<Integer, String> byUnit = new TreeMap<>();
        texts.forEach((origin, words) -> {
            boolean here = origin.line() > 0 && origin.column() > 0;
            ScalarNode old = here ? scalars.get(new Position(origin.line(), origin.column())) : null;
            if (old != null && !old.plain()) {
                byUnit.put(text.unit(new Position(origin.line(), origin.column())), JsonString.of(words));
            }
        });
        StringBuilder file = new StringBuilder(marked ? MARK : "");
        String old = text.text();
        int from = 0;
        for (Map.Entry<Integer, String> one : byUnit.entrySet()) {
            file.append(old, from, one.getKey()).append(one.getValue());
            from = JsonString.end(old, one.getKey());
        }
        return Utf8.encode(file.append(old, from, old.length()).toString())
                .orElseThrow(() -> new IllegalArgumentException("a text with half a character: " + texts));
    }
}

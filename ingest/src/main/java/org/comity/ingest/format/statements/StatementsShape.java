package org.comity.ingest.format.statements;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.comity.ingest.flat.FlatColumn;
import org.comity.ingest.node.ListNode;
import org.comity.ingest.node.MapNode;
import org.comity.ingest.node.Node;
import org.comity.ingest.node.json.JsonReader;
import org.comity.ingest.node.json.JsonReading;
import org.comity.ingest.node.json.JsonTree;

/** The form of a file of flat statements, determined from its first 64 KiB. */
enum StatementsShape {
    /** One statement per line. */
    LINES,
    /** One JSON value: an object with the list of statements, the list, or one statement. */
    VALUE;

    static final String STATEMENTS = "statements";

    private static final Set<String> QUOTES = Set.of("quote", "quotes");
    private static final int LONGEST_BEGINNING = 64 * 1024;
    private static final int MOST_BYTES_OF_A_CHARACTER = 4;

    /** The form of a file; empty if it has no statements with quotes. */
    static Optional<StatementsShape> of(String file, byte[] bytes) {
        byte[] beginning = beginning(bytes);
        boolean lines = file.endsWith(".jsonl");
        int end = firstLine(beginning);
        if (end == beginning.length && isBlank(beginning)) {
            return lines ? Optional.of(LINES) : Optional.empty();
        }
        if (lines) {
            JsonReading line = JsonReader.read(file, Arrays.copyOf(beginning, end));
            Optional<Node> first = line.document().flatMap(JsonTree::root);
            if (first.filter(StatementsShape::isStatement).isPresent()) {
                return Optional.of(LINES);
            }
        }
        return JsonReader.read(file, beginning)
                .beginning()
                .flatMap(JsonTree::root)
                .filter(StatementsShape::hasStatements)
                .map(root -> VALUE);
    }

    private static boolean hasStatements(Node root) {
        if (root instanceof ListNode list) {
            return list.items().stream()
                    .findFirst()
                    .filter(StatementsShape::isStatement)
                    .isPresent();
        }
        if (!(root instanceof MapNode map)) {
            return false;
        }
        Optional<Node> statements = map.get(STATEMENTS);
        return isStatement(root)
                || statements
                        .filter(node -> node instanceof ListNode list
                                && (list.items().isEmpty()
                                        || isStatement(list.items().get(0))))
                        .isPresent();
    }

    /** Returns whether a value is a statement: a map with the words of the text. */
    static boolean isStatement(Node node) {
        return node instanceof MapNode map
                && map.entries().stream()
                        .anyMatch(entry ->
                                QUOTES.contains(FlatColumn.keyOf(entry.key().text())));
    }

    /** The length of everything up to the end of the first line that is not blank. */
    private static int firstLine(byte[] bytes) {
        int at = 0;
        boolean words = false;
        while (at < bytes.length && !(words && isLineEnd(bytes[at]))) {
            words |= bytes[at] > ' ' || bytes[at] < 0;
            at++;
        }
        return at;
    }

    private static boolean isLineEnd(byte b) {
        return b == '\n' || b == '\r';
    }

    private static boolean isBlank(byte[] bytes) {
        for (byte b : bytes) {
            if (b > ' ' || b < 0) {
                return false;
            }
        }
        return true;
    }

    /** The first characters of a file, without a character that is cut. */
    private static byte[] beginning(byte[] bytes) {
        if (bytes.length <= LONGEST_BEGINNING) {
            return bytes;
        }
        int end = LONGEST_BEGINNING;
        while (end > LONGEST_BEGINNING - MOST_BYTES_OF_A_CHARACTER && (bytes[end] & 0xC0) == 0x80) {
            end--;
        }
        return Arrays.copyOf(bytes, end);
    }
}

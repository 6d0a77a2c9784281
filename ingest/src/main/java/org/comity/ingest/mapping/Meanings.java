package org.comity.ingest.mapping;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.comity.ingest.name.NameKey;
import org.comity.ingest.node.Node;

/**
 * What words mean where a role stands: a role, or fields of the statement. Words are compared as names are; the empty
 * text stands for no words at all.
 */
final class Meanings {

    /** Words mean what they say. */
    static final Meanings NONE = new Meanings(Map.of());

    private final Map<String, Node> meanings;

    private Meanings(Map<String, Node> meanings) {
        this.meanings = meanings;
    }

    /** The meanings of words, in order; of two that are alike the first counts. */
    static Meanings of(Map<String, Node> written) {
        Map<String, Node> meanings = new LinkedHashMap<>();
        written.forEach((words, meaning) -> meanings.putIfAbsent(key(words), meaning));
        return new Meanings(meanings);
    }

    boolean isEmpty() {
        return meanings.isEmpty();
    }

    /** Whether any words mean something, not just their absence. */
    boolean hasWords() {
        return meanings.keySet().stream().anyMatch(words -> !words.isEmpty());
    }

    /** What words mean. */
    Optional<Node> find(String words) {
        return Optional.ofNullable(meanings.get(key(words)));
    }

    /** All the words that mean something. */
    Iterable<String> words() {
        return meanings.keySet();
    }

    private static String key(String words) {
        return NameKey.isName(words) ? NameKey.of(words).folded() : "";
    }
}

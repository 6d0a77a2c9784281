package org.comity.ingest.mapping;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.comity.ingest.name.NameKey;
import org.comity.ingest.node.Node;
import org.jspecify.annotations.Nullable;

/**
 * What words mean where a role stands: a role, or fields of the statement. Words are compared as names are. Where no
 * words mean anything, each means what it says.
 */
final class Meanings {

    /** Words mean what they say, and none mean nothing. */
    static final Meanings NONE = new Meanings(Map.of(), null);

    private final Map<String, Node> meanings;
    private final @Nullable Node otherwise;

    private Meanings(Map<String, Node> meanings, @Nullable Node otherwise) {
        this.meanings = meanings;
        this.otherwise = otherwise;
    }

    /** The meanings of words, in order, of two that are alike the first; and what holds where there are no words. */
    static Meanings of(Map<String, Node> written, @Nullable Node otherwise) {
        Map<String, Node> meanings = new LinkedHashMap<>();
        written.forEach((words, meaning) -> meanings.putIfAbsent(key(words), meaning));
        return new Meanings(meanings, otherwise);
    }

    /** Whether words mean what they say. */
    boolean areOpen() {
        return meanings.isEmpty();
    }

    /** What words mean. */
    Optional<Node> find(String words) {
        return Optional.ofNullable(meanings.get(key(words)));
    }

    /** What holds where there are no words. */
    Optional<Node> otherwise() {
        return Optional.ofNullable(otherwise);
    }

    /** All the words that mean something. */
    Set<String> words() {
        return meanings.keySet();
    }

    private static String key(String words) {
        return NameKey.isName(words) ? NameKey.of(words).folded() : "";
    }
}

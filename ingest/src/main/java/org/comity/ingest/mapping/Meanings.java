package org.comity.ingest.mapping;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.comity.ingest.name.NameKey;
import org.comity.ingest.node.Node;
import org.jspecify.annotations.Nullable;

/**
 * The meanings of words in place of a role: a role, or fields of the statement. Words are compared like names. Without
 * any defined meaning, the words themselves are the role.
 */
public final class Meanings {

    /** No defined meanings: the words themselves are the role, and without words there is none. */
    public static final Meanings NONE = new Meanings(Map.of(), null);

    private final Map<String, Node> meanings;
    private final @Nullable Node otherwise;

    private Meanings(Map<String, Node> meanings, @Nullable Node otherwise) {
        this.meanings = meanings;
        this.otherwise = otherwise;
    }

    /** The meanings of words, in order, the first of equal ones; and the meaning if there are no words. */
    static Meanings of(Map<String, Node> written, @Nullable Node otherwise) {
        Map<String, Node> meanings = new LinkedHashMap<>();
        written.forEach((words, meaning) -> meanings.putIfAbsent(key(words), meaning));
        return new Meanings(meanings, otherwise);
    }

    /** Returns whether the words themselves are the role. */
    boolean areOpen() {
        return meanings.isEmpty();
    }

    /** The meaning of words. */
    Optional<Node> find(String words) {
        return Optional.ofNullable(meanings.get(key(words)));
    }

    /** The meaning if there are no words. */
    Optional<Node> otherwise() {
        return Optional.ofNullable(otherwise);
    }

    /** All words with a defined meaning. */
    Set<String> words() {
        return meanings.keySet();
    }

    private static String key(String words) {
        return NameKey.isName(words) ? NameKey.of(words).folded() : "";
    }
}

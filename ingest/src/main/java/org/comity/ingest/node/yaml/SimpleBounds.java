package org.comity.ingest.node.yaml;

/** Gives up before a file exceeds the bounds of {@link YamlReader}, which tells the place where it does. */
final class SimpleBounds {

    private final SimpleCursor cursor;
    private int depth;
    private int nodes;

    SimpleBounds(SimpleCursor cursor) {
        this.cursor = cursor;
    }

    /** Goes down to a node. */
    void enter() {
        depth++;
        count();
        if (depth > YamlReader.MAX_DEPTH) {
            cursor.giveUp();
        }
    }

    /** Comes up again. */
    void leave() {
        depth--;
    }

    /** Counts a key or a node. */
    void count() {
        nodes++;
        if (nodes > YamlReader.MAX_NODES) {
            cursor.giveUp();
        }
    }
}

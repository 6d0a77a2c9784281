package org.comity.ingest.format.webanno;

import java.util.Arrays;
import java.util.Optional;

/** What sort of annotations a layer holds. */
enum LayerKind {
    /** Words, with links to others where a column is a slot. */
    SPAN("#T_SP="),
    /** Words that form chains. */
    CHAIN("#T_CH="),
    /** An arc between two. */
    RELATION("#T_RL=");

    private final String prefix;

    LayerKind(String prefix) {
        this.prefix = prefix;
    }

    /** How a line begins that declares such a layer. */
    String prefix() {
        return prefix;
    }

    /** The kind of layer that a line declares. */
    static Optional<LayerKind> declaredBy(Cell line) {
        return Arrays.stream(values())
                .filter(kind -> line.text().startsWith(kind.prefix))
                .findFirst();
    }
}

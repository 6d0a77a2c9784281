package org.comity.ingest.format.webanno;

import java.util.Arrays;
import java.util.Optional;

/** The kind of annotations in a layer. */
enum LayerKind {
    /** Words, with links to others if a column is a slot. */
    SPAN("#T_SP="),
    /** Words that form chains. */
    CHAIN("#T_CH="),
    /** An arc between two annotations. */
    RELATION("#T_RL=");

    private final String prefix;

    LayerKind(String prefix) {
        this.prefix = prefix;
    }

    /** The prefix of a line that declares such a layer. */
    String prefix() {
        return prefix;
    }

    /** The kind of layer declared in a line. */
    static Optional<LayerKind> declaredBy(TsvCell line) {
        return Arrays.stream(values())
                .filter(kind -> line.text().startsWith(kind.prefix))
                .findFirst();
    }
}

package org.comity.ingest.yaml;

import tools.jackson.core.TokenStreamLocation;

/** Where a token stands: line and column, 1-based, the column in code points. */
record YamlPosition(int line, int column) {

    /** The position that the parser tells; the start of the file where it knows none. */
    static YamlPosition of(TokenStreamLocation location) {
        return new YamlPosition(Math.max(1, location.getLineNr()), Math.max(1, location.getColumnNr()));
    }
}

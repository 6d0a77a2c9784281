package org.comity.ingest.wording;

import org.comity.domain.statement.ContentHash;
import org.comity.domain.statement.Statement;

/** The subjects of findings about statements whose conclusions have no short id. */
final class Subjects {

    private static final int SHORT_HASH = 8;

    private Subjects() {}

    /** The first characters of the hash of what a statement says. */
    static String shortHash(Statement statement) {
        return ContentHash.of(statement.text()).substring(0, SHORT_HASH);
    }
}

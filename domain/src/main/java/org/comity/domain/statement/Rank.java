package org.comity.domain.statement;

import java.util.Locale;

/** How much weight an annotator gives a statement, the weightiest first. */
public enum Rank {
    /** To be chosen where statements disagree. */
    PREFERRED,
    /** As good as any other. */
    NORMAL,
    /** Known to be superseded or wrong; chosen only where nothing else is said. */
    DEPRECATED;

    /**
     * The printed name, in lower case.
     *
     * @return {@code preferred}, {@code normal} or {@code deprecated}
     */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}

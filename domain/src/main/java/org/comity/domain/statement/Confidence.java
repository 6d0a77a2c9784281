package org.comity.domain.statement;

import java.util.Locale;

/** How sure an annotator is of a mark, the surest first. */
public enum Confidence {
    /** Sure. */
    HIGH,
    /** Fairly sure. */
    MEDIUM,
    /** Unsure. */
    LOW;

    /**
     * The printed name, in lower case.
     *
     * @return {@code high}, {@code medium} or {@code low}
     */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}

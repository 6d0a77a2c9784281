package org.comity.domain.statement;

import java.util.Locale;

/** The four kinds of statement. */
public enum StatementKind {
    /** One entity belongs to another in a role. */
    MEMBERSHIP,
    /** An entity has a property. */
    ATTRIBUTE,
    /** A population has a size. */
    COUNT,
    /** All members of one body are also members of another. */
    INCLUSION;

    /**
     * The printed name, in lower case.
     *
     * @return {@code membership}, {@code attribute}, {@code count} or {@code inclusion}
     */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}

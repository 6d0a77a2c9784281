package org.comity.cli.answer;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * What can be listed of a dataset.
 *
 * @since 0.1
 */
public enum ListedKind {
    /** All organizations and frameworks. */
    ENTITIES,
    /** The entities with members. */
    BODIES,
    /** The roles of memberships. */
    ROLES,
    /** The sources. */
    SOURCES,
    /** The findings. */
    FINDINGS;

    /**
     * Finds a kind by its label.
     *
     * @param label such as {@code bodies}
     * @return the kind, or empty
     */
    public static Optional<ListedKind> find(String label) {
        return Arrays.stream(values())
                .filter(kind -> kind.label().equals(label))
                .findFirst();
    }

    /**
     * The word of the kind.
     *
     * @return the name in lower case
     */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}

package org.comity.cli.answer;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * The differences from which a comparison fails.
 *
 * @since 0.1
 */
public enum DiffThreshold {
    /** A conclusion was removed. */
    REMOVED,
    /** A conclusion was removed, renamed or says something else, or a verdict changed. */
    CHANGED,
    /** Any difference, also of findings and of support. */
    ANY;

    /**
     * Finds a threshold by its label.
     *
     * @param label such as {@code removed}
     * @return the threshold, or empty
     */
    public static Optional<DiffThreshold> find(String label) {
        return Arrays.stream(values())
                .filter(threshold -> threshold.label().equals(label))
                .findFirst();
    }

    /**
     * The word of the threshold.
     *
     * @return the name in lower case
     */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    boolean covers(DiffSection section) {
        return switch (this) {
            case REMOVED -> section == DiffSection.REMOVED;
            case CHANGED -> section.compareTo(DiffSection.RENAMED) <= 0;
            case ANY -> true;
        };
    }
}

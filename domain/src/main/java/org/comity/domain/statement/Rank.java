package org.comity.domain.statement;

import java.util.Locale;
import java.util.Objects;
import org.comity.domain.text.Labels;

/** How much weight an annotator gives a statement, the weightiest first. */
public enum Rank {
    /** To be chosen where statements disagree. */
    PREFERRED,
    /** As good as any other. */
    NORMAL,
    /** Known to be superseded or wrong; chosen only where nothing else is said. */
    DEPRECATED;

    /**
     * The constant with this label.
     *
     * @param label such as {@code preferred}
     * @return the constant
     * @throws IllegalArgumentException if no constant has this label, quoting it
     */
    public static Rank of(String label) {
        return Labels.get(values(), Rank::label, Objects.requireNonNull(label, "label"), "rank");
    }

    /**
     * The printed name, in lower case.
     *
     * @return {@code preferred}, {@code normal} or {@code deprecated}
     */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}

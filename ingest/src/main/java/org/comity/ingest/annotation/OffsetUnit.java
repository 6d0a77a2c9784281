package org.comity.ingest.annotation;

import java.util.Objects;
import java.util.Optional;
import org.comity.domain.text.Labels;

/**
 * The unit that the offsets of an annotation tool count.
 *
 * @since 0.1
 */
public enum OffsetUnit {
    /** Unicode code points, as in brat and the W3C Web Annotation model. */
    CODE_POINTS,
    /** UTF-16 units, as in JavaScript and Java. */
    UTF_16_UNITS;

    /**
     * Finds a constant by its label.
     *
     * @param label such as {@code code points}
     * @return the constant, or empty if none has this label
     */
    public static Optional<OffsetUnit> find(String label) {
        return Labels.find(values(), OffsetUnit::label, Objects.requireNonNull(label, "label"));
    }

    /**
     * The constant with this label.
     *
     * @param label such as {@code code points}
     * @return the constant
     * @throws IllegalArgumentException if no constant has this label; the message quotes it
     */
    public static OffsetUnit of(String label) {
        return Labels.get(values(), OffsetUnit::label, Objects.requireNonNull(label, "label"), "unit of offsets");
    }

    /**
     * The printed name, in lower case.
     *
     * @return {@code code points} or {@code utf-16 units}
     */
    public String label() {
        return this == UTF_16_UNITS ? "utf-16 units" : "code points";
    }
}

package org.comity.domain.statement;

import java.util.Objects;
import java.util.Optional;
import org.comity.domain.text.Labels;

/**
 * A part of a statement that the words of its quote should say, named by its key in the annotation format.
 *
 * @since 0.1
 */
public enum StatedValue {
    /** The member of a membership. */
    MEMBER("member"),
    /** The entity that an attribute belongs to. */
    ABOUT("about"),
    /** The body of a membership or of a count. */
    BODY("of"),
    /** The role of a membership or of a count. */
    ROLE("as"),
    /** The beginning of a membership. */
    SINCE("since"),
    /** The end of a membership. */
    UNTIL("until"),
    /** Whether a membership is asserted or denied. */
    DENIED("denied"),
    /** The number of a count. */
    NUMBER("is"),
    /** The value of an attribute. */
    VALUE("value");

    private final String label;

    StatedValue(String label) {
        this.label = label;
    }

    /**
     * Finds a constant by its label.
     *
     * @param label such as {@code since}
     * @return the constant, or empty if none has this label
     */
    public static Optional<StatedValue> find(String label) {
        return Labels.find(values(), StatedValue::label, Objects.requireNonNull(label, "label"));
    }

    /**
     * The constant with this label.
     *
     * @param label such as {@code since}
     * @return the constant
     * @throws IllegalArgumentException if no constant has this label; the message quotes it
     */
    public static StatedValue of(String label) {
        return Labels.get(values(), StatedValue::label, Objects.requireNonNull(label, "label"), "part of a statement");
    }

    /**
     * The key in the annotation format.
     *
     * @return a key such as {@code since}; {@code value} for the value of any attribute
     */
    public String label() {
        return label;
    }
}

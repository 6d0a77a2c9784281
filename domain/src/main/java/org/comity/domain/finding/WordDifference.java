package org.comity.domain.finding;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.comity.domain.text.Labels;

/**
 * How a passage of a text differs from words that were looked for, the gravest difference first. The first three change
 * what the words say.
 *
 * @since 0.1
 */
public enum WordDifference {
    /** In a denial, or a word that ends something. */
    NEGATION,
    /** In a number or a date. */
    NUMBER,
    /** In a name. */
    NAME,
    /** In other words. */
    WORDS,
    /** Only in upper and lower case, signs or accents. */
    TYPOGRAPHY;

    /**
     * Finds a constant by its label.
     *
     * @param label such as {@code negation}
     * @return the constant, or empty if none has this label
     */
    public static Optional<WordDifference> find(String label) {
        return Labels.find(values(), WordDifference::label, Objects.requireNonNull(label, "label"));
    }

    /**
     * The constant with this label.
     *
     * @param label such as {@code negation}
     * @return the constant
     * @throws IllegalArgumentException if no constant has this label; the message quotes it
     */
    public static WordDifference of(String label) {
        return Labels.get(
                values(), WordDifference::label, Objects.requireNonNull(label, "label"), "difference between words");
    }

    /**
     * The printed name.
     *
     * @return the name in lower case, such as {@code negation}
     */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}

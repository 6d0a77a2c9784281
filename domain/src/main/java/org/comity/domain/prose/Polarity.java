package org.comity.domain.prose;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.comity.domain.text.Labels;

/**
 * Whether the words of a source assert a membership or deny it.
 *
 * @since 0.1
 */
public enum Polarity {
    /** No clause that counts has a denial. */
    ASSERTS,
    /** Each clause that counts has one denial. */
    DENIES,
    /** Some clauses have a denial and others do not, or one has several. */
    UNCLEAR;

    /**
     * Finds a constant by its label.
     *
     * @param label such as {@code denies}
     * @return the constant, or empty if none has this label
     */
    public static Optional<Polarity> find(String label) {
        return Labels.find(values(), Polarity::label, Objects.requireNonNull(label, "label"));
    }

    /**
     * The constant with this label.
     *
     * @param label such as {@code denies}
     * @return the constant
     * @throws IllegalArgumentException if no constant has this label; the message quotes it
     */
    public static Polarity of(String label) {
        return Labels.get(values(), Polarity::label, Objects.requireNonNull(label, "label"), "polarity");
    }

    /**
     * The printed name, in lower case.
     *
     * @return {@code asserts}, {@code denies} or {@code unclear}
     */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}

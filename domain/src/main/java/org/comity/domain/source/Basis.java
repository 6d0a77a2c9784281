package org.comity.domain.source;

import java.util.Locale;
import java.util.Objects;
import org.comity.domain.text.Labels;

/** The sort of ground on which a value rests, the firmest first. */
public enum Basis {
    /** A passage of a source says it; the words were found again on this run. */
    QUOTED,
    /** The editor of the corpus says it, in the register. */
    ASSERTED,
    /** It follows from what is said, by a rule or by the judgement of an annotator. */
    INFERRED;

    /**
     * The constant with this label.
     *
     * @param label such as {@code quoted}
     * @return the constant
     * @throws IllegalArgumentException if no constant has this label, quoting it
     */
    public static Basis of(String label) {
        return Labels.get(values(), Basis::label, Objects.requireNonNull(label, "label"), "basis");
    }

    /**
     * The printed name, in lower case.
     *
     * @return {@code quoted}, {@code asserted} or {@code inferred}
     */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}

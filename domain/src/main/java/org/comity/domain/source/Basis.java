package org.comity.domain.source;

import java.util.Locale;

/** The sort of ground on which a value rests, the firmest first. */
public enum Basis {
    /** A passage of a source says it; the words were found again on this run. */
    QUOTED,
    /** The editor of the corpus says it, in the register. */
    ASSERTED,
    /** It follows from what is said, by a rule or by the judgement of an annotator. */
    INFERRED;

    /**
     * The printed name, in lower case.
     *
     * @return {@code quoted}, {@code asserted} or {@code inferred}
     */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}

package org.comity.ingest.rebase;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.comity.domain.text.Labels;

/**
 * What became of a passage in a later version of its text.
 *
 * @since 0.1
 */
public enum RebaseOutcome {
    /** The same words are at the same offsets. */
    STAYED,
    /** The same words are at other offsets. */
    MOVED,
    /** Other words are in their place, such as a corrected spelling. */
    REWORDED,
    /** The words are not there any more, or it is not sure where they are. */
    LOST;

    /**
     * The outcome with a label.
     *
     * @param label a label as {@link #label} gives it
     * @return the outcome, or empty if there is none with this label
     */
    public static Optional<RebaseOutcome> find(String label) {
        return Labels.find(values(), RebaseOutcome::label, Objects.requireNonNull(label, "label"));
    }

    /**
     * As it is written for programs.
     *
     * @return the name in small letters
     */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * Returns whether the later version has the same words in a place that is sure.
     *
     * @return true for {@link #STAYED} and {@link #MOVED}
     */
    public boolean isSure() {
        return this == STAYED || this == MOVED;
    }
}

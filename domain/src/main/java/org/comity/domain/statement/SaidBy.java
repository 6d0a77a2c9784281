package org.comity.domain.statement;

import java.util.Objects;
import java.util.Optional;
import org.comity.domain.text.Labels;

/**
 * The evidence for a value of a statement, from the best to the worst.
 *
 * @since 0.1
 */
public enum SaidBy {
    /** The words of the quote say it. */
    QUOTE("quote"),
    /** The quote together with the passages of its context says it. */
    CONTEXT("context"),
    /** A rule of the corpus gives the value to all annotations of a kind. */
    RULE("rule"),
    /** The annotator reads it in words of the quote that no reading of Comity understands. */
    ANNOTATOR("annotator"),
    /** There is no evidence for it. */
    NO("no");

    private final String label;

    SaidBy(String label) {
        this.label = label;
    }

    /**
     * Finds a constant by its label.
     *
     * @param label such as {@code quote}
     * @return the constant, or empty if none has this label
     */
    public static Optional<SaidBy> find(String label) {
        return Labels.find(values(), SaidBy::label, Objects.requireNonNull(label, "label"));
    }

    /**
     * The constant with this label.
     *
     * @param label such as {@code quote}
     * @return the constant
     * @throws IllegalArgumentException if no constant has this label; the message quotes it
     */
    public static SaidBy of(String label) {
        return Labels.get(values(), SaidBy::label, Objects.requireNonNull(label, "label"), "answer");
    }

    /**
     * The name in a dataset.
     *
     * @return a word such as {@code quote}
     */
    public String label() {
        return label;
    }
}

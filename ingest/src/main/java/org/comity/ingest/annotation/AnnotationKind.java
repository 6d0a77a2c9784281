package org.comity.ingest.annotation;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.comity.domain.text.Labels;

/**
 * The kind of an annotation.
 *
 * @since 0.1
 */
public enum AnnotationKind {
    /** Words with a label. */
    SPAN,
    /** A relation between annotations, with an order ({@code R} in brat) or without ({@code *}), or a chain of them. */
    RELATION,
    /** Something that happens or is the case, described by trigger words, with participants. */
    EVENT;

    /**
     * Finds a constant by its label.
     *
     * @param label such as {@code span}
     * @return the constant, or empty if none has this label
     */
    public static Optional<AnnotationKind> find(String label) {
        return Labels.find(values(), AnnotationKind::label, Objects.requireNonNull(label, "label"));
    }

    /**
     * The constant with this label.
     *
     * @param label such as {@code span}
     * @return the constant
     * @throws IllegalArgumentException if no constant has this label; the message quotes it
     */
    public static AnnotationKind of(String label) {
        return Labels.get(
                values(), AnnotationKind::label, Objects.requireNonNull(label, "label"), "kind of annotation");
    }

    /**
     * The printed name, in lower case.
     *
     * @return {@code span}, {@code relation} or {@code event}
     */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}

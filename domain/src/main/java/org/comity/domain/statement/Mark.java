package org.comity.domain.statement;

import java.io.Serializable;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import org.comity.domain.source.Origin;
import org.comity.domain.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * One annotation that makes a statement: where it stands, and what its annotator adds to it; the annotator is the one of
 * {@code prov:wasAttributedTo} (W3C PROV-O).
 *
 * <p>Two annotators who mark the same words alike make one statement with two marks.
 *
 * @param origin where the annotation stands
 * @param annotatorOrNull the annotator, never blank, or null
 * @param confidenceOrNull how sure the annotator is, or null
 * @param noteOrNull a note for readers, never blank, or null
 */
public record Mark(
        Origin origin,
        @Nullable String annotatorOrNull,
        @Nullable Confidence confidenceOrNull,
        @Nullable String noteOrNull)
        implements Comparable<Mark>, Serializable {

    private static final Comparator<@Nullable String> ABSENT_FIRST = Comparator.nullsFirst(Comparator.naturalOrder());

    private static final Comparator<Mark> ORDER = Comparator.comparing(Mark::origin)
            .thenComparing(mark -> mark.annotator().orElse(null), ABSENT_FIRST)
            .thenComparing(mark -> mark.confidence().orElse(null), Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(mark -> mark.note().orElse(null), ABSENT_FIRST);

    /**
     * Checks that what the annotator adds has words.
     *
     * @param origin where the annotation stands
     * @param annotatorOrNull the annotator, never blank, or null
     * @param confidenceOrNull how sure the annotator is, or null
     * @param noteOrNull a note for readers, never blank, or null
     * @throws IllegalArgumentException if a text is blank, quoting it
     */
    public Mark {
        Objects.requireNonNull(origin, "origin");
        Words.checkIfPresent(annotatorOrNull, "the annotator of a mark");
        Words.checkIfPresent(noteOrNull, "the note of a mark");
    }

    /**
     * A mark of which only the place is known.
     *
     * @param origin where the annotation stands
     * @return the mark
     */
    public static Mark of(Origin origin) {
        return new Mark(origin, null, null, null);
    }

    /**
     * The annotator.
     *
     * @return a name or id, or empty
     */
    public Optional<String> annotator() {
        return Optional.ofNullable(annotatorOrNull);
    }

    /**
     * How sure the annotator is.
     *
     * @return the confidence, or empty
     */
    public Optional<Confidence> confidence() {
        return Optional.ofNullable(confidenceOrNull);
    }

    /**
     * A note for readers.
     *
     * @return the note, or empty
     */
    public Optional<String> note() {
        return Optional.ofNullable(noteOrNull);
    }

    @Override
    public int compareTo(Mark other) {
        return ORDER.compare(this, other);
    }
}

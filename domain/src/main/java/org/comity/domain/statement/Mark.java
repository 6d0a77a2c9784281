package org.comity.domain.statement;

import java.io.Serializable;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import org.comity.domain.source.Origin;
import org.comity.domain.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * One annotation that makes a statement: its place, and what its annotator adds. The annotator corresponds to {@code
 * prov:wasAttributedTo} (W3C PROV-O).
 *
 * <p>If two annotators mark the same words in the same way, the result is one statement with two marks.
 *
 * @param origin the place of the annotation
 * @param annotatorOrNull the annotator, never blank, or null
 * @param confidenceOrNull how sure the annotator is, or null
 * @param noteOrNull a note for readers, never blank, or null
 * @since 0.1
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
     * Checks that annotator and note are not blank.
     *
     * @param origin the place of the annotation
     * @param annotatorOrNull the annotator, never blank, or null
     * @param confidenceOrNull how sure the annotator is, or null
     * @param noteOrNull a note for readers, never blank, or null
     * @throws IllegalArgumentException if a text is blank; the message quotes it
     */
    public Mark {
        Objects.requireNonNull(origin, "origin");
        Words.checkIfPresent(annotatorOrNull, "the annotator of a mark");
        Words.checkIfPresent(noteOrNull, "the note of a mark");
    }

    /**
     * A mark with only its place.
     *
     * @param origin the place of the annotation
     * @return the mark
     */
    public static Mark of(Origin origin) {
        return new Mark(origin, null, null, null);
    }

    /**
     * A mark with only its place.
     *
     * @param place the path of a file, or the name of a table of a database; never blank
     * @return the mark
     * @throws IllegalArgumentException if the place is blank; the message quotes it
     */
    public static Mark of(String place) {
        return of(Origin.of(place));
    }

    /**
     * The same mark with its annotator.
     *
     * @param annotator a name or id, never blank
     * @return a new mark
     * @throws IllegalArgumentException if the annotator is blank; the message quotes it
     */
    public Mark by(String annotator) {
        return new Mark(origin, Objects.requireNonNull(annotator, "annotator"), confidenceOrNull, noteOrNull);
    }

    /**
     * The same mark with the confidence of its annotator.
     *
     * @param confidence how sure the annotator is
     * @return a new mark
     */
    public Mark with(Confidence confidence) {
        return new Mark(origin, annotatorOrNull, Objects.requireNonNull(confidence, "confidence"), noteOrNull);
    }

    /**
     * The same mark with a note.
     *
     * @param note a note for readers, never blank
     * @return a new mark
     * @throws IllegalArgumentException if the note is blank; the message quotes it
     */
    public Mark noting(String note) {
        return new Mark(origin, annotatorOrNull, confidenceOrNull, Objects.requireNonNull(note, "note"));
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

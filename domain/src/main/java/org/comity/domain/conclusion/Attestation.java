package org.comity.domain.conclusion;

import java.io.Serializable;
import java.util.Comparator;
import java.util.Optional;
import org.comity.domain.source.SourceId;
import org.comity.domain.time.ImpreciseDate;
import org.jspecify.annotations.Nullable;

/**
 * A source, or the editor of the corpus, that says that a membership exists on a day.
 *
 * <p>This is the day on which the source speaks. If the source gives only the start, and another standing that excludes
 * this one begins before the source speaks, it is the last day before the other standing.
 *
 * @param sourceOrNull the source, or null for the editor of the corpus, who must give the day
 * @param dateOrNull the day, or null for a source without a date
 * @since 0.1
 */
public record Attestation(
        @Nullable SourceId sourceOrNull, @Nullable ImpreciseDate dateOrNull)
        implements Comparable<Attestation>, Serializable {

    private static final Comparator<Attestation> ORDER = Comparator.comparing(
                    (Attestation said) -> said.source().orElse(null), Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(said -> said.day().orElse(null), Comparator.nullsFirst(Comparator.naturalOrder()));

    /**
     * Checks that there is a source or a day.
     *
     * @param sourceOrNull the source, or null for the editor of the corpus
     * @param dateOrNull the day, or null for a source without a date
     * @throws IllegalArgumentException if both are missing
     */
    public Attestation {
        if (sourceOrNull == null && dateOrNull == null) {
            throw new IllegalArgumentException("an attestation needs a source or a day");
        }
    }

    /**
     * The source.
     *
     * @return the source, or empty for the editor of the corpus
     */
    public Optional<SourceId> source() {
        return Optional.ofNullable(sourceOrNull);
    }

    /**
     * The day on which the membership exists.
     *
     * @return the day, or empty for a source without a date
     */
    public Optional<ImpreciseDate> day() {
        return Optional.ofNullable(dateOrNull);
    }

    @Override
    public int compareTo(Attestation other) {
        return ORDER.compare(this, other);
    }
}

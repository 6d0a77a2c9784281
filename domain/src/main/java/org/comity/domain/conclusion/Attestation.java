package org.comity.domain.conclusion;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.util.Comparator;
import java.util.Optional;
import org.comity.domain.source.SourceId;
import org.comity.domain.time.ImpreciseDate;
import org.jspecify.annotations.Nullable;

/**
 * A source that says that a membership exists on a day.
 *
 * <p>This is the day on which the source speaks. If the source gives only the start, and another standing that excludes
 * this one begins before the source speaks, it is the last day before the other standing.
 *
 * @param source the source
 * @param dateOrNull the day, or null for a source without a date
 */
public record Attestation(SourceId source, @Nullable ImpreciseDate dateOrNull)
        implements Comparable<Attestation>, Serializable {

    private static final Comparator<Attestation> ORDER = Comparator.comparing(Attestation::source)
            .thenComparing(said -> said.day().orElse(null), Comparator.nullsFirst(Comparator.naturalOrder()));

    /**
     * Checks that there is a source.
     *
     * @param source the source
     * @param dateOrNull the day, or null for a source without a date
     */
    public Attestation {
        requireNonNull(source, "source");
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

package org.comity.domain.finding;

import java.io.Serializable;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import org.comity.domain.source.Origin;
import org.jspecify.annotations.Nullable;

/**
 * A place to which a finding refers, with the text of its line if that helps the reader.
 *
 * @param origin file, line and column
 * @param excerptOrNull the text of the line, without its end, or null
 * @since 0.1
 */
public record Place(Origin origin, @Nullable String excerptOrNull) implements Comparable<Place>, Serializable {

    private static final Comparator<Place> ORDER = Comparator.comparing(Place::origin)
            .thenComparing(place -> place.excerpt().orElse(null), Comparator.nullsFirst(Comparator.naturalOrder()));

    /**
     * Checks that there is an origin.
     *
     * @param origin file, line and column
     * @param excerptOrNull the text of the line, without its end, or null
     */
    public Place {
        Objects.requireNonNull(origin, "origin");
    }

    /**
     * The place without its line.
     *
     * @param origin file, line and column
     * @return the place
     */
    public static Place of(Origin origin) {
        return new Place(origin, null);
    }

    /**
     * The text of the line at this place.
     *
     * @return the line without its end, or empty
     */
    public Optional<String> excerpt() {
        return Optional.ofNullable(excerptOrNull);
    }

    @Override
    public int compareTo(Place other) {
        return ORDER.compare(this, other);
    }
}

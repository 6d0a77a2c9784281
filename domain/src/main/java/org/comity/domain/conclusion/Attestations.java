package org.comity.domain.conclusion;

import static java.util.Objects.requireNonNull;

import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serial;
import java.io.Serializable;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.comity.domain.source.SourceId;
import org.comity.domain.time.Day;
import org.comity.domain.time.ImpreciseDate;
import org.jspecify.annotations.Nullable;

/** The sources that say that a membership exists on the day on which they speak. */
public final class Attestations implements Serializable {

    /** No attestation. */
    public static final Attestations NONE = of(List.of());

    @Serial
    private static final long serialVersionUID = 1L;

    private final transient List<Attestation> all;

    /** The latest of the earliest days on which they speak; null if no source has a date. */
    private final transient @Nullable Day last;

    /** The marks of all sources, combined. */
    private final transient long marks;

    private Attestations(List<Attestation> all) {
        this.all = all;
        Day latest = null;
        long marked = 0;
        for (Attestation attestation : all) {
            marked |= mark(attestation.source());
            Day day = attestation.day().flatMap(ImpreciseDate::earliest).orElse(null);
            if (day != null && (latest == null || day.compareTo(latest) > 0)) {
                latest = day;
            }
        }
        this.last = latest;
        this.marks = marked;
    }

    /**
     * The set of several attestations.
     *
     * @param attestations in any order
     * @return the set of attestations
     */
    public static Attestations of(Collection<Attestation> attestations) {
        return new Attestations(Distinct.sorted(attestations));
    }

    /**
     * All attestations.
     *
     * @return the attestations, sorted by source, without repetition
     */
    public List<Attestation> all() {
        return all;
    }

    /**
     * Returns whether a source is one of the attesting sources.
     *
     * @param source the source
     * @return true if the source says that the membership exists
     */
    public boolean by(SourceId source) {
        return (marks & mark(source)) != 0 && indexOf(source) >= 0;
    }

    /**
     * One of 64 bits for each source; if it is not set in the marks, the source is not one of the attesting sources.
     */
    private static long mark(SourceId source) {
        return 1L << source.hashCode();
    }

    private int indexOf(SourceId source) {
        int low = 0;
        int high = all.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int order = all.get(middle).source().compareTo(source);
            if (order == 0) {
                return middle;
            }
            low = order < 0 ? middle + 1 : low;
            high = order < 0 ? high : middle - 1;
        }
        return -1;
    }

    /**
     * Returns whether a source with an exact date speaks on a day.
     *
     * @param day the day
     * @return true if a source speaks exactly on that day
     */
    public boolean on(Day day) {
        requireNonNull(day, "day");
        for (Attestation attestation : all) {
            if (attestation.day().filter(date -> isDay(date, day)).isPresent()) {
                return true;
            }
        }
        return false;
    }

    private static boolean isDay(ImpreciseDate date, Day day) {
        return date.earliest().filter(day::equals).isPresent()
                && date.latest().filter(day::equals).isPresent();
    }

    /**
     * The last day up to which a membership that has begun certainly exists according to these sources.
     *
     * @return the latest of the earliest days on which they speak, or empty if no source has a date
     */
    public Optional<Day> last() {
        return Optional.ofNullable(last);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Attestations attestations && all.equals(attestations.all);
    }

    @Override
    public int hashCode() {
        return all.hashCode();
    }

    @Override
    public String toString() {
        return all.toString();
    }

    @Serial
    private Object writeReplace() {
        return new Parts(all);
    }

    @Serial
    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw new InvalidObjectException("attestations can only be read from their serialized form");
    }

    /** The serialized form, from which reading builds a new set. */
    private record Parts(List<Attestation> all) implements Serializable {

        @Serial
        private Object readResolve() {
            return of(all);
        }
    }
}

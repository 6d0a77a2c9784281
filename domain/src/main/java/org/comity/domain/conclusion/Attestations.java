package org.comity.domain.conclusion;

import static java.util.Objects.requireNonNull;

import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serial;
import java.io.Serializable;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.comity.domain.source.SourceId;
import org.comity.domain.time.Day;
import org.comity.domain.time.ImpreciseDate;
import org.jspecify.annotations.Nullable;

/**
 * The sources that say that a membership exists on the day on which they speak, and the editor, if the corpus gives a day.
 *
 * <p>Sources that only give the start of a membership that has ended, or that another standing follows, do not say so.
 * They are kept separately, because the membership is among those that such a source counts.
 *
 * @since 0.1
 */
public final class Attestations implements Serializable {

    /** No attestation. */
    public static final Attestations NONE = of(List.of());

    @Serial
    private static final long serialVersionUID = 1L;

    private final transient List<Attestation> all;

    /** The sources that only give a start, sorted. */
    private final transient List<SourceId> starting;

    /** The latest of the earliest days on which they speak; null if no source has a date. */
    private final transient @Nullable Day last;

    /** The marks of all sources, combined. */
    private final transient long marks;
    /** The days on which sources speak that give a day; null until they are needed. */
    private transient volatile @Nullable Set<Day> days;

    private Attestations(List<Attestation> all, List<SourceId> starting) {
        this.all = all;
        this.starting = starting;
        Day latest = null;
        long marked = 0;
        for (Attestation attestation : all) {
            marked |= mark(attestation.sourceOrNull());
            Day day = attestation.day().flatMap(ImpreciseDate::earliest).orElse(null);
            if (day != null && (latest == null || day.compareTo(latest) > 0)) {
                latest = day;
            }
        }
        for (SourceId source : starting) {
            marked |= mark(source);
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
        return of(attestations, List.of());
    }

    /**
     * The set of several attestations, and of sources that do not attest but count the membership.
     *
     * @param attestations in any order
     * @param starting the sources that only give the start of the membership, in any order
     * @return the set of attestations
     */
    public static Attestations of(Collection<Attestation> attestations, Collection<SourceId> starting) {
        return new Attestations(Distinct.sorted(attestations), Distinct.sorted(starting));
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
     * The sources that only give the start of the membership and do not say that it exists when they speak.
     *
     * @return the sources, sorted, without repetition
     */
    public List<SourceId> starting() {
        return starting;
    }

    /**
     * Returns whether a source counts this membership when it gives a number of memberships.
     *
     * @param source the source
     * @return true if the source says that the membership exists, or only gives its start
     */
    public boolean by(SourceId source) {
        boolean marked = (marks & mark(source)) != 0;
        return marked && (indexOf(source) >= 0 || Collections.binarySearch(starting, source) >= 0);
    }

    /**
     * Returns whether a source says the same of the same day.
     *
     * @param attestation the source and the day
     * @return true if this set contains the attestation
     */
    public boolean contains(Attestation attestation) {
        return (marks & mark(attestation.sourceOrNull())) != 0 && Collections.binarySearch(all, attestation) >= 0;
    }

    /** One of 64 bits for each source; if it is not set in the marks, the source is not one of these sources. */
    private static long mark(@Nullable SourceId source) {
        return source == null ? 1L : 1L << source.hashCode();
    }

    /** The editor comes first. */
    private static int compare(@Nullable SourceId one, SourceId other) {
        return one == null ? -1 : one.compareTo(other);
    }

    private int indexOf(SourceId source) {
        int low = 0;
        int high = all.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int order = compare(all.get(middle).sourceOrNull(), source);
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
        if (last == null || day.compareTo(last) > 0) {
            return false;
        }
        Set<Day> known = days;
        if (known == null) {
            known = new HashSet<>();
            for (Attestation attestation : all) {
                Day first = attestation.day().flatMap(ImpreciseDate::earliest).orElse(null);
                Day end = attestation.day().flatMap(ImpreciseDate::latest).orElse(null);
                if (first != null && first.equals(end)) {
                    known.add(first);
                }
            }
            days = known;
        }
        return known.contains(day);
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
        return other instanceof Attestations attestations
                && all.equals(attestations.all)
                && starting.equals(attestations.starting);
    }

    @Override
    public int hashCode() {
        return 31 * all.hashCode() + starting.hashCode();
    }

    @Override
    public String toString() {
        return starting.isEmpty() ? all.toString() : all + " " + starting;
    }

    @Serial
    private Object writeReplace() {
        return new Parts(all, starting);
    }

    @Serial
    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw new InvalidObjectException("attestations can only be read from their serialized form");
    }

    /** The serialized form, from which reading builds a new set. */
    private record Parts(List<Attestation> all, List<SourceId> starting) implements Serializable {

        @Serial
        private Object readResolve() {
            return of(all, starting);
        }
    }
}

package org.comity.domain.conclusion;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.comity.domain.source.SourceId;
import org.comity.domain.time.Day;
import org.comity.domain.time.ImpreciseDate;

/** The sources that say of a membership that it holds as they speak, with what is often asked of them at hand. */
public final class Attestations {

    /** No source says so. */
    public static final Attestations NONE = of(List.of());

    private final List<Attestation> all;
    private final Set<SourceId> sources = new HashSet<>();
    private final Set<Day> days = new HashSet<>();
    private final Optional<Day> last;

    private Attestations(List<Attestation> all) {
        this.all = all;
        for (Attestation attestation : all) {
            sources.add(attestation.source());
            attestation
                    .day()
                    .filter(day -> day.earliest().equals(day.latest()))
                    .flatMap(ImpreciseDate::earliest)
                    .ifPresent(days::add);
        }
        this.last = all.stream()
                .flatMap(attestation -> attestation.day().flatMap(ImpreciseDate::earliest).stream())
                .max(Comparator.naturalOrder());
    }

    /**
     * Several attestations together.
     *
     * @param attestations in any order
     * @return the set of them
     */
    public static Attestations of(Collection<Attestation> attestations) {
        return new Attestations(attestations.stream().distinct().sorted().toList());
    }

    /**
     * Each of them.
     *
     * @return the attestations, sorted, without repetition
     */
    public List<Attestation> all() {
        return all;
    }

    /**
     * Tells whether a source is among them.
     *
     * @param source the source
     * @return true if it says so
     */
    public boolean by(SourceId source) {
        return sources.contains(source);
    }

    /**
     * Tells whether a source says so on a day that is known to the day.
     *
     * @param day the day
     * @return true if one speaks on it
     */
    public boolean on(Day day) {
        return days.contains(day);
    }

    /**
     * The last day up to which a membership that has begun certainly holds by these words.
     *
     * @return the latest of the earliest days on which they speak, or empty where none has a date
     */
    public Optional<Day> last() {
        return last;
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
}

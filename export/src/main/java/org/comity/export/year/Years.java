package org.comity.export.year;

import java.time.LocalDate;
import java.util.IntSummaryStatistics;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.comity.domain.conclusion.Attestation;
import org.comity.domain.conclusion.Membership;
import org.comity.domain.conclusion.Spell;
import org.comity.domain.dataset.Dataset;
import org.comity.domain.statement.Standing;
import org.comity.domain.time.Day;
import org.comity.domain.time.ImpreciseDate;

/**
 * The years with certain information, up to the year of the latest source. A later year would be a plan, or a mistake
 * that adds many empty years.
 *
 * @param first the first year
 * @param count the number of years, 0 if nothing is known
 */
public record Years(int first, int count) {

    /** The largest number of years that tables show. */
    public static final int MOST = 300;

    /** The years of the memberships that are not services. */
    public static Years of(Dataset dataset) {
        return of(
                dataset.memberships().stream()
                        .filter(membership -> membership.role().standing() != Standing.SERVICE),
                lastSpoken(dataset));
    }

    /** The year of the latest source; the largest number if no source has a date. */
    public static int lastSpoken(Dataset dataset) {
        return dataset.sources().stream()
                .map(source -> source.citation().speaksOn())
                .flatMap(Optional::stream)
                .flatMapToInt(Years::year)
                .max()
                .orElse(Integer.MAX_VALUE);
    }

    /** The years of some memberships, up to the year of the latest source. */
    public static Years of(Stream<Membership> memberships, int lastSpoken) {
        IntSummaryStatistics known = memberships
                .flatMapToInt(membership -> years(membership.spell()))
                .filter(year -> year <= lastSpoken)
                .summaryStatistics();
        if (known.getCount() == 0) {
            return new Years(0, 0);
        }
        return new Years(known.getMin(), known.getMax() - known.getMin() + 1);
    }

    /** The last of these years, at most {@link #MOST}: one early date, or a mistake, would add thousands of years. */
    public Years last() {
        return count <= MOST ? this : new Years(first + count - MOST, MOST);
    }

    /** The last year, or the year before the first if there are none. */
    public int end() {
        return first + count - 1;
    }

    /** All years, in their order. */
    public IntStream stream() {
        return IntStream.range(0, count).map(this::get);
    }

    /** Returns the year at an index. */
    public int get(int index) {
        return first + index;
    }

    private static IntStream years(Spell spell) {
        return Stream.concat(
                        Stream.of(spell.since(), spell.until())
                                .map(end -> end.bound().date()),
                        spell.attestations().all().stream().map(Attestation::day))
                .flatMap(Optional::stream)
                .flatMapToInt(Years::year);
    }

    /** The year of a date that is within one year of the calendar. */
    private static IntStream year(ImpreciseDate date) {
        Optional<LocalDate> earliest = date.earliest().flatMap(Day::toLocalDate);
        Optional<LocalDate> latest = date.latest().flatMap(Day::toLocalDate);
        return earliest.isPresent()
                        && latest.isPresent()
                        && earliest.get().getYear() == latest.get().getYear()
                ? IntStream.of(earliest.get().getYear())
                : IntStream.empty();
    }
}

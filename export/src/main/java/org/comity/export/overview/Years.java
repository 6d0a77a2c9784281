package org.comity.export.overview;

import java.time.LocalDate;
import java.util.IntSummaryStatistics;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.comity.domain.conclusion.Attestation;
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
record Years(int first, int count) {

    /** The largest number of years. Earlier years are not shown. */
    static final int MOST = 300;

    static Years of(Dataset dataset) {
        int spoken = dataset.sources().stream()
                .map(source -> source.citation().speaksOn())
                .flatMap(Optional::stream)
                .flatMapToInt(Years::year)
                .max()
                .orElse(Integer.MAX_VALUE);
        IntSummaryStatistics known = dataset.memberships().stream()
                .filter(membership -> membership.role().standing() != Standing.SERVICE)
                .flatMapToInt(membership -> years(membership.spell()))
                .filter(year -> year <= spoken)
                .summaryStatistics();
        if (known.getCount() == 0) {
            return new Years(0, 0);
        }
        int first = Math.max(known.getMin(), known.getMax() - MOST + 1);
        return new Years(first, known.getMax() - first + 1);
    }

    /** Returns the year at an index. */
    int get(int index) {
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

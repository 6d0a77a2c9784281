package org.comity.export.table;

import static org.comity.export.table.ColumnType.EDTF;
import static org.comity.export.table.ColumnType.INTEGER;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.comity.domain.conclusion.Attestation;
import org.comity.domain.conclusion.Spell;
import org.comity.domain.time.Certainty;
import org.comity.domain.time.Day;
import org.comity.domain.time.ImpreciseDate;

/** The columns that say when sources attest a membership, and in which years it certainly existed. */
final class AttestedColumns {

    private AttestedColumns() {}

    static List<Column<MembershipRow>> columns() {
        return List.of(
                column(
                        "attested_first",
                        EDTF,
                        "The first day on which a source says that the membership exists, in EDTF.",
                        spell -> attested(spell)
                                .min(Comparator.comparing(ImpreciseDate::earliest, AttestedColumns::compare))),
                column(
                        "attested_last",
                        EDTF,
                        "The last day on which a source says that the membership exists, in EDTF.",
                        spell -> attested(spell)
                                .max(Comparator.comparing(ImpreciseDate::latest, AttestedColumns::compare))),
                column(
                        "year_from",
                        INTEGER,
                        "The first calendar year in which the membership certainly existed on some day.",
                        spell -> boxed(certain(spell).min())),
                column(
                        "year_to",
                        INTEGER,
                        "The last calendar year in which the membership certainly existed on some day. Later years are"
                                + " possible, unless it has ended.",
                        spell -> boxed(certain(spell).max())));
    }

    private static Column<MembershipRow> column(
            String name, ColumnType type, String description, Function<Spell, Optional<?>> value) {
        return new Column<>(
                name, type, description, row -> value.apply(row.membership().spell()));
    }

    private static Stream<ImpreciseDate> attested(Spell spell) {
        return spell.attestations().all().stream().map(Attestation::day).flatMap(Optional::stream);
    }

    /** The years at the ends of the spell, and those of the sources, in which the membership certainly existed. */
    private static IntStream certain(Spell spell) {
        Stream<ImpreciseDate> ends = Stream.of(spell.since(), spell.until())
                .map(end -> end.bound().date())
                .flatMap(Optional::stream);
        return Stream.concat(ends, attested(spell))
                .flatMap(date -> Stream.of(date.earliest(), date.latest()))
                .flatMap(day -> day.flatMap(Day::toLocalDate).stream())
                .mapToInt(LocalDate::getYear)
                .distinct()
                .filter(year -> spell.during(Day.of(year, 1, 1), Day.of(year, 12, 31)) == Certainty.CERTAIN);
    }

    private static Optional<Integer> boxed(OptionalInt year) {
        return year.isPresent() ? Optional.of(year.getAsInt()) : Optional.empty();
    }

    private static int compare(Optional<Day> one, Optional<Day> other) {
        return Comparator.<Day>nullsFirst(Comparator.naturalOrder()).compare(one.orElse(null), other.orElse(null));
    }
}

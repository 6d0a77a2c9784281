package org.comity.export.table;

import static org.comity.export.table.ColumnType.DATE;
import static org.comity.export.table.ColumnType.EDTF;
import static org.comity.export.table.ColumnType.INTEGER;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.comity.domain.conclusion.Attestation;
import org.comity.domain.conclusion.Spell;
import org.comity.domain.time.Certainty;
import org.comity.domain.time.Day;
import org.comity.domain.time.ImpreciseDate;

/** The columns about the time of a membership that follow from all of its dates, sources and the lives of its parties. */
final class SpellColumns {

    private static final Comparator<Optional<Day>> BY_DAY = Comparator.comparing(
            (Optional<Day> day) -> day.orElse(null), Comparator.nullsFirst(Comparator.naturalOrder()));

    private SpellColumns() {}

    static List<Column<MembershipRow>> columns() {
        return List.of(
                column(
                        "not_before",
                        DATE,
                        "The first day on which the membership may exist, by its beginning and by the life of member and"
                                + " body. Empty if it may exist on any earlier day.",
                        Spell::notBefore),
                column(
                        "not_after",
                        DATE,
                        "The last day on which the membership may exist, by its end and by the life of member and body."
                                + " Empty if it may exist on any later day.",
                        Spell::notAfter),
                column(
                        "attested_first",
                        EDTF,
                        "The first day on which a source says that the membership exists, in EDTF.",
                        spell -> attested(spell).min(Comparator.comparing(ImpreciseDate::earliest, BY_DAY))),
                column(
                        "attested_last",
                        EDTF,
                        "The last day on which a source says that the membership exists, in EDTF.",
                        spell -> attested(spell).max(Comparator.comparing(ImpreciseDate::latest, BY_DAY))),
                column(
                        "year_from",
                        INTEGER,
                        "The first calendar year in which the membership certainly existed on some day.",
                        spell -> certain(spell, Comparator.naturalOrder())),
                column(
                        "year_to",
                        INTEGER,
                        "The last calendar year in which the membership certainly existed on some day. It may exist in"
                                + " later years up to that of not_after.",
                        spell -> certain(spell, Comparator.reverseOrder())));
    }

    private static Column<MembershipRow> column(
            String name, ColumnType type, String description, Function<Spell, Optional<?>> value) {
        return new Column<>(
                name, type, description, row -> value.apply(row.membership().spell()));
    }

    /** The days of the sources. A source that speaks when the membership cannot exist any more does not count. */
    private static Stream<ImpreciseDate> attested(Spell spell) {
        return spell.attestations().all().stream()
                .map(Attestation::day)
                .flatMap(Optional::stream)
                .filter(day -> spell.on(day) != Certainty.IMPOSSIBLE);
    }

    /** The first year in an order in which the membership certainly existed: one in which the answer can change. */
    private static Optional<Integer> certain(Spell spell, Comparator<Integer> order) {
        List<Day> days = new ArrayList<>();
        spell.notBefore().ifPresent(days::add);
        spell.notAfter().ifPresent(days::add);
        addDays(spell.since().bound().date(), days);
        addDays(spell.until().bound().date(), days);
        spell.attestations().all().forEach(attestation -> addDays(attestation.day(), days));
        return days.stream()
                .flatMap(day -> day.toLocalDate().stream())
                .map(LocalDate::getYear)
                .sorted(order)
                .filter(year -> spell.during(Day.of(year, 1, 1), Day.of(year, 12, 31)) == Certainty.CERTAIN)
                .findFirst();
    }

    private static void addDays(Optional<ImpreciseDate> date, List<Day> days) {
        date.flatMap(ImpreciseDate::earliest).ifPresent(days::add);
        date.flatMap(ImpreciseDate::latest).ifPresent(days::add);
    }
}

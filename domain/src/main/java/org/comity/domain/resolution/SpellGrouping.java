package org.comity.domain.resolution;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.comity.domain.statement.MembershipStatement;
import org.comity.domain.statement.Rank;
import org.comity.domain.time.Bound;
import org.comity.domain.time.Day;
import org.comity.domain.time.ImpreciseDate;

/**
 * The rule that groups the statements about one member, body and role into spells.
 *
 * <p>The statements are sorted by the first day on which each says that the membership exists. A new spell begins if a
 * statement {@linkplain SpellDraft#isOver starts after} all earlier statements have ended, or starts exactly at their
 * end and lasts longer, because terms follow each other. A statement without a start joins the spell of its time or the
 * spell with the same end; a statement without any day joins the last spell.
 */
final class SpellGrouping {

    private static final Comparator<Optional<Day>> UNDATED_LAST =
            Comparator.comparing(day -> day.orElse(null), Comparator.nullsLast(Comparator.naturalOrder()));

    private static final Comparator<Optional<Day>> UNKNOWN_FIRST =
            Comparator.comparing(day -> day.orElse(null), Comparator.nullsFirst(Comparator.naturalOrder()));

    private final SpeakingDays days;

    SpellGrouping(SpeakingDays days) {
        this.days = days;
    }

    /** The statements of each spell, in the order of time. */
    List<List<MembershipStatement>> group(List<MembershipStatement> statements) {
        if (statements.isEmpty()) {
            return List.of();
        }
        if (statements.size() == 1 || noneEnds(statements)) {
            return List.of(statements);
        }
        List<MembershipStatement> live = new ArrayList<>(statements);
        live.removeIf(SpellGrouping::isDeprecated);
        List<SpellDraft> spells = drafts(live.isEmpty() ? statements : live);
        if (!live.isEmpty()) {
            List<Optional<Day>> begins = begins(spells);
            statements.stream()
                    .filter(SpellGrouping::isDeprecated)
                    .forEach(statement ->
                            spells.get(besideLive(statement, begins)).addBeside(statement));
        }
        return spells.stream().map(SpellDraft::statements).toList();
    }

    private static boolean isDeprecated(MembershipStatement statement) {
        return statement.provenance().rank() == Rank.DEPRECATED;
    }

    /** For each spell the first day on which it or a later one can have begun; empty if that is not known. */
    private static List<Optional<Day>> begins(List<SpellDraft> spells) {
        List<Optional<Day>> begins = new ArrayList<>();
        for (int i = spells.size() - 1; i >= 0; i--) {
            Optional<Day> own = spells.get(i).begins();
            Optional<Day> next = begins.isEmpty() ? own : begins.get(begins.size() - 1);
            begins.add(UNKNOWN_FIRST.compare(own, next) < 0 ? own : next);
        }
        Collections.reverse(begins);
        return begins;
    }

    /** A deprecated statement does not begin a new spell: it is added to the last spell that begins before it. */
    private int besideLive(MembershipStatement statement, List<Optional<Day>> begins) {
        Optional<Day> day = firstDay(statement);
        int low = 0;
        int high = begins.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            boolean begun = day.isEmpty()
                    || begins.get(middle)
                            .filter(begin -> begin.compareTo(day.get()) > 0)
                            .isEmpty();
            low = begun ? middle : low;
            high = begun ? high : middle - 1;
        }
        return low;
    }

    private List<SpellDraft> drafts(List<MembershipStatement> statements) {
        List<MembershipStatement> ordered = statements.stream()
                .sorted(Comparator.comparing(this::firstDay, UNDATED_LAST)
                        .thenComparing(
                                statement -> statement.period().start().date().isPresent())
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
        SpellDrafts spells = new SpellDrafts();
        for (MembershipStatement statement : ordered) {
            if (spells.areOver(statement)) {
                spells.begin();
            }
            spells.add(statement);
        }
        return spells.all();
    }

    /** Without an end there is only one spell. */
    private static boolean noneEnds(List<MembershipStatement> statements) {
        for (MembershipStatement statement : statements) {
            if (statement.period().end().date().isPresent()) {
                return false;
            }
        }
        return true;
    }

    /** The first day of the statement: its start, otherwise the day on which its source speaks, otherwise its end. */
    private Optional<Day> firstDay(MembershipStatement statement) {
        return earliest(statement.period().start())
                .or(() -> attested(statement).flatMap(ImpreciseDate::earliest))
                .or(() -> earliest(statement.period().end()));
    }

    /** The day on which the source of a statement speaks, if the end is open or missing. */
    private Optional<ImpreciseDate> attested(MembershipStatement statement) {
        return statement.period().end().date().isPresent() ? Optional.empty() : days.of(statement);
    }

    private static Optional<Day> earliest(Bound bound) {
        return bound.date().flatMap(ImpreciseDate::earliest);
    }
}

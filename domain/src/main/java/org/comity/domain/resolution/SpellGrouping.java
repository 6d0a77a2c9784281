package org.comity.domain.resolution;

import java.util.ArrayList;
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
            statements.stream()
                    .filter(SpellGrouping::isDeprecated)
                    .forEach(statement -> besideLive(statement, spells).addBeside(statement));
        }
        return spells.stream().map(SpellDraft::statements).toList();
    }

    private static boolean isDeprecated(MembershipStatement statement) {
        return statement.provenance().rank() == Rank.DEPRECATED;
    }

    /** A deprecated statement does not begin a new spell: it is added to the last spell that begins before it. */
    private SpellDraft besideLive(MembershipStatement statement, List<SpellDraft> spells) {
        Optional<Day> day = firstDay(statement);
        SpellDraft beside = spells.get(0);
        for (SpellDraft spell : spells) {
            boolean begun = day.isEmpty()
                    || spell.begins()
                            .filter(begins -> begins.compareTo(day.get()) > 0)
                            .isEmpty();
            beside = begun ? spell : beside;
        }
        return beside;
    }

    private List<SpellDraft> drafts(List<MembershipStatement> statements) {
        List<MembershipStatement> ordered = statements.stream()
                .sorted(Comparator.comparing(this::firstDay, UNDATED_LAST)
                        .thenComparing(
                                statement -> statement.period().start().date().isPresent())
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
        List<SpellDraft> spells = new ArrayList<>();
        for (MembershipStatement statement : ordered) {
            if (spells.isEmpty() || spells.get(spells.size() - 1).isOver(statement)) {
                spells.add(new SpellDraft());
            }
            spellOf(statement, spells).add(statement);
        }
        return spells;
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

    /**
     * The last spell, or an earlier one if the statement has only an end and this end agrees only with the earlier
     * spell.
     */
    private static SpellDraft spellOf(MembershipStatement statement, List<SpellDraft> spells) {
        SpellDraft last = spells.get(spells.size() - 1);
        Optional<ImpreciseDate> end = statement.period().end().date();
        if (statement.period().start().date().isPresent() || end.isEmpty() || last.endsOn(end.get())) {
            return last;
        }
        return spells.stream()
                .filter(spell -> spell.endsOn(end.get()))
                .findFirst()
                .orElse(last);
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

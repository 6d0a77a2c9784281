package org.comity.domain.resolution;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.comity.domain.conclusion.Attestation;
import org.comity.domain.conclusion.Membership;
import org.comity.domain.conclusion.Spell;
import org.comity.domain.statement.MembershipStatement;
import org.comity.domain.statement.Standing;
import org.comity.domain.time.Day;
import org.comity.domain.time.ImpreciseDate;
import org.jspecify.annotations.Nullable;

/**
 * The rule that a statement with only a start says nothing about the time after the next standing: an observer since 1990
 * that is a member since 2003 was certainly an observer to the end of 2002, and possibly longer.
 */
final class NextStanding {

    private final SpeakingDays days;

    /** The first days on which the memberships of each standing can have begun. */
    private final Map<Standing, TreeSet<Day>> begins = new EnumMap<>(Standing.class);

    NextStanding(SpeakingDays days) {
        this.days = days;
    }

    /** Adds the start of a membership that is not deprecated. */
    void add(Membership membership) {
        membership
                .spell()
                .since()
                .bound()
                .date()
                .flatMap(ImpreciseDate::earliest)
                .ifPresent(day -> begins.computeIfAbsent(membership.role().standing(), any -> new TreeSet<>())
                        .add(day));
    }

    /** The same membership, to which statements with only a start attest no longer than to the next standing. */
    Membership limit(Membership membership, List<MembershipStatement> statements) {
        Spell spell = membership.spell();
        if (spell.until().bound().date().isPresent()) {
            return membership;
        }
        List<AttestingStatement> attesting = new ArrayList<>();
        List<AttestingStatement> starting = new ArrayList<>();
        for (AttestingStatement said : AttestingStatement.of(statements, days)) {
            Optional<Day> next = said.isStartOnly() ? next(said.statement()) : Optional.empty();
            if (next.isPresent()) {
                starting.add(said);
                attesting.add(said.on(until(said, next.get())));
            } else {
                attesting.add(said);
            }
        }
        if (starting.isEmpty()) {
            return membership;
        }
        Spell limited = Spell.of(spell.since(), spell.until(), AttestingStatement.together(attesting, starting));
        return new Membership(
                membership.id(),
                membership.member(),
                membership.body(),
                membership.role(),
                limited,
                membership.support());
    }

    /** The first day of another standing that certainly begins after the start of a statement. */
    private Optional<Day> next(MembershipStatement statement) {
        Optional<Day> start = statement.period().start().date().flatMap(ImpreciseDate::latest);
        if (start.isEmpty()) {
            return Optional.empty();
        }
        Day next = null;
        for (Map.Entry<Standing, TreeSet<Day>> other : begins.entrySet()) {
            boolean exclusive = other.getKey().excludes(statement.role().standing());
            Day later = exclusive ? other.getValue().higher(start.get()) : null;
            if (later != null && (next == null || later.compareTo(next) < 0)) {
                next = later;
            }
        }
        return Optional.ofNullable(next);
    }

    /** What a source says of the time before the next standing; null if the source has no date. */
    private static @Nullable Attestation until(AttestingStatement said, Day next) {
        Attestation attestation = said.attestation();
        Optional<Day> first = said.speaksOn().flatMap(ImpreciseDate::earliest);
        if (said.speaksBefore(next)) {
            return attestation;
        }
        if (attestation == null || first.isEmpty()) {
            return null;
        }
        Optional<Day> before = next.toLocalDate().map(day -> Day.of(day.minusDays(1)));
        Day last = before.filter(day -> day.compareTo(first.get()) < 0).orElse(first.get());
        return new Attestation(attestation.sourceOrNull(), ImpreciseDate.parse(last.toString()));
    }
}

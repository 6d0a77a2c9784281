package org.comity.domain.resolution;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.comity.domain.conclusion.Attestation;
import org.comity.domain.conclusion.Choice;
import org.comity.domain.conclusion.Life;
import org.comity.domain.conclusion.LifeEvent;
import org.comity.domain.conclusion.Membership;
import org.comity.domain.conclusion.Rule;
import org.comity.domain.conclusion.Spell;
import org.comity.domain.entity.EntityId;
import org.comity.domain.finding.Finding;
import org.comity.domain.finding.Severity;
import org.comity.domain.source.Evidence;
import org.comity.domain.source.SourceId;
import org.comity.domain.statement.MembershipStatement;
import org.comity.domain.statement.Rank;
import org.comity.domain.statement.Statement;
import org.comity.domain.statement.StatementId;
import org.comity.domain.time.Day;
import org.comity.domain.time.ImpreciseDate;

/**
 * The part of the stage per member and body that compares memberships with the lives of both. No membership exists
 * outside these lives, but one that is stated to exist outside is kept and contested. The life of a predecessor counts
 * too.
 */
final class LifeStage {

    private final Lives lives;
    /** The statements about the member and the body, in the order of ids. */
    private final List<MembershipStatement> ofOnePair;

    private LifeStage(Lives lives, List<MembershipStatement> ofOnePair) {
        this.lives = lives;
        this.ofOnePair = ofOnePair;
    }

    /** The memberships of one member and body, each within the lives of both. */
    static Resolved<Membership> resolve(Resolved<Membership> stage, List<MembershipStatement> ofOnePair, Lives lives) {
        return new LifeStage(lives, ofOnePair).resolve(stage);
    }

    private Resolved<Membership> resolve(Resolved<Membership> stage) {
        MembershipStatement any = ofOnePair.get(0);
        if (lives.of(any.body()).equals(Life.UNKNOWN) && lives.of(any.member()).equals(Life.UNKNOWN)) {
            return stage;
        }
        List<Membership> held = new ArrayList<>(stage.conclusions().size());
        List<Finding> findings = new ArrayList<>(stage.findings());
        for (Membership membership : stage.conclusions()) {
            held.add(resolve(membership, findings));
        }
        return new Resolved<>(held, findings);
    }

    private Membership resolve(Membership membership, List<Finding> findings) {
        Membership held = membership;
        Life limits = Life.UNKNOWN;
        for (EntityId party : List.of(membership.body(), membership.member())) {
            Life life = lives.of(party);
            if (life.equals(Life.UNKNOWN)) {
                continue;
            }
            Life reach = lives.reach(party);
            boolean early = holdsBefore(membership.spell(), reach.first()) || isBefore(limits.last(), reach.first());
            boolean late = holdsAfter(membership, reach.last()) || isBefore(reach.last(), limits.first());
            if (!early && !reach.equals(life) && holdsBefore(membership.spell(), life.first())) {
                held = held.withChoice(succession(membership, party, reach));
            }
            if (early || late) {
                LifeEvent against = (early ? reach.begun() : reach.ended()).orElseThrow();
                held = held.withChoice(Choice.contested(
                                "life", Rule.OUTSIDE_LIFE, membership.support().statements(), List.of())
                        .beside(List.of(against.statement())));
                findings.add(finding(membership, party, early, against));
                reach = new Life(early ? null : reach.begunOrNull(), late ? null : reach.endedOrNull());
            }
            limits = limits.and(reach);
        }
        return limits.equals(Life.UNKNOWN) ? held : held.within(limits);
    }

    private Optional<MembershipStatement> find(StatementId id) {
        int low = 0;
        int high = ofOnePair.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int order = ofOnePair.get(middle).id().compareTo(id);
            if (order == 0) {
                return Optional.of(ofOnePair.get(middle));
            }
            low = order < 0 ? middle + 1 : low;
            high = order < 0 ? high : middle - 1;
        }
        return Optional.empty();
    }

    private Choice succession(Membership membership, EntityId successor, Life reach) {
        List<StatementId> beside = new ArrayList<>(lives.successions(successor));
        reach.begun().map(LifeEvent::statement).ifPresent(beside::add);
        return Choice.agreed("life", Rule.SUCCESSION, membership.support().statements())
                .beside(beside);
    }

    private static boolean isBefore(Optional<Day> one, Optional<Day> other) {
        return other.isPresent() && isBefore(one, other.get());
    }

    /** Whether a date or a source says that the membership exists or ended before the life begins. */
    private static boolean holdsBefore(Spell spell, Optional<Day> first) {
        if (first.isEmpty()) {
            return false;
        }
        Day limit = first.get();
        boolean dated = isBefore(latest(spell.since().bound().date()), limit)
                || isBefore(latest(spell.until().bound().date()), limit);
        for (Attestation attestation :
                dated ? List.<Attestation>of() : spell.attestations().all()) {
            dated = dated || isBefore(latest(attestation.day()), limit);
        }
        return dated;
    }

    /**
     * Whether a date or a source says that the membership exists or begins after the life has ended. A source that only
     * gives the start does not say so.
     */
    private boolean holdsAfter(Membership membership, Optional<Day> last) {
        if (last.isEmpty()) {
            return false;
        }
        Day limit = last.get();
        Spell spell = membership.spell();
        if (isAfter(earliest(spell.since().bound().date()), limit)
                || isAfter(earliest(spell.until().bound().date()), limit)) {
            return true;
        }
        List<Attestation> after = new ArrayList<>(0);
        for (Attestation attestation : spell.attestations().all()) {
            if (isAfter(earliest(attestation.day()), limit)) {
                after.add(attestation);
            }
        }
        return !after.isEmpty() && anyIsFirm(after, membership);
    }

    /** Whether one of these attestations comes from a statement that does not only give the start. */
    private boolean anyIsFirm(List<Attestation> attestations, Membership membership) {
        Set<Optional<SourceId>> firm = new HashSet<>();
        for (StatementId id : membership.support().statements()) {
            find(id).filter(said -> said.period().end().date().isEmpty()
                            && !AttestingStatement.isStartOnly(said)
                            && said.provenance().rank() != Rank.DEPRECATED)
                    .ifPresent(said -> firm.add(said.evidence().map(Evidence::source)));
        }
        return attestations.stream().anyMatch(attestation -> firm.contains(attestation.source()));
    }

    private static Optional<Day> earliest(Optional<ImpreciseDate> date) {
        return date.flatMap(ImpreciseDate::earliest);
    }

    private static Optional<Day> latest(Optional<ImpreciseDate> date) {
        return date.flatMap(ImpreciseDate::latest);
    }

    private static boolean isBefore(Optional<Day> day, Day limit) {
        return day.isPresent() && day.get().compareTo(limit) < 0;
    }

    private static boolean isAfter(Optional<Day> day, Day limit) {
        return day.isPresent() && day.get().compareTo(limit) > 0;
    }

    private Finding finding(Membership membership, EntityId party, boolean early, LifeEvent event) {
        String message =
                membership.text() + ", but " + event.entity() + (early ? " was established " : " was dissolved ")
                        + event.date() + " (" + Rule.OUTSIDE_LIFE.description() + ")";
        List<Statement> concerned = new ArrayList<>();
        membership.support().statements().forEach(id -> find(id).ifPresent(concerned::add));
        lives.teller(event).ifPresent(concerned::add);
        String subject = membership.id() + "+" + party;
        return Finding.of(Severity.WARNING, "outside-life", subject, message).concerning(concerned);
    }
}

package org.comity.domain.resolution;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.comity.domain.conclusion.Attestation;
import org.comity.domain.conclusion.Attestations;
import org.comity.domain.conclusion.Choice;
import org.comity.domain.conclusion.Membership;
import org.comity.domain.conclusion.ResolvedBound;
import org.comity.domain.conclusion.Rule;
import org.comity.domain.conclusion.Spell;
import org.comity.domain.finding.Finding;
import org.comity.domain.finding.Severity;
import org.comity.domain.statement.MembershipStatement;
import org.comity.domain.statement.Statement;
import org.comity.domain.time.Bound;
import org.comity.domain.time.Certainty;

/** The rule that what is said stays beside its denial, contested where both can be said of one time. */
final class Denials {

    private final SpeakingDays days;
    private final List<Finding> findings = new ArrayList<>();

    private Denials(SpeakingDays days) {
        this.days = days;
    }

    /** Holds memberships of one member, body and role against the statements that deny them. */
    static Stage<Membership> resolve(
            List<Membership> memberships, List<MembershipStatement> ofThisRole, SpeakingDays days) {
        List<MembershipStatement> denials = new ArrayList<>(ofThisRole);
        denials.removeIf(statement -> !statement.denied());
        if (denials.isEmpty()) {
            return new Stage<>(memberships, List.of());
        }
        Denials rule = new Denials(days);
        List<Membership> held = memberships.stream()
                .map(membership -> rule.hold(membership, denials, ofThisRole))
                .toList();
        return new Stage<>(held, rule.findings);
    }

    /** The denials among statements, each with the time of which it speaks. */
    static List<Census.Denial> of(Said said, SpeakingDays days) {
        return said.byBody().values().parallelStream()
                .flatMap(List::stream)
                .filter(MembershipStatement::denied)
                .map(denial -> new Census.Denial(denial, denied(denial, days)))
                .toList();
    }

    /** A denial as the time in which the membership is said not to hold. */
    static Spell denied(MembershipStatement denial, SpeakingDays days) {
        ResolvedBound since = bound(denial, denial.period().start());
        ResolvedBound until = bound(denial, denial.period().end());
        boolean speaksOfNow = denial.period().end().date().isEmpty();
        List<Attestation> now = speaksOfNow ? days.attestation(denial).stream().toList() : List.of();
        return Spell.of(since, until, Attestations.of(now));
    }

    private static ResolvedBound bound(MembershipStatement statement, Bound bound) {
        return bound.isUnknown() ? ResolvedBound.UNKNOWN : new ResolvedBound(bound, statement.id());
    }

    private Membership hold(
            Membership membership, List<MembershipStatement> denials, List<MembershipStatement> ofThisRole) {
        Membership held = membership;
        for (MembershipStatement denial : denials) {
            Certainty met = denied(denial, days).together(membership.spell());
            if (met == Certainty.IMPOSSIBLE) {
                continue;
            }
            boolean contested = met == Certainty.CERTAIN || days.of(denial).isEmpty();
            held = held.with(new Choice(
                    "membership",
                    Rule.SAID_AND_DENIED,
                    membership.support().statements(),
                    List.of(denial.id()),
                    contested));
            findings.add(finding(membership, denial, contested, met, ofThisRole));
        }
        return held;
    }

    private static Finding finding(
            Membership membership,
            MembershipStatement denial,
            boolean contested,
            Certainty met,
            List<MembershipStatement> ofThisRole) {
        String message = "it is both said and denied that " + membership.member() + " is " + membership.role() + " of "
                + membership.body() + (met == Certainty.CERTAIN ? "" : "; the two may speak of different times");
        Stream<MembershipStatement> saying = ofThisRole.stream()
                .filter(statement -> membership.support().statements().contains(statement.id()));
        List<Statement> concerned =
                Stream.<Statement>concat(Stream.of(denial), saying).toList();
        Severity severity = contested ? Severity.WARNING : Severity.INFO;
        return Finding.of(severity, "denied-and-asserted", membership.id().value(), message)
                .concerning(concerned);
    }
}

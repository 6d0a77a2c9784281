package org.comity.domain.resolution;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.comity.domain.conclusion.Choice;
import org.comity.domain.conclusion.Membership;
import org.comity.domain.conclusion.ResolvedBound;
import org.comity.domain.conclusion.Rule;
import org.comity.domain.conclusion.Spell;
import org.comity.domain.finding.Finding;
import org.comity.domain.finding.Severity;
import org.comity.domain.statement.MembershipStatement;
import org.comity.domain.statement.Rank;
import org.comity.domain.statement.Statement;
import org.comity.domain.time.Bound;
import org.comity.domain.time.Certainty;
import org.comity.domain.time.ImpreciseInterval;

/** The rule that a statement and its denial are both kept, and contested if both can apply to the same time. */
final class Denials {

    private final SpeakingDays days;
    private final List<Finding> findings = new ArrayList<>();

    private Denials(SpeakingDays days) {
        this.days = days;
    }

    /** Compares the memberships of one member, body and role with the statements that deny them. */
    static Stage<Membership> resolve(
            List<Membership> memberships,
            List<MembershipStatement> denials,
            List<MembershipStatement> ofThisRole,
            SpeakingDays days) {
        if (denials.isEmpty()) {
            return new Stage<>(memberships, List.of());
        }
        Denials rule = new Denials(days);
        List<Membership> held = memberships.stream()
                .map(membership -> rule.hold(membership, denials, ofThisRole))
                .toList();
        return new Stage<>(held, rule.findings);
    }

    /** The denials among these statements, in the same order. */
    static List<MembershipStatement> among(List<MembershipStatement> statements) {
        List<MembershipStatement> denials = List.of();
        for (MembershipStatement statement : statements) {
            if (statement.denied()) {
                denials = denials.isEmpty() ? new ArrayList<>(1) : denials;
                denials.add(statement);
            }
        }
        return denials;
    }

    /** The denials among statements, each with the time to which it applies. */
    static List<Census.Denial> of(StatementGroups said, SpeakingDays days) {
        return said.denials().stream()
                .filter(denial -> !isDeprecated(denial))
                .map(denial -> new Census.Denial(denial, denied(denial, days)))
                .toList();
    }

    /** The time in which a denial says that the membership does not exist. */
    static Spell denied(MembershipStatement denial, SpeakingDays days) {
        ResolvedBound since = bound(denial, denial.period().start());
        ResolvedBound until = bound(denial, denial.period().end());
        return Spell.of(since, until, AttestingStatement.together(AttestingStatement.of(List.of(denial), days)));
    }

    private static ResolvedBound bound(MembershipStatement statement, Bound bound) {
        return bound.isUnknown() ? ResolvedBound.UNKNOWN : new ResolvedBound(bound, statement.id());
    }

    private static boolean isDeprecated(MembershipStatement denial) {
        return denial.provenance().rank() == Rank.DEPRECATED;
    }

    private Membership hold(
            Membership membership, List<MembershipStatement> denials, List<MembershipStatement> ofThisRole) {
        Membership held = membership;
        List<MembershipStatement> against = new ArrayList<>();
        Certainty surest = Certainty.POSSIBLE;
        boolean contested = false;
        for (MembershipStatement denial : denials) {
            Certainty met = denied(denial, days).together(membership.spell());
            if (met == Certainty.IMPOSSIBLE) {
                continue;
            }
            boolean timeless = days.of(denial).isEmpty() && denial.period().equals(ImpreciseInterval.UNKNOWN);
            boolean contests = !isDeprecated(denial) && (met == Certainty.CERTAIN || timeless);
            held = held.withChoice(new Choice(
                    "membership",
                    Rule.SAID_AND_DENIED,
                    membership.support().statements(),
                    List.of(denial.id()),
                    List.of(),
                    contests));
            if (!isDeprecated(denial)) {
                against.add(denial);
                surest = surest.or(met);
                contested |= contests;
            }
        }
        if (!against.isEmpty()) {
            findings.add(finding(membership, against, contested, surest, ofThisRole));
        }
        return held;
    }

    private static Finding finding(
            Membership membership,
            List<MembershipStatement> against,
            boolean contested,
            Certainty met,
            List<MembershipStatement> ofThisRole) {
        String message = "statements both say and deny that " + membership.member() + " is " + membership.role()
                + " of " + membership.body() + (met == Certainty.CERTAIN ? "" : "; they may mean different times");
        Stream<MembershipStatement> saying = ofThisRole.stream()
                .filter(statement -> membership.support().statements().contains(statement.id()));
        List<Statement> concerned =
                Stream.<Statement>concat(against.stream(), saying).toList();
        Severity severity = contested ? Severity.WARNING : Severity.INFO;
        return Finding.of(severity, "denied-and-asserted", membership.id().value(), message)
                .concerning(concerned);
    }
}

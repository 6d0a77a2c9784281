package org.comity.domain.resolution;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.comity.domain.conclusion.Choice;
import org.comity.domain.conclusion.Membership;
import org.comity.domain.conclusion.ResolvedBound;
import org.comity.domain.conclusion.Rule;
import org.comity.domain.conclusion.Spell;
import org.comity.domain.finding.Finding;
import org.comity.domain.finding.Severity;
import org.comity.domain.statement.MembershipStatement;
import org.comity.domain.statement.Rank;
import org.comity.domain.statement.StatementId;
import org.comity.domain.time.Bound;
import org.comity.domain.time.Certainty;
import org.comity.domain.time.ImpreciseInterval;

/** The rule that a statement and its denial are both kept, and contested if both can apply to the same time. */
final class Denials {

    /** The maximum number of denials of a membership that each have a choice of their own. */
    private static final int APART = 100;

    private final SpeakingDays days;
    private final List<MembershipStatement> denials;
    /** The times to which the denials apply. */
    private final List<Spell> denied;

    private final Overlaps overlaps;
    private final Map<StatementId, MembershipStatement> statements = new HashMap<>();
    private final List<Finding> findings = new ArrayList<>();

    private Denials(List<MembershipStatement> denials, List<MembershipStatement> ofThisRole, SpeakingDays days) {
        this.days = days;
        this.denials = denials;
        this.denied = denials.stream().map(denial -> denied(denial, days)).toList();
        this.overlaps = Overlaps.of(denied);
        ofThisRole.forEach(statement -> statements.put(statement.id(), statement));
    }

    /** Compares the memberships of one member, body and role with the statements that deny them. */
    static Resolved<Membership> resolve(
            List<Membership> memberships,
            List<MembershipStatement> denials,
            List<MembershipStatement> ofThisRole,
            SpeakingDays days) {
        Denials rule = new Denials(denials, ofThisRole, days);
        List<Membership> held = memberships.stream().map(rule::hold).toList();
        return new Resolved<>(held, rule.findings);
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
    static List<Census.Denial> of(Collection<MembershipStatement> statements, SpeakingDays days) {
        return statements.stream()
                .filter(denial -> denial.denied() && !isDeprecated(denial))
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

    private Membership hold(Membership membership) {
        List<MembershipStatement> against = new ArrayList<>();
        Contradictions contradictions = new Contradictions(membership.support().statements());
        Certainty surest = Certainty.POSSIBLE;
        boolean contested = false;
        for (int index : overlaps.with(membership.spell())) {
            MembershipStatement denial = denials.get(index);
            Certainty met = denied.get(index).together(membership.spell());
            if (met == Certainty.IMPOSSIBLE) {
                continue;
            }
            boolean timeless = days.of(denial).isEmpty() && denial.period().equals(ImpreciseInterval.UNKNOWN);
            boolean contests = !isDeprecated(denial) && (met == Certainty.CERTAIN || timeless);
            contradictions.add(denial.id(), contests);
            if (!isDeprecated(denial)) {
                against.add(denial);
                surest = surest.or(met);
                contested |= contests;
            }
        }
        if (!against.isEmpty()) {
            findings.add(finding(membership, against, contested, surest));
        }
        List<Choice> choices = contradictions.choices();
        return choices.isEmpty() ? membership : membership.withChoices(choices);
    }

    /** The choices about the denials of one membership: one for each denial, and one for all that are too many. */
    private static final class Contradictions {
        private final List<StatementId> chosen;
        private final List<Choice> choices = new ArrayList<>(1);
        private final Map<Boolean, List<StatementId>> more = new TreeMap<>();

        Contradictions(List<StatementId> chosen) {
            this.chosen = chosen;
        }

        void add(StatementId denial, boolean contests) {
            if (choices.size() < APART) {
                choices.add(choice(List.of(denial), contests));
            } else {
                more.computeIfAbsent(contests, any -> new ArrayList<>()).add(denial);
            }
        }

        List<Choice> choices() {
            more.forEach((contests, denials) -> choices.add(choice(denials, contests)));
            return choices;
        }

        private Choice choice(List<StatementId> denials, boolean contests) {
            return new Choice("membership", Rule.SAID_AND_DENIED, chosen, denials, List.of(), contests);
        }
    }

    private Finding finding(
            Membership membership, List<MembershipStatement> against, boolean contested, Certainty met) {
        String message = "statements both say and deny that " + membership.member() + " is " + membership.role()
                + " of " + membership.body() + (met == Certainty.CERTAIN ? "" : "; they may mean different times");
        List<MembershipStatement> concerned = new ArrayList<>(against);
        for (StatementId id : membership.support().statements()) {
            MembershipStatement saying = statements.get(id);
            if (saying != null) {
                concerned.add(saying);
            }
        }
        Severity severity = contested ? Severity.WARNING : Severity.INFO;
        return Finding.of(severity, "denied-and-asserted", membership.id().value(), message)
                .concerning(concerned);
    }
}

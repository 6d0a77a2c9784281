package org.comity.domain.resolution;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.comity.domain.conclusion.Choice;
import org.comity.domain.conclusion.Membership;
import org.comity.domain.conclusion.Rule;
import org.comity.domain.finding.Finding;
import org.comity.domain.finding.Severity;
import org.comity.domain.statement.MembershipStatement;
import org.comity.domain.statement.Rank;
import org.comity.domain.statement.StatementId;
import org.comity.domain.time.Certainty;

/**
 * The rule that two standings of one member in one body that exclude each other are both kept and reported.
 *
 * <p>Of the standings of one member in one body, the first disagreements are reported one by one and the rest together.
 */
final class Standings {
    /** The maximum number of disagreements of one member and one body that are reported one by one. */
    private static final int REPORTED = 100;

    private final List<Membership> memberships;
    private final Map<StatementId, MembershipStatement> statements = new HashMap<>();
    private final List<List<Choice>> choices = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private final List<Membership> unreported = new ArrayList<>();

    private Standings(List<Membership> memberships, List<MembershipStatement> statements) {
        this.memberships = memberships;
        statements.forEach(statement -> this.statements.put(statement.id(), statement));
        memberships.forEach(any -> choices.add(new ArrayList<>(0)));
    }

    /** Compares the memberships of one member in one body with each other. */
    static Resolved<Membership> resolve(List<Membership> ofOnePair, List<MembershipStatement> statements) {
        if (ofOnePair.size() < 2) {
            return new Resolved<>(ofOnePair, List.of());
        }
        Standings rule = new Standings(ofOnePair, statements);
        rule.compare();
        List<Membership> held = new ArrayList<>(ofOnePair.size());
        for (int i = 0; i < ofOnePair.size(); i++) {
            List<Choice> made = rule.choices.get(i);
            Membership membership = ofOnePair.get(i);
            held.add(made.isEmpty() ? membership : membership.withChoices(made));
        }
        return new Resolved<>(held, rule.findings);
    }

    private void compare() {
        List<Integer> live = new ArrayList<>();
        for (int i = 0; i < memberships.size(); i++) {
            if (isLive(memberships.get(i))) {
                live.add(i);
            }
        }
        int reported = 0;
        int further = 0;
        for (StandingPairs.Pair pair : StandingPairs.among(live, memberships)) {
            Membership one = memberships.get(pair.one());
            Membership other = memberships.get(pair.other());
            Certainty met = one.spell().together(other.spell());
            if (met == Certainty.IMPOSSIBLE) {
                continue;
            }
            if (reported < REPORTED) {
                findings.add(finding(one, other, met));
                reported++;
            } else {
                further++;
                unreported.add(other);
            }
            if (met == Certainty.CERTAIN) {
                choices.get(pair.one()).add(contested(one, other));
                choices.get(pair.other()).add(contested(other, one));
            }
        }
        if (further > 0) {
            findings.add(rest(further));
        }
    }

    /** Whether any statement that supports a membership is not deprecated. */
    private boolean isLive(Membership membership) {
        for (StatementId id : membership.support().statements()) {
            MembershipStatement statement = statements.get(id);
            if (statement != null && statement.provenance().rank() != Rank.DEPRECATED) {
                return true;
            }
        }
        return false;
    }

    private static Choice contested(Membership membership, Membership other) {
        return Choice.contested(
                        "standing",
                        Rule.EXCLUSIVE_STANDINGS,
                        membership.support().statements(),
                        List.of())
                .beside(other.support().statements());
    }

    private Finding finding(Membership one, Membership other, Certainty met) {
        String message = one.member() + " is said to be " + one.role() + " and " + other.role() + " of " + one.body()
                + (met == Certainty.CERTAIN ? " at the same time" : "; they may mean different times");
        Severity severity = met == Certainty.CERTAIN ? Severity.WARNING : Severity.INFO;
        return Finding.of(severity, "standing-disagreement", one.id() + "+" + other.id(), message)
                .concerning(concerned(List.of(one, other)));
    }

    private Finding rest(int further) {
        Membership any = memberships.get(0);
        String message = any.member() + " is said to have " + memberships.size() + " memberships of " + any.body()
                + " at overlapping times; besides the " + REPORTED + " pairs of standings reported one by one, "
                + further
                + (further == 1 ? " more excludes" : " more exclude") + " each other";
        return Finding.of(Severity.WARNING, "standing-disagreement", any.member() + "." + any.body(), message)
                .concerning(concerned(unreported));
    }

    private List<MembershipStatement> concerned(List<Membership> concerned) {
        TreeSet<StatementId> ids = new TreeSet<>();
        concerned.forEach(membership -> ids.addAll(membership.support().statements()));
        List<MembershipStatement> found = new ArrayList<>();
        for (StatementId id : ids) {
            MembershipStatement statement = statements.get(id);
            if (statement != null) {
                found.add(statement);
            }
        }
        return found;
    }
}

package org.comity.domain.resolution;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
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

/** The rule that two standings of one member in one body that exclude each other are both kept and reported. */
final class Standings {

    private Standings() {}

    /** Compares the memberships of one member in one body with each other. */
    static Stage<Membership> resolve(List<Membership> ofOnePair, List<MembershipStatement> statements) {
        if (ofOnePair.size() < 2) {
            return new Stage<>(ofOnePair, List.of());
        }
        List<Membership> held = new ArrayList<>(ofOnePair);
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < ofOnePair.size(); i++) {
            for (int j = i + 1; j < ofOnePair.size(); j++) {
                Membership one = ofOnePair.get(i);
                Membership other = ofOnePair.get(j);
                boolean exclusive = one.role().standing().excludes(other.role().standing())
                        && isLive(one, statements)
                        && isLive(other, statements);
                Certainty met = exclusive ? one.spell().together(other.spell()) : Certainty.IMPOSSIBLE;
                if (met != Certainty.IMPOSSIBLE) {
                    findings.add(finding(one, other, met, statements));
                }
                if (met == Certainty.CERTAIN) {
                    held.set(i, contested(held.get(i), other));
                    held.set(j, contested(held.get(j), one));
                }
            }
        }
        return new Stage<>(held, findings);
    }

    /** Whether any statement that supports a membership is not deprecated. */
    private static boolean isLive(Membership membership, List<MembershipStatement> statements) {
        return statements.stream()
                .filter(statement -> membership.support().statements().contains(statement.id()))
                .anyMatch(statement -> statement.provenance().rank() != Rank.DEPRECATED);
    }

    private static Membership contested(Membership membership, Membership other) {
        return membership.withChoice(Choice.contested(
                        "standing",
                        Rule.EXCLUSIVE_STANDINGS,
                        membership.support().statements(),
                        List.of())
                .beside(other.support().statements()));
    }

    private static Finding finding(
            Membership one, Membership other, Certainty met, List<MembershipStatement> statements) {
        String message = one.member() + " is said to be " + one.role() + " and " + other.role() + " of " + one.body()
                + (met == Certainty.CERTAIN ? " at the same time" : "; they may mean different times");
        Severity severity = met == Certainty.CERTAIN ? Severity.WARNING : Severity.INFO;
        Set<StatementId> concerned = new TreeSet<>(one.support().statements());
        concerned.addAll(other.support().statements());
        return Finding.of(severity, "standing-disagreement", one.id() + "+" + other.id(), message)
                .concerning(statements.stream()
                        .filter(statement -> concerned.contains(statement.id()))
                        .toList());
    }
}

package org.comity.domain.resolution;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.comity.domain.conclusion.Attestation;
import org.comity.domain.conclusion.Attestations;
import org.comity.domain.conclusion.Choice;
import org.comity.domain.conclusion.ConclusionId;
import org.comity.domain.conclusion.Membership;
import org.comity.domain.conclusion.ResolvedBound;
import org.comity.domain.conclusion.Rule;
import org.comity.domain.conclusion.Spell;
import org.comity.domain.entity.Slug;
import org.comity.domain.finding.Finding;
import org.comity.domain.finding.Severity;
import org.comity.domain.statement.MembershipStatement;
import org.comity.domain.statement.Standing;
import org.comity.domain.statement.Statement;
import org.comity.domain.statement.StatementId;
import org.comity.domain.time.Bound;
import org.comity.domain.time.Certainty;

/** The stage per member and body: the spells in every role, the denials, and standings that exclude each other. */
final class MembershipStage {

    private final SpeakingDays days;
    private final Map<StatementId, MembershipStatement> statements = new HashMap<>();
    private final List<Membership> memberships = new ArrayList<>();
    private final Map<StatementId, ConclusionId> byStatement = new HashMap<>();
    private final List<Finding> findings = new ArrayList<>();

    private MembershipStage(SpeakingDays days) {
        this.days = days;
    }

    /** Resolves the statements about one member and one body. */
    static Stage<Membership> resolve(Collection<MembershipStatement> ofOnePair, SpeakingDays days) {
        MembershipStage stage = new MembershipStage(days);
        ofOnePair.forEach(statement -> stage.statements.put(statement.id(), statement));
        Map<Slug, List<MembershipStatement>> byRole = ofOnePair.stream()
                .collect(
                        Collectors.groupingBy(statement -> statement.role().name(), TreeMap::new, Collectors.toList()));
        byRole.values().forEach(stage::resolveRole);
        stage.reportStandings();
        return new Stage<>(stage.memberships, stage.byStatement, stage.findings);
    }

    private void resolveRole(List<MembershipStatement> ofOneRole) {
        List<List<MembershipStatement>> spells = new SpellGrouping(days)
                .group(ofOneRole.stream()
                        .filter(statement -> !statement.denied())
                        .toList());
        List<Membership> ofThisRole = new ArrayList<>();
        for (int i = 0; i < spells.size(); i++) {
            Stage<Membership> spell = SpellStage.resolve(id(ofOneRole.get(0), i), spells.get(i), days);
            ofThisRole.addAll(spell.conclusions());
            byStatement.putAll(spell.byStatement());
            findings.addAll(spell.findings());
        }
        memberships.addAll(ofThisRole);
        ofOneRole.stream().filter(MembershipStatement::denied).forEach(denial -> deny(denial, ofThisRole));
    }

    private static ConclusionId id(MembershipStatement statement, int spell) {
        String first = statement.member() + "." + statement.role() + "." + statement.body();
        return ConclusionId.of(spell == 0 ? first : first + "." + (spell + 1));
    }

    private void deny(MembershipStatement denial, List<Membership> asserted) {
        Spell denied = denied(denial, days);
        for (Membership membership : asserted) {
            Certainty met = denied.together(membership.spell());
            if (met == Certainty.IMPOSSIBLE) {
                continue;
            }
            byStatement.putIfAbsent(denial.id(), membership.id());
            Severity severity = met == Certainty.CERTAIN || undated(denial) ? Severity.WARNING : Severity.INFO;
            if (severity == Severity.WARNING) {
                contest(membership, denial);
            }
            String message = "it is both said and denied that " + membership.member() + " is "
                    + membership.role() + " of " + membership.body()
                    + (met == Certainty.CERTAIN ? "" : "; the two may speak of different times");
            findings.add(
                    Finding.of(severity, "denied-and-asserted", membership.id().value(), message)
                            .concerning(Stream.concat(Stream.of(denial), supporters(membership))
                                    .toList()));
        }
    }

    /** Marks a membership as contested by a denial. */
    private void contest(Membership membership, MembershipStatement denial) {
        memberships.replaceAll(known -> {
            if (!known.id().equals(membership.id())) {
                return known;
            }
            Choice choice = new Choice(
                    "membership", Rule.SAID_AND_DENIED, known.support().statements(), List.of(denial.id()), true);
            return new Membership(
                    known.id(),
                    known.member(),
                    known.body(),
                    known.role(),
                    known.spell(),
                    known.support().with(choice));
        });
    }

    /** A denial as the time in which the membership is said not to hold. */
    static Spell denied(MembershipStatement denial, SpeakingDays days) {
        ResolvedBound since = bound(denial, denial.period().start());
        ResolvedBound until = bound(denial, denial.period().end());
        boolean speaksOfNow = denial.period().end().date().isEmpty();
        List<Attestation> now = speaksOfNow ? days.attestation(denial).stream().toList() : List.of();
        return new Spell(since, until, Attestations.of(now));
    }

    private static ResolvedBound bound(MembershipStatement statement, Bound bound) {
        return bound.isUnknown() ? ResolvedBound.UNKNOWN : new ResolvedBound(bound, statement.id());
    }

    private boolean undated(MembershipStatement denial) {
        return days.of(denial).isEmpty();
    }

    private void reportStandings() {
        for (int i = 0; i < memberships.size(); i++) {
            for (Membership other : memberships.subList(i + 1, memberships.size())) {
                reportStandings(memberships.get(i), other);
            }
        }
    }

    private void reportStandings(Membership one, Membership other) {
        Standing first = one.role().standing();
        Standing second = other.role().standing();
        if (!first.excludes(second)) {
            return;
        }
        Certainty met = one.spell().together(other.spell());
        if (met == Certainty.IMPOSSIBLE) {
            return;
        }
        String message = one.member() + " is said to be " + one.role() + " and " + other.role() + " of " + one.body()
                + (met == Certainty.CERTAIN ? " at the same time" : "; the two may be of different times");
        Severity severity = met == Certainty.CERTAIN ? Severity.WARNING : Severity.INFO;
        String subject = one.id() + "+" + other.id();
        List<Statement> concerned = Stream.concat(supporters(one), supporters(other))
                .<Statement>map(statement -> statement)
                .toList();
        findings.add(
                Finding.of(severity, "standing-disagreement", subject, message).concerning(concerned));
    }

    private Stream<MembershipStatement> supporters(Membership membership) {
        return membership.support().statements().stream().flatMap(id -> Stream.ofNullable(statements.get(id)));
    }
}

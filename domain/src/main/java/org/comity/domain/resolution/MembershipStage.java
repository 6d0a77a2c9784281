package org.comity.domain.resolution;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.comity.domain.conclusion.Choice;
import org.comity.domain.conclusion.ConclusionId;
import org.comity.domain.conclusion.Membership;
import org.comity.domain.conclusion.Rule;
import org.comity.domain.entity.Slug;
import org.comity.domain.finding.Finding;
import org.comity.domain.statement.MembershipStatement;
import org.comity.domain.statement.Rank;
import org.comity.domain.statement.StatementId;

/** The stage per member and body: finds the spells in each role, denials, and standings that exclude each other. */
final class MembershipStage {

    private final Contests contests;
    private final SpeakingDays days;
    private final List<Membership> memberships = new ArrayList<>(1);
    private final List<Finding> findings = new ArrayList<>(0);

    private MembershipStage(Contests contests) {
        this.contests = contests;
        this.days = contests.days();
    }

    /** Resolves the statements about one member and one body. */
    static Resolved<Membership> resolve(List<MembershipStatement> ofOnePair, Contests contests) {
        MembershipStage stage = new MembershipStage(contests);
        if (isOfOneRole(ofOnePair)) {
            stage.conclude(stage.spells(ofOnePair));
            Collections.sort(stage.memberships);
            return new Resolved<>(stage.memberships, stage.findings);
        }
        List<RoleSpells> roles = ofOnePair.stream()
                .collect(Collectors.groupingBy(statement -> statement.role().name(), TreeMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(stage::spells)
                .toList();
        NextStanding next = new NextStanding(stage.days);
        roles.forEach(role -> role.addTo(next));
        roles.forEach(role -> stage.conclude(role.limitedBy(next)));
        Resolved<Membership> held = Standings.resolve(stage.memberships, ofOnePair);
        stage.findings.addAll(held.findings());
        return new Resolved<>(held.conclusions().stream().sorted().toList(), stage.findings);
    }

    private static boolean isOfOneRole(List<MembershipStatement> statements) {
        Slug role = statements.get(0).role().name();
        for (MembershipStatement statement : statements) {
            if (!statement.role().name().equals(role)) {
                return false;
            }
        }
        return true;
    }

    private RoleSpells spells(List<MembershipStatement> ofOneRole) {
        List<MembershipStatement> denials = Denials.among(ofOneRole);
        List<MembershipStatement> saying = ofOneRole;
        if (!denials.isEmpty()) {
            saying = new ArrayList<>(ofOneRole);
            saying.removeIf(MembershipStatement::denied);
        }
        List<List<MembershipStatement>> spells = new SpellGrouping(days).group(saying);
        List<Membership> ofThisRole = new ArrayList<>(spells.size());
        for (int i = 0; i < spells.size(); i++) {
            Membership membership = SpellStage.resolve(id(ofOneRole.get(0), i), spells.get(i), contests, findings);
            ofThisRole.add(spells.size() == 1 ? membership : membership.withChoice(apart(membership, i, spells)));
        }
        return new RoleSpells(ofOneRole, denials, spells, ofThisRole);
    }

    private void conclude(RoleSpells role) {
        if (role.denials.isEmpty()) {
            memberships.addAll(role.memberships);
            return;
        }
        Resolved<Membership> held = Denials.resolve(role.memberships, role.denials, role.statements, days);
        memberships.addAll(held.conclusions());
        findings.addAll(held.findings());
    }

    /**
     * The spells of one role.
     *
     * @param statements all statements about the role
     * @param denials the denials among them
     * @param spells the statements of each spell
     * @param memberships one membership for each spell
     */
    private record RoleSpells(
            List<MembershipStatement> statements,
            List<MembershipStatement> denials,
            List<List<MembershipStatement>> spells,
            List<Membership> memberships) {

        void addTo(NextStanding next) {
            for (int i = 0; i < memberships.size(); i++) {
                boolean live = spells.get(i).stream()
                        .anyMatch(statement -> statement.provenance().rank() != Rank.DEPRECATED);
                if (live) {
                    next.add(memberships.get(i));
                }
            }
        }

        RoleSpells limitedBy(NextStanding next) {
            List<Membership> limited = new ArrayList<>(memberships.size());
            for (int i = 0; i < memberships.size(); i++) {
                limited.add(next.limit(memberships.get(i), spells.get(i)));
            }
            return new RoleSpells(statements, denials, spells, limited);
        }
    }

    private static Choice apart(Membership membership, int spell, List<List<MembershipStatement>> spells) {
        List<StatementId> others = new ArrayList<>();
        for (int i = Math.max(0, spell - 1); i <= Math.min(spell + 1, spells.size() - 1); i++) {
            if (i != spell) {
                spells.get(i).forEach(statement -> others.add(statement.id()));
            }
        }
        return Choice.agreed("spell", Rule.SEPARATE_SPELLS, membership.support().statements())
                .beside(others);
    }

    private static ConclusionId id(MembershipStatement statement, int spell) {
        String first = statement.member() + "." + statement.role() + "." + statement.body();
        return ConclusionId.of(spell == 0 ? first : first + "." + (spell + 1));
    }
}

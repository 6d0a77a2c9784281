package org.comity.domain.change;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.comity.domain.conclusion.Attribute;
import org.comity.domain.conclusion.Conclusion;
import org.comity.domain.conclusion.ConclusionId;
import org.comity.domain.conclusion.Membership;
import org.comity.domain.statement.StatementId;

/**
 * Finds which conclusions of two datasets are about the same question. Conclusions that are equal are left out first.
 */
final class ConclusionPairs {

    private final StatementChanges statements;
    private final List<Compared> before = new ArrayList<>();
    private final List<Compared> after = new ArrayList<>();
    private final List<Pairing> pairings = new ArrayList<>();

    private ConclusionPairs(StatementChanges statements) {
        this.statements = statements;
    }

    /**
     * Conclusions that belong together and are not equal.
     *
     * @param before those of the earlier dataset
     * @param after those of the later dataset
     */
    record Pairing(List<Compared> before, List<Compared> after) {}

    static List<Pairing> of(
            List<Conclusion> earlier, List<Conclusion> later, StatementChanges statements, Renames renames) {
        ConclusionPairs pairs = new ConclusionPairs(statements);
        pairs.leaveOutEqual(earlier, later, new RenamedConclusion(renames, statements.renamed()));
        pairs.pair();
        return pairs.pairings;
    }

    private void leaveOutEqual(List<Conclusion> earlier, List<Conclusion> later, RenamedConclusion renaming) {
        Map<ConclusionId, Conclusion> byId = new HashMap<>(later.size() * 2);
        later.forEach(conclusion -> byId.putIfAbsent(conclusion.id(), conclusion));
        Set<ConclusionId> equal = new HashSet<>();
        for (Conclusion conclusion : earlier) {
            boolean same = conclusion.equals(byId.get(conclusion.id())) && equal.add(conclusion.id());
            if (!same) {
                before.add(new Compared(conclusion, renaming.of(conclusion)));
            }
        }
        Set<ConclusionId> left = new HashSet<>(equal);
        for (Conclusion conclusion : later) {
            if (!left.remove(conclusion.id())) {
                after.add(new Compared(conclusion, conclusion));
            }
        }
    }

    private void pair() {
        Map<Object, Pairing> byKey = new LinkedHashMap<>();
        before.forEach(one -> pairing(byKey, one).before().add(one));
        after.forEach(one -> pairing(byKey, one).after().add(one));
        List<Compared> leftBefore = new ArrayList<>();
        List<Compared> leftAfter = new ArrayList<>();
        for (Pairing same : byKey.values()) {
            if (isOfSpells(same)) {
                SpellMatching.of(same.before(), same.after(), statements::partner)
                        .forEach(group -> pairings.add(new Pairing(group.before(), group.after())));
            } else {
                int pairs = Math.min(same.before().size(), same.after().size());
                for (int i = 0; i < pairs; i++) {
                    pairings.add(new Pairing(
                            List.of(same.before().get(i)), List.of(same.after().get(i))));
                }
                leftBefore.addAll(same.before().subList(pairs, same.before().size()));
                leftAfter.addAll(same.after().subList(pairs, same.after().size()));
            }
        }
        pairClaims(leftBefore, leftAfter);
    }

    private static Pairing pairing(Map<Object, Pairing> byKey, Compared one) {
        return byKey.computeIfAbsent(
                ConclusionKey.of(one.shown()), any -> new Pairing(new ArrayList<>(), new ArrayList<>()));
    }

    private static boolean isOfSpells(Pairing pairing) {
        return Stream.concat(pairing.before().stream(), pairing.after().stream())
                .anyMatch(one -> one.conclusion() instanceof Membership);
    }

    /** Pairs the claims whose statements were edited, moved or reworded, if that leads to only one claim. */
    private void pairClaims(List<Compared> leftBefore, List<Compared> leftAfter) {
        Map<StatementId, Compared> byStatement = new HashMap<>();
        for (Compared one : leftAfter) {
            one.conclusion().support().statements().forEach(id -> byStatement.put(id, one));
        }
        Map<Compared, Set<Compared>> forward = new LinkedHashMap<>();
        Map<Compared, Set<Compared>> backward = new LinkedHashMap<>();
        for (Compared one : leftBefore) {
            for (StatementId id : one.conclusion().support().statements()) {
                Compared other = byStatement.get(statements.partner(id));
                if (other != null && isSameClaim(one, other)) {
                    forward.computeIfAbsent(one, any -> new HashSet<>()).add(other);
                    backward.computeIfAbsent(other, any -> new HashSet<>()).add(one);
                }
            }
        }
        Set<Compared> paired = new HashSet<>();
        for (Compared one : leftBefore) {
            Set<Compared> others = forward.getOrDefault(one, Set.of());
            Compared other = others.size() == 1 ? others.iterator().next() : null;
            if (other != null && backward.getOrDefault(other, Set.of()).size() == 1) {
                pairings.add(new Pairing(List.of(one), List.of(other)));
                paired.add(other);
            } else {
                pairings.add(new Pairing(List.of(one), List.of()));
            }
        }
        leftAfter.stream()
                .filter(one -> !paired.contains(one))
                .forEach(one -> pairings.add(new Pairing(List.of(), List.of(one))));
    }

    private static boolean isSameClaim(Compared one, Compared other) {
        return !(one.conclusion() instanceof Attribute)
                && ConclusionKey.family(one.shown()).equals(ConclusionKey.family(other.shown()));
    }
}

package org.comity.domain.resolution;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.comity.domain.conclusion.ConclusionId;
import org.comity.domain.conclusion.Inclusion;
import org.comity.domain.conclusion.InclusionVerdict;
import org.comity.domain.entity.EntityId;
import org.comity.domain.finding.Finding;
import org.comity.domain.statement.InclusionStatement;
import org.comity.domain.time.Certainty;

/** The stage over the whole that holds claimed inclusions against what the memberships enumerate. */
final class InclusionStage {

    private final Census census;
    private final Claims claims;
    private final List<Inclusion> inclusions = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();

    private InclusionStage(Census census, Claims claims) {
        this.census = census;
        this.claims = claims;
    }

    /** Gives every claimed inclusion its verdict. */
    static Stage<Inclusion> resolve(Stream<InclusionStatement> statements, Census census, SpeakingDays days) {
        InclusionStage stage = new InclusionStage(census, new Claims(days));
        statements
                .collect(Collectors.groupingBy(
                        statement -> stage.claims.id("inclusion", statement), TreeMap::new, Collectors.toList()))
                .forEach(stage::conclude);
        return new Stage<>(stage.inclusions, stage.findings);
    }

    private void conclude(ConclusionId id, List<InclusionStatement> statements) {
        InclusionStatement claim = statements.get(0);
        Moment moment = claims.moment(claim);
        Map<EntityId, Certainty> narrower = new HashMap<>(census.enumerate(claim.every(), moment));
        narrower.values().removeIf(certainty -> certainty == Certainty.IMPOSSIBLE);
        Map<EntityId, Certainty> wider = census.enumerate(claim.also(), moment);
        List<EntityId> exceptions = narrower.keySet().stream()
                .filter(party -> wider.getOrDefault(party, Certainty.IMPOSSIBLE) == Certainty.IMPOSSIBLE)
                .sorted()
                .toList();
        InclusionVerdict verdict = verdict(claim, narrower, wider, exceptions);
        Inclusion inclusion =
                new Inclusion(id, claim.every(), claim.also(), exceptions, verdict, Claims.support(statements));
        inclusions.add(inclusion);
        if (!exceptions.isEmpty()) {
            findings.add(Finding.of(verdict.severity(), "inclusion-" + verdict.label(), id.value(), inclusion.text())
                    .concerning(statements));
        }
    }

    private InclusionVerdict verdict(
            InclusionStatement claim,
            Map<EntityId, Certainty> narrower,
            Map<EntityId, Certainty> wider,
            List<EntityId> exceptions) {
        if (narrower.isEmpty()) {
            return InclusionVerdict.NOT_ENUMERABLE;
        }
        if (exceptions.isEmpty()) {
            boolean certain = narrower.keySet().stream().allMatch(id -> wider.get(id) == Certainty.CERTAIN);
            return certain && census.isComplete(claim.every())
                    ? InclusionVerdict.CONFIRMED
                    : InclusionVerdict.CONSISTENT;
        }
        boolean contradicted = exceptions.stream()
                .filter(id -> narrower.get(id) == Certainty.CERTAIN)
                .anyMatch(id -> wider.containsKey(id) || census.isComplete(claim.also()));
        return contradicted ? InclusionVerdict.CONTRADICTED : InclusionVerdict.UNDECIDED;
    }
}

package org.comity.domain.resolution;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.comity.domain.conclusion.ConclusionId;
import org.comity.domain.conclusion.Enumeration;
import org.comity.domain.conclusion.Inclusion;
import org.comity.domain.conclusion.InclusionVerdict;
import org.comity.domain.entity.EntityId;
import org.comity.domain.finding.Finding;
import org.comity.domain.statement.InclusionStatement;
import org.comity.domain.statement.Rank;
import org.comity.domain.time.Certainty;

/** The stage over the whole dataset that compares claimed inclusions with the memberships. */
final class InclusionStage {

    private final Census census;
    private final Claims claims;

    private InclusionStage(Census census, Claims claims) {
        this.census = census;
        this.claims = claims;
    }

    /** Gives every claimed inclusion its verdict. */
    static Stage<Inclusion> resolve(List<InclusionStatement> statements, Census census, SpeakingDays days) {
        InclusionStage stage = new InclusionStage(census, new Claims(days));
        Map<ConclusionId, List<InclusionStatement>> byId = statements.stream()
                .collect(Collectors.groupingBy(
                        statement -> stage.claims.id("inclusion", statement), TreeMap::new, Collectors.toList()));
        return Stage.each(
                Claims.byPlace(byId, one -> Optional.of(one.every())),
                one -> stage.conclude(one.getKey(), one.getValue()));
    }

    private Stage<Inclusion> conclude(ConclusionId id, List<InclusionStatement> statements) {
        InclusionStatement claim = statements.get(0);
        Moment moment = claims.moment(claim);
        Tally narrower = census.tally(claim.every(), moment);
        Tally wider = census.tally(claim.also(), moment);
        Enumeration all = narrower.enumeration();
        List<EntityId> exceptions = Stream.concat(all.certain().stream(), all.possible().stream())
                .filter(party -> wider.of(party).orElse(Certainty.IMPOSSIBLE) == Certainty.IMPOSSIBLE)
                .toList();
        InclusionVerdict verdict = verdict(claim, narrower, wider, exceptions, moment);
        Inclusion inclusion =
                new Inclusion(id, claim.every(), claim.also(), exceptions, verdict, Claims.support(statements));
        String code = "inclusion-" + verdict.label();
        boolean withdrawn =
                statements.stream().allMatch(statement -> statement.provenance().rank() == Rank.DEPRECATED);
        List<Finding> findings = exceptions.isEmpty() || withdrawn
                ? List.of()
                : List.of(Finding.of(verdict.severity(), code, id.value(), inclusion.text())
                        .concerning(statements));
        return new Stage<>(List.of(inclusion), findings);
    }

    private InclusionVerdict verdict(
            InclusionStatement claim, Tally narrower, Tally wider, List<EntityId> exceptions, Moment moment) {
        Enumeration all = narrower.enumeration();
        if (all.equals(Enumeration.NONE)) {
            return InclusionVerdict.NOT_ENUMERABLE;
        }
        if (exceptions.isEmpty()) {
            boolean certain = Stream.concat(all.certain().stream(), all.possible().stream())
                    .allMatch(id -> wider.of(id).orElseThrow() == Certainty.CERTAIN);
            return certain && census.isComplete(claim.every(), moment)
                    ? InclusionVerdict.CONFIRMED
                    : InclusionVerdict.CONSISTENT;
        }
        boolean contradicted = exceptions.stream()
                .filter(id -> narrower.of(id).orElseThrow() == Certainty.CERTAIN)
                .anyMatch(id -> wider.of(id).isPresent() || census.isComplete(claim.also(), moment));
        return contradicted ? InclusionVerdict.CONTRADICTED : InclusionVerdict.UNDECIDED;
    }
}

package org.comity.domain.resolution;

import java.util.Collections;
import java.util.HashMap;
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
    private final Map<Object, Answer> answers = Collections.synchronizedMap(new HashMap<>());

    private InclusionStage(Census census, Claims claims) {
        this.census = census;
        this.claims = claims;
    }

    /** Gives every claimed inclusion its verdict. */
    static Resolved<Inclusion> resolve(List<InclusionStatement> statements, Census census, SpeakingDays days) {
        InclusionStage stage = new InclusionStage(census, new Claims(days));
        Map<ConclusionId, List<InclusionStatement>> byId = statements.stream()
                .collect(Collectors.groupingBy(
                        statement -> stage.claims.id("inclusion", statement), TreeMap::new, Collectors.toList()));
        return Resolved.each(
                Claims.byPlace(byId, one -> Optional.of(one.every())),
                one -> stage.conclude(one.getKey(), one.getValue()));
    }

    private Resolved<Inclusion> conclude(ConclusionId id, List<InclusionStatement> statements) {
        InclusionStatement claim = statements.get(0);
        Moment moment = claims.moment(claim);
        boolean everyone = census.isComplete(claim.every(), moment);
        boolean others = census.isComplete(claim.also(), moment);
        Object question =
                List.of(census.key(claim.every(), moment), census.key(claim.also(), moment), everyone, others);
        Answer answer = answers.computeIfAbsent(question, any -> answer(claim, moment, everyone, others));
        List<EntityId> exceptions = answer.exceptions();
        InclusionVerdict verdict = answer.verdict();
        Inclusion inclusion =
                new Inclusion(id, claim.every(), claim.also(), exceptions, verdict, Claims.support(statements));
        String code = "inclusion-" + verdict.label();
        boolean withdrawn =
                statements.stream().allMatch(statement -> statement.provenance().rank() == Rank.DEPRECATED);
        List<Finding> findings = exceptions.isEmpty() || withdrawn
                ? List.of()
                : List.of(Finding.of(verdict.severity(), code, id.value(), inclusion.text())
                        .concerning(statements));
        return new Resolved<>(List.of(inclusion), findings);
    }

    /**
     * The result of a comparison, which further claims share.
     *
     * @param exceptions the members of the narrower population that are not in the wider one
     * @param verdict the verdict
     */
    private record Answer(List<EntityId> exceptions, InclusionVerdict verdict) {}

    private Answer answer(InclusionStatement claim, Moment moment, boolean everyone, boolean others) {
        Tally narrower = census.tally(claim.every(), moment);
        Tally wider = census.tally(claim.also(), moment);
        Enumeration all = narrower.enumeration();
        List<EntityId> exceptions = Stream.concat(all.certain().stream(), all.possible().stream())
                .filter(party -> wider.of(party).orElse(Certainty.IMPOSSIBLE) == Certainty.IMPOSSIBLE)
                .sorted()
                .toList();
        return new Answer(exceptions, verdict(narrower, wider, exceptions, everyone, others));
    }

    private static InclusionVerdict verdict(
            Tally narrower, Tally wider, List<EntityId> exceptions, boolean everyone, boolean others) {
        Enumeration all = narrower.enumeration();
        if (all.equals(Enumeration.NONE)) {
            return InclusionVerdict.NOT_ENUMERABLE;
        }
        if (exceptions.isEmpty()) {
            boolean certain = Stream.concat(all.certain().stream(), all.possible().stream())
                    .allMatch(id -> wider.of(id).orElseThrow() == Certainty.CERTAIN);
            return certain && everyone ? InclusionVerdict.CONFIRMED : InclusionVerdict.CONSISTENT;
        }
        boolean contradicted = exceptions.stream()
                .filter(id -> narrower.of(id).orElseThrow() == Certainty.CERTAIN)
                .anyMatch(id -> wider.of(id).isPresent() || others);
        return contradicted ? InclusionVerdict.CONTRADICTED : InclusionVerdict.UNDECIDED;
    }
}

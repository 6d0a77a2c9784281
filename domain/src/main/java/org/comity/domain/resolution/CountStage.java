package org.comity.domain.resolution;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.comity.domain.conclusion.ConclusionId;
import org.comity.domain.conclusion.Count;
import org.comity.domain.conclusion.CountVerdict;
import org.comity.domain.conclusion.Enumeration;
import org.comity.domain.finding.Finding;
import org.comity.domain.statement.ClaimedNumber;
import org.comity.domain.statement.Condition;
import org.comity.domain.statement.CountStatement;
import org.comity.domain.statement.Population;
import org.comity.domain.statement.Rank;

/** The stage over the whole dataset that compares claimed counts with the memberships. */
final class CountStage {

    private final Census census;
    private final Claims claims;

    private CountStage(Census census, Claims claims) {
        this.census = census;
        this.claims = claims;
    }

    /** Gives every claimed count its verdict. */
    static Resolved<Count> resolve(List<CountStatement> statements, Census census, SpeakingDays days) {
        CountStage stage = new CountStage(census, new Claims(days));
        Map<ConclusionId, List<CountStatement>> byId = statements.stream()
                .collect(Collectors.groupingBy(
                        statement -> stage.claims.id("count", statement), TreeMap::new, Collectors.toList()));
        return Resolved.each(
                Claims.byPlace(byId, CountStage::place), one -> stage.conclude(one.getKey(), one.getValue()));
    }

    private static Optional<Condition> place(CountStatement claim) {
        return claim.population().enumerable().map(Population.Enumerable::condition);
    }

    private Resolved<Count> conclude(ConclusionId id, List<CountStatement> statements) {
        Population population = statements.get(0).population();
        ClaimedNumber claim = statements.get(0).claim();
        Moment moment = claims.moment(statements.get(0));
        Enumeration enumeration = population
                .enumerable()
                .map(enumerable -> census.enumerate(enumerable, moment))
                .orElse(Enumeration.NONE);
        CountVerdict verdict = population
                .enumerable()
                .map(enumerable -> verdict(enumerable, claim, enumeration, moment))
                .orElse(CountVerdict.NOT_ENUMERABLE);
        Count count = new Count(id, population, claim, enumeration, verdict, Claims.support(statements));
        return new Resolved<>(List.of(count), finding(count, statements));
    }

    private static List<Finding> finding(Count count, List<CountStatement> statements) {
        CountVerdict verdict = count.verdict();
        boolean withdrawn =
                statements.stream().allMatch(statement -> statement.provenance().rank() == Rank.DEPRECATED);
        if (withdrawn || verdict == CountVerdict.CONFIRMED || verdict == CountVerdict.NOT_ENUMERABLE) {
            return List.of();
        }
        String code = "count-" + verdict.label();
        return List.of(Finding.of(verdict.severity(), code, count.id().value(), count.text())
                .concerning(statements));
    }

    private CountVerdict verdict(
            Population.Enumerable population, ClaimedNumber claim, Enumeration enumeration, Moment moment) {
        boolean complete = census.isComplete(population.condition(), moment)
                && population.also().stream().allMatch(also -> census.isComplete(also, moment));
        int certain = enumeration.certain().size();
        int atMost = certain + enumeration.possible().size();
        if (certain > claim.most()) {
            return CountVerdict.EXCEEDED;
        }
        if (atMost < claim.least()) {
            return complete ? CountVerdict.SHORT : CountVerdict.INCOMPLETE;
        }
        boolean anyone = atMost > 0 || complete;
        boolean met = certain >= claim.least() && atMost <= claim.most();
        return met && anyone ? CountVerdict.CONFIRMED : CountVerdict.UNDECIDED;
    }
}

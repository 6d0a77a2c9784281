package org.comity.domain.resolution;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.comity.domain.conclusion.ConclusionId;
import org.comity.domain.conclusion.Count;
import org.comity.domain.conclusion.CountVerdict;
import org.comity.domain.conclusion.Enumeration;
import org.comity.domain.finding.Finding;
import org.comity.domain.statement.ClaimedNumber;
import org.comity.domain.statement.CountStatement;
import org.comity.domain.statement.Population;

/** The stage over the whole that holds claimed counts against what the memberships enumerate. */
final class CountStage {

    private final Census census;
    private final Claims claims;
    private final List<Count> counts = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();

    private CountStage(Census census, Claims claims) {
        this.census = census;
        this.claims = claims;
    }

    /** Gives every claimed count its verdict. */
    static Stage<Count> resolve(Stream<CountStatement> statements, Census census, SpeakingDays days) {
        CountStage stage = new CountStage(census, new Claims(days));
        statements
                .collect(Collectors.groupingBy(
                        statement -> stage.claims.id("count", statement), TreeMap::new, Collectors.toList()))
                .forEach(stage::conclude);
        return new Stage<>(stage.counts, stage.findings);
    }

    private void conclude(ConclusionId id, List<CountStatement> statements) {
        Population population = statements.get(0).population();
        ClaimedNumber claim = statements.get(0).claim();
        Moment moment = claims.moment(statements.get(0));
        Enumeration enumeration = population
                .enumerable()
                .map(enumerable -> census.enumerate(enumerable, moment))
                .orElse(Enumeration.NONE);
        CountVerdict verdict = population
                .enumerable()
                .map(enumerable -> verdict(enumerable, claim, enumeration))
                .orElse(CountVerdict.NOT_ENUMERABLE);
        Count count = new Count(id, population, claim, enumeration, verdict, Claims.support(statements));
        counts.add(count);
        if (verdict != CountVerdict.CONFIRMED && verdict != CountVerdict.NOT_ENUMERABLE) {
            String code = "count-" + verdict.label();
            findings.add(Finding.of(verdict.severity(), code, id.value(), count.text())
                    .concerning(statements));
        }
    }

    private CountVerdict verdict(Population.Enumerable population, ClaimedNumber claim, Enumeration enumeration) {
        boolean complete = census.isComplete(population.condition())
                && population.also().stream().allMatch(census::isComplete);
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

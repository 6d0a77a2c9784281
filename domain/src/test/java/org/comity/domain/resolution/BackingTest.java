package org.comity.domain.resolution;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.comity.domain.entity.AttributeKey;
import org.comity.domain.entity.AttributeValue;
import org.comity.domain.entity.EntityId;
import org.comity.domain.source.Basis;
import org.comity.domain.source.Evidence;
import org.comity.domain.source.Origin;
import org.comity.domain.source.Quote;
import org.comity.domain.source.SourceId;
import org.comity.domain.source.Span;
import org.comity.domain.statement.AttributeStatement;
import org.comity.domain.statement.Mark;
import org.comity.domain.statement.Provenance;
import org.comity.domain.statement.Rank;
import org.comity.domain.time.ImpreciseDate;
import org.junit.jupiter.api.Test;

/** Compares the sources of dates, counted in one pass, with those of all coarser dates, one by one. */
class BackingTest {
    private final Random random = new Random(13);

    @Test
    void countsTheSourcesOfTheDateAndOfAllCoarserOnes() {
        int backed = 0;
        for (int round = 0; round < 300; round++) {
            List<AttributeStatement> statements = new ArrayList<>();
            for (int i = random.nextInt(25) + 2; i > 0; i--) {
                statements.add(statement());
            }
            List<Candidate<ImpreciseDate, AttributeStatement>> candidates =
                    Candidate.ofDifferent(statements, BackingTest::date);
            Backing.count(candidates);
            for (Candidate<ImpreciseDate, AttributeStatement> candidate : candidates) {
                int naive = naive(candidate, candidates);
                backed += naive > candidate.quoted().size() ? 1 : 0;
                assertEquals(naive, candidate.sources(), candidate.value() + " in " + statements);
            }
        }
        assertEquals(true, backed > 500, backed + " backed");
    }

    private static int naive(
            Candidate<ImpreciseDate, AttributeStatement> candidate,
            List<Candidate<ImpreciseDate, AttributeStatement>> all) {
        Set<SourceId> sources = new HashSet<>(candidate.quoted());
        for (Candidate<ImpreciseDate, AttributeStatement> other : all) {
            if (!other.isDeprecated() && candidate.value().refines(other.value())) {
                sources.addAll(other.quoted());
            }
        }
        return sources.size();
    }

    private static ImpreciseDate date(AttributeStatement statement) {
        return (ImpreciseDate) statement.value().time().orElseThrow();
    }

    private AttributeStatement statement() {
        Evidence evidence =
                new Evidence(SourceId.of("page-" + random.nextInt(6)), List.of(new Quote(new Span(0, 4), "word")));
        Rank rank = random.nextInt(5) == 0 ? Rank.DEPRECATED : Rank.NORMAL;
        Provenance provenance = random.nextInt(8) == 0
                ? Provenance.asserted(Mark.of(Origin.of("corpus.yaml")))
                : new Provenance(Basis.QUOTED, evidence, rank, List.of(Mark.of(Origin.of("page.yaml"))));
        return AttributeStatement.of(
                provenance,
                EntityId.of("iom"),
                AttributeKey.ESTABLISHED,
                new AttributeValue.DateValue(RandomDates.next(random), null));
    }
}

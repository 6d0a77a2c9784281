package org.comity.domain.resolution;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.comity.domain.conclusion.Attestations;
import org.comity.domain.conclusion.ResolvedBound;
import org.comity.domain.conclusion.Spell;
import org.comity.domain.statement.StatementId;
import org.comity.domain.time.Bound;
import org.comity.domain.time.Certainty;
import org.comity.domain.time.ImpreciseDate;
import org.junit.jupiter.api.Test;

/** Compares the search in the tree with all spells, one by one. */
class OverlapsTest {
    private static final StatementId ANY = StatementId.of("s-aaaaaaaaaaaaaaaa");

    private final Random random = new Random(11);

    @Test
    void findsAllSpellsThatCanExistAtTheSameTime() {
        int found = 0;
        for (int round = 0; round < 300; round++) {
            List<Spell> spells = new ArrayList<>();
            for (int i = random.nextInt(9); i > 0; i--) {
                spells.add(spell());
            }
            Spell asked = spell();
            List<Integer> expected = IntStream.range(0, spells.size())
                    .filter(i -> spells.get(i).together(asked) != Certainty.IMPOSSIBLE)
                    .boxed()
                    .toList();
            found += expected.size();
            assertEquals(expected, Overlaps.of(spells).with(asked), asked + " in " + spells);
        }
        assertEquals(true, found > 200, found + " found");
    }

    private Spell spell() {
        int year = 1980 + random.nextInt(20);
        return Spell.of(bound(year), bound(year + random.nextInt(4)), Attestations.NONE);
    }

    private ResolvedBound bound(int year) {
        return random.nextInt(5) == 0
                ? ResolvedBound.UNKNOWN
                : new ResolvedBound(Bound.at(ImpreciseDate.ofYear(year)), ANY);
    }
}

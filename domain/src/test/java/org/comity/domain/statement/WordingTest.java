package org.comity.domain.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class WordingTest {

    private static final List<SaidBy> ANSWERS = List.of(SaidBy.values());

    @Test
    void hasAnAnswerForEachValueThatWasLookedFor() {
        Wording wording = Wording.UNCHECKED
                .with(StatedValue.SINCE, SaidBy.NO)
                .with(StatedValue.VALUE, SaidBy.RULE)
                .with(StatedValue.SINCE, SaidBy.QUOTE);

        assertEquals(Optional.of(SaidBy.QUOTE), wording.of(StatedValue.SINCE));
        assertEquals(Optional.empty(), wording.of(StatedValue.UNTIL));
        assertEquals(List.of(StatedValue.VALUE), wording.said(SaidBy.RULE));
        assertEquals("since: quote, value: rule", wording.toString());
        assertEquals("unchecked", Wording.UNCHECKED.toString());
    }

    @Test
    void joinsAsASemilattice() {
        Random random = new Random(13);
        for (int i = 0; i < 1_000; i++) {
            Wording a = random(random);
            Wording b = random(random);
            Wording c = random(random);
            assertEquals(a, a.join(a));
            assertEquals(a, a.join(Wording.UNCHECKED));
            assertEquals(a, Wording.UNCHECKED.join(a));
            assertEquals(a.join(b), b.join(a));
            assertEquals(a.join(b).join(c), a.join(b.join(c)));
        }
    }

    @Test
    void keepsTheBetterAnswer() {
        Wording no = Wording.UNCHECKED.with(StatedValue.ROLE, SaidBy.NO);
        Wording annotator = Wording.UNCHECKED.with(StatedValue.ROLE, SaidBy.ANNOTATOR);

        assertEquals(annotator, no.join(annotator));
        assertEquals(annotator, annotator.join(no));
    }

    private static Wording random(Random random) {
        Wording wording = Wording.UNCHECKED;
        for (StatedValue value : StatedValue.values()) {
            if (random.nextBoolean()) {
                wording = wording.with(value, ANSWERS.get(random.nextInt(ANSWERS.size())));
            }
        }
        return wording;
    }
}

package org.comity.domain.time;

import static org.comity.domain.time.Certainty.CERTAIN;
import static org.comity.domain.time.Certainty.IMPOSSIBLE;
import static org.comity.domain.time.Certainty.POSSIBLE;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class CertaintyTest {

    @Test
    void andIsAsSureAsTheLessSure() {
        assertEquals(POSSIBLE, CERTAIN.and(POSSIBLE));
        assertEquals(IMPOSSIBLE, POSSIBLE.and(IMPOSSIBLE));
        assertEquals(CERTAIN, CERTAIN.and(CERTAIN));
    }

    @Test
    void orIsAsSureAsTheSurer() {
        assertEquals(CERTAIN, CERTAIN.or(IMPOSSIBLE));
        assertEquals(POSSIBLE, IMPOSSIBLE.or(POSSIBLE));
        assertEquals(IMPOSSIBLE, IMPOSSIBLE.or(IMPOSSIBLE));
    }

    @Test
    void obeysTheLawsOfLogic() {
        for (Certainty a : Certainty.values()) {
            assertEquals(a, a.not().not());
            for (Certainty b : Certainty.values()) {
                assertEquals(a.and(b), b.and(a));
                assertEquals(a.or(b), b.or(a));
                assertEquals(a.and(b).not(), a.not().or(b.not()));
                assertEquals(a, a.or(a.and(b)));
            }
        }
    }
}

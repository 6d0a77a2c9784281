package org.comity.domain.time;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Random;
import java.util.function.BiPredicate;
import org.junit.jupiter.api.Test;

/** Compares every answer about periods with all days on which the periods can start and end. */
class ImpreciseIntervalLawsTest {
    private static final int DAYS = 7;
    private static final LocalDate FIRST_DAY = LocalDate.of(1999, 12, 28);

    private final Random random = new Random(5);

    @Test
    void containsHoldsAsForAllSpans() {
        for (int i = 0; i < 2_000; i++) {
            ImpreciseIntervalModel model = ImpreciseIntervalModel.random(random, DAYS, FIRST_DAY);
            for (int day = -1; day <= DAYS; day++) {
                int tried = day;
                assertEquals(
                        model.answer(span -> span[0] <= tried && tried <= span[1]),
                        model.period().covers(Day.of(FIRST_DAY.plusDays(day))),
                        model.period() + " contains day " + day);
            }
        }
    }

    @Test
    void overlapsHoldsAsForAllSpans() {
        check("overlaps", ImpreciseInterval::overlaps, (p, q) -> p[0] <= q[1] && q[0] <= p[1]);
    }

    @Test
    void duringHoldsAsForAllSpans() {
        check("during", ImpreciseInterval::during, (p, q) -> q[0] <= p[0] && p[1] <= q[1]);
    }

    @Test
    void coincidesHoldsAsForAllSpans() {
        check("coincides", ImpreciseInterval::coincidesWith, (p, q) -> p[0] == q[0] && p[1] == q[1]);
    }

    @Test
    void beforeHoldsAsForAllSpans() {
        for (int i = 0; i < 2_000; i++) {
            ImpreciseIntervalModel one = ImpreciseIntervalModel.random(random, DAYS, FIRST_DAY);
            ImpreciseIntervalModel other = ImpreciseIntervalModel.random(random, DAYS, FIRST_DAY);
            assertEquals(
                    one.compare(other, (p, q) -> p[1] < q[0]),
                    one.period().before(other.period()),
                    one.period() + " before " + other.period());
        }
    }

    @Test
    void aDateIsBeforeAnotherAsForAllTheirDays() {
        for (int i = 0; i < 2_000; i++) {
            int[] one = window();
            int[] other = window();
            boolean some = false;
            boolean all = true;
            for (int day = one[0]; day <= one[1]; day++) {
                for (int theirs = other[0]; theirs <= other[1]; theirs++) {
                    some |= day < theirs;
                    all &= day < theirs;
                }
            }
            Certainty expected = all ? Certainty.CERTAIN : some ? Certainty.POSSIBLE : Certainty.IMPOSSIBLE;
            assertEquals(expected, date(one).before(date(other)), date(one) + " before " + date(other));
        }
    }

    private int[] window() {
        int first = random.nextInt(DAYS);
        return new int[] {first, first + random.nextInt(DAYS - first)};
    }

    private static ImpreciseDate date(int[] window) {
        return ImpreciseDate.parse("[" + FIRST_DAY.plusDays(window[0]) + ".." + FIRST_DAY.plusDays(window[1]) + "]");
    }

    @Test
    void overlappingAndBeforeExcludeEachOther() {
        for (int i = 0; i < 2_000; i++) {
            ImpreciseInterval one =
                    ImpreciseIntervalModel.random(random, DAYS, FIRST_DAY).period();
            ImpreciseInterval other =
                    ImpreciseIntervalModel.random(random, DAYS, FIRST_DAY).period();
            assertEquals(one.overlaps(other), other.overlaps(one));
            if (one.before(other) == Certainty.CERTAIN) {
                assertEquals(Certainty.IMPOSSIBLE, one.overlaps(other), one + " and " + other);
            }
        }
    }

    private void check(String name, Relation relation, BiPredicate<int[], int[]> holds) {
        for (int i = 0; i < 2_000; i++) {
            ImpreciseIntervalModel one = ImpreciseIntervalModel.random(random, DAYS, FIRST_DAY);
            ImpreciseIntervalModel other = ImpreciseIntervalModel.random(random, DAYS, FIRST_DAY);
            Certainty expected = one.compare(other, holds);
            boolean known = one.isKnown() && other.isKnown();
            assertEquals(
                    known ? expected : expected.and(Certainty.POSSIBLE),
                    relation.of(one.period(), other.period()),
                    one.period() + " " + name + " " + other.period());
        }
    }

    private interface Relation {
        Certainty of(ImpreciseInterval one, ImpreciseInterval other);
    }
}

package org.comity.domain.resolution;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.comity.domain.time.ImpreciseDate;
import org.junit.jupiter.api.Test;

/** Compares the joined ranges with all dates, one by one. */
class PossibleDaysTest {

    @Test
    void meetsWhateverOneOfTheDatesMeets() {
        Random random = new Random(7);
        int met = 0;
        for (int round = 0; round < 300; round++) {
            PossibleDays days = new PossibleDays();
            List<ImpreciseDate> dates = new ArrayList<>();
            for (int i = random.nextInt(12); i >= 0; i--) {
                ImpreciseDate date = RandomDates.next(random);
                days.add(date);
                dates.add(date);
                ImpreciseDate asked = RandomDates.next(random);
                boolean meets = dates.stream().anyMatch(asked::compatibleWith);
                met += meets ? 1 : 0;
                assertEquals(meets, days.meet(asked), asked + " in " + dates);
            }
        }
        assertEquals(true, met > 300 && met < 1_700, met + " met");
    }

    @Test
    void nothingMeetsNoDate() {
        assertEquals(false, new PossibleDays().meet(ImpreciseDate.parse("1990")));
    }
}

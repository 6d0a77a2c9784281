package org.comity.domain.resolution;

import java.util.Random;
import org.comity.domain.time.ImpreciseDate;

/** Random dates of a few years, so that many of them meet and refine each other. */
final class RandomDates {
    private RandomDates() {}

    static ImpreciseDate next(Random random) {
        String year = "19" + (80 + random.nextInt(20));
        String month = String.format("%02d", 1 + random.nextInt(12));
        return ImpreciseDate.parse(
                switch (random.nextInt(9)) {
                    case 0, 1 -> year;
                    case 2, 3 -> year + "-" + month;
                    case 4 -> year + "-" + month + "-1" + random.nextInt(10);
                    case 5 -> "19" + (8 + random.nextInt(2)) + "X";
                    case 6 -> "[.." + year + "]";
                    case 7 -> "[" + year + "..]";
                    default -> "[" + year + "," + (2000 + random.nextInt(3)) + "]";
                });
    }
}

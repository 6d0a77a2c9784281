package org.comity.domain.time;

import org.jspecify.annotations.Nullable;

/**
 * A cache of the days that are frequent in texts. A million dates of recent centuries then share these objects.
 *
 * <p>A day is created at its first use. If two threads create the same day at the same time, the two objects are equal.
 * All days together take less than 3 MB.
 */
final class CommonDays {
    private static final int FIRST_YEAR = 1800;
    private static final int YEARS = 300;
    private static final int MONTHS = 12;
    private static final int DAYS = 31;

    private static final @Nullable Day[] MADE = new Day[YEARS * MONTHS * DAYS];

    private CommonDays() {}

    static boolean hasYear(long year) {
        return year >= FIRST_YEAR && year < FIRST_YEAR + YEARS;
    }

    /** The numbers must form a valid day of a year in the cache. */
    static Day of(int year, int month, int dayOfMonth) {
        int index = ((year - FIRST_YEAR) * MONTHS + month - 1) * DAYS + dayOfMonth - 1;
        Day made = MADE[index];
        if (made == null) {
            made = Day.unshared(year, month, dayOfMonth);
            MADE[index] = made;
        }
        return made;
    }
}

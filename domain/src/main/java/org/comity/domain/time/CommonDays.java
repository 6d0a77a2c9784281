package org.comity.domain.time;

import org.jspecify.annotations.Nullable;

/**
 * The days that occur in texts again and again, each as one object: a million dates of the last centuries then hold no
 * days of their own.
 *
 * <p>A day is made when it is first asked for; made twice, if two ask at once, it is the same. All of them take less than
 * 3 MB.
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

    /** The numbers must be known to be a day, of a year that is here. */
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

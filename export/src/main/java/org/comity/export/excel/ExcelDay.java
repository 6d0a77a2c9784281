package org.comity.export.excel;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.OptionalLong;
import org.comity.domain.time.Day;

/** A day as Excel counts it: 1 is 1 January 1900, and the day 29 February 1900, which never existed, is counted too. */
final class ExcelDay {

    private static final LocalDate ZERO = LocalDate.of(1899, 12, 30);
    private static final LocalDate FIRST = LocalDate.of(1900, 3, 1);
    private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

    private ExcelDay() {}

    /**
     * Returns the number of a day, or empty before 1 March 1900, when Excel is one day off, and after the year 9999.
     */
    static OptionalLong of(Day day) {
        LocalDate date = day.toLocalDate().orElse(LocalDate.MIN);
        return date.isBefore(FIRST) || date.isAfter(LAST)
                ? OptionalLong.empty()
                : OptionalLong.of(ChronoUnit.DAYS.between(ZERO, date));
    }
}

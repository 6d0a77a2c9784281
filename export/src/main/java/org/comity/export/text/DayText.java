package org.comity.export.text;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import org.comity.domain.time.Day;

/** Writes days as {@link Day#toString} prints them, without creating a string for each. */
final class DayText {

    private static final int LAST_OF_FOUR_DIGITS = 9_999;

    private DayText() {}

    static void write(Day day, Utf8Output out) throws IOException {
        Optional<LocalDate> date = day.toLocalDate();
        if (date.isEmpty() || date.get().getYear() < 0 || date.get().getYear() > LAST_OF_FOUR_DIGITS) {
            out.ascii(day.toString());
            return;
        }
        out.digits(date.get().getYear(), 4);
        out.ascii('-');
        out.digits(day.month(), 2);
        out.ascii('-');
        out.digits(day.dayOfMonth(), 2);
    }
}

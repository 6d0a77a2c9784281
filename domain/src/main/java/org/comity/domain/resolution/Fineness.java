package org.comity.domain.resolution;

import java.math.BigInteger;
import java.util.Comparator;
import org.comity.domain.time.Day;
import org.comity.domain.time.ImpreciseDate;
import org.jspecify.annotations.Nullable;

/** The precision of dates, measured roughly by the number of days that they can mean. */
final class Fineness {

    private static final BigInteger DAYS_OF_YEAR = BigInteger.valueOf(12 * 31);
    private static final int DAYS_OF_MONTH = 31;

    /** The finest date first; a date without a bound comes last. */
    static final Comparator<ImpreciseDate> ORDER =
            Comparator.comparing(Fineness::breadth, Comparator.nullsLast(Comparator.naturalOrder()));

    private Fineness() {}

    private static @Nullable BigInteger breadth(ImpreciseDate date) {
        return date.earliest()
                .flatMap(first -> date.latest().map(last -> breadth(first, last)))
                .orElse(null);
    }

    private static BigInteger breadth(Day first, Day last) {
        long months = (long) last.month() - first.month();
        long days = (long) last.dayOfMonth() - first.dayOfMonth();
        return last.year()
                .subtract(first.year())
                .multiply(DAYS_OF_YEAR)
                .add(BigInteger.valueOf(months * DAYS_OF_MONTH + days));
    }
}

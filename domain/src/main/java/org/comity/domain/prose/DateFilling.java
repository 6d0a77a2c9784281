package org.comity.domain.prose;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Completes dates whose year or month is missing from the next date of the passage, else from the previous one, else from
 * a date around the passage.
 */
final class DateFilling {

    private static final String CENTURY = "C";
    private static final String USUAL_CENTURY = "19";
    private static final String MONTH = "M";
    private static final String YEAR = "Y";
    private static final String LAST_DAY = "L";

    private final List<List<String>> dates = new ArrayList<>();

    private DateFilling(List<DateReading> readings) {
        for (DateReading reading : readings) {
            dates.add(reading.values());
        }
    }

    /**
     * The values of each date, complete; empty for a date that stays incomplete.
     *
     * @param readings the dates of a passage, in order
     * @param context supplies a year if the passage has none; asked only then
     */
    static List<List<String>> fill(List<DateReading> readings, Supplier<@Nullable String> context) {
        DateFilling filling = new DateFilling(readings);
        if (filling.isComplete()) {
            return filling.dates;
        }
        filling.centuries();
        filling.months();
        filling.years(context);
        for (int i = 0; i < filling.dates.size(); i++) {
            filling.dates.set(i, complete(filling.dates.get(i)));
        }
        return filling.dates;
    }

    private boolean isComplete() {
        for (List<String> values : dates) {
            for (String value : values) {
                if (isMissing(value, CENTURY)
                        || isMissing(value, MONTH)
                        || isMissing(value, YEAR)
                        || isMissing(value, LAST_DAY)) {
                    return false;
                }
            }
        }
        return true;
    }

    private static boolean isMissing(String value, String what) {
        return value.contains(what);
    }

    private boolean isMissing(int index, String what) {
        return isMissing(dates.get(index).get(0), what);
    }

    private void replace(int index, String what, String by) {
        dates.set(
                index,
                dates.get(index).stream().map(value -> value.replace(what, by)).toList());
    }

    /** A decade such as "the 90s" shares the century of a decade beside it; otherwise it is in the twentieth. */
    private void centuries() {
        for (int i = 0; i < dates.size(); i++) {
            if (isMissing(i, CENTURY)) {
                String shared = i > 0 ? centuryOfDecade(i - 1) : null;
                shared = shared == null && i + 1 < dates.size() ? centuryOfDecade(i + 1) : shared;
                replace(i, CENTURY, shared == null ? USUAL_CENTURY : shared);
            }
        }
    }

    private @Nullable String centuryOfDecade(int index) {
        String value = dates.get(index).get(0);
        String digits = value.startsWith("[") ? value.substring(1) : value;
        boolean part = value.startsWith("[") && value.indexOf("..") == 5 && value.startsWith(digits.substring(0, 3), 7);
        boolean decade = part || (value.endsWith("X") && !value.endsWith("XX"));
        return decade && !isMissing(index, CENTURY) ? digits.substring(0, 2) : null;
    }

    private void months() {
        String known = null;
        for (int i = dates.size() - 1; i >= 0; i--) {
            known = month(i, known);
        }
        known = null;
        for (int i = 0; i < dates.size(); i++) {
            known = month(i, known);
        }
    }

    /** Fills the month of one date, and returns the month that is known after it, with its year. */
    private @Nullable String month(int index, @Nullable String known) {
        if (isMissing(index, MONTH) && known != null) {
            int dash = known.lastIndexOf('-');
            replace(index, MONTH, known.substring(dash + 1));
            replace(index, YEAR, known.substring(0, dash));
        }
        String own = isMissing(index, MONTH) ? null : monthOf(dates.get(index).get(0));
        return own == null ? known : own;
    }

    private void years(Supplier<@Nullable String> context) {
        String known = null;
        for (int i = dates.size() - 1; i >= 0; i--) {
            known = year(i, known);
        }
        boolean missing = false;
        for (int i = 0; i < dates.size(); i++) {
            known = year(i, known);
            missing |= isMissing(i, YEAR);
        }
        if (missing) {
            known = context.get();
            for (int i = 0; i < dates.size(); i++) {
                year(i, known);
            }
        }
    }

    /** Fills the year of one date, and returns the year that is known after it. */
    private @Nullable String year(int index, @Nullable String known) {
        if (isMissing(index, YEAR)) {
            if (known != null) {
                replace(index, YEAR, known);
            }
            return known;
        }
        String own = yearOf(dates.get(index).get(0));
        return own == null ? known : own;
    }

    /** The year of a complete day, month, season, year or part of a year; null for other dates. */
    static @Nullable String yearOf(String value) {
        int start = value.startsWith("[") ? 1 : 0;
        int end = start + (value.startsWith("-", start) ? 5 : 4);
        if (value.length() < end || value.substring(start, end).contains("X")) {
            return null;
        }
        String year = value.substring(start, end);
        int dots = value.indexOf("..");
        boolean same = start == 0 || (dots > 0 && value.startsWith(year, dots + 2));
        return same ? year : null;
    }

    /** Year, perhaps missing, and month of a day or month; null for other dates. */
    private static @Nullable String monthOf(String value) {
        int dash = value.indexOf('-', 1);
        boolean plain = dash > 0 && !value.startsWith("[") && value.length() >= dash + 3;
        String month = plain ? value.substring(dash + 1, dash + 3) : "";
        return plain && month.compareTo("01") >= 0 && month.compareTo("12") <= 0 ? value.substring(0, dash + 3) : null;
    }

    private static List<String> complete(List<String> values) {
        List<String> complete = new ArrayList<>();
        for (String value : values) {
            if (!isMissing(value, MONTH) && !isMissing(value, YEAR)) {
                complete.add(isMissing(value, LAST_DAY) ? withLastDay(value) : value);
            }
        }
        return complete;
    }

    /** The set ends with a day of this form: 2012-02-L. */
    private static String withLastDay(String value) {
        int day = value.indexOf(LAST_DAY);
        int dots = value.indexOf("..") + 2;
        String month = value.substring(dots, day - 1);
        return value.replace(LAST_DAY, String.valueOf(YearMonth.parse(month).lengthOfMonth()));
    }
}

package org.comity.readme;

import java.util.Locale;
import org.comity.domain.prose.ProseDate;
import org.comity.domain.time.Bound;
import org.comity.domain.time.Edtf;
import org.comity.domain.time.ImpreciseDate;
import org.comity.domain.time.ImpreciseInterval;

/** Prints what is known of dates that are written in words or in EDTF. */
public final class InsideDates {

    private InsideDates() {}

    public static void main(String[] args) {
        for (String text : args) {
            System.out.println(
                    ProseDate.read(text).map(date -> describe(date.value())).orElse("not a date: " + text));
        }
    }

    static String describe(Edtf value) {
        return value instanceof ImpreciseInterval period
                ? end(period.start()) + " to " + end(period.end())
                : describe((ImpreciseDate) value);
    }

    private static String describe(ImpreciseDate date) {
        String year = date.year().isPresent() ? "in " + date.year().getAsInt() : "in some year";
        return "%s, %s, known to the %s%s; in German: %s"
                .formatted(
                        date,
                        year,
                        date.precision().label(),
                        date.approximate().isEmpty() ? "" : ", approximate " + date.approximate(),
                        date.display(Locale.GERMAN));
    }

    private static String end(Bound bound) {
        return switch (bound.kind()) {
            case KNOWN -> bound.date().orElseThrow().display(Locale.ENGLISH);
            case OPEN -> "no end";
            case UNKNOWN -> "unknown";
        };
    }
}

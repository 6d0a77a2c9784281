package org.comity.export.html;

import java.util.Locale;
import java.util.Optional;
import org.comity.domain.time.Bound;
import org.comity.domain.time.BoundKind;
import org.comity.domain.time.Day;
import org.comity.domain.time.Edtf;
import org.comity.domain.time.ImpreciseDate;

/** Numbers and dates in English words. */
final class Prose {

    private Prose() {}

    /** A number with its noun, such as {@code 1,024 statements}. */
    static String number(long number, String noun) {
        return number(number) + " " + noun + (number == 1 ? "" : "s");
    }

    /** A number with a comma before each group of three digits. */
    static String number(long number) {
        StringBuilder digits = new StringBuilder(Long.toString(number));
        for (int i = digits.length() - 3; i > (number < 0 ? 1 : 0); i -= 3) {
            digits.insert(i, ',');
        }
        return digits.toString();
    }

    /** A start or an end of a membership. */
    static String bound(Bound bound) {
        return bound.date().map(Prose::date).orElse(bound.kind() == BoundKind.OPEN ? "ongoing" : "");
    }

    static String date(ImpreciseDate date) {
        return date.display(Locale.ENGLISH);
    }

    static String day(Day day) {
        return Edtf.find(day.toString())
                .map(date -> date.display(Locale.ENGLISH))
                .orElse(day.toString());
    }

    /** A period in words; empty if nothing is said about it. */
    static String period(Bound start, Bound end) {
        Optional<String> since = start.date().map(Prose::date);
        String until = end.date().map(Prose::date).orElse("");
        if (since.isEmpty()) {
            return until.isEmpty() ? bound(end) : "until " + until;
        }
        return until.isEmpty()
                ? "since " + since.get() + (end.kind() == BoundKind.OPEN ? ", ongoing" : "")
                : since.get() + " to " + until;
    }

    /** A text with a capital letter at its beginning. */
    static String sentence(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}

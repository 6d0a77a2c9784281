package org.comity.ingest.format.web;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates with times in the notation of {@code xsd:dateTime} (XML Schema 1.1, part 2, section 3.3.7). */
final class WebTimestamp {

    private static final Pattern FORM =
            Pattern.compile("-?(?:[1-9]\\d{3,}|0\\d{3})-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])"
                    + "T(?:(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(?:\\.\\d+)?|24:00:00(?:\\.0+)?)"
                    + "(Z|[+-](?:(?:0\\d|1[0-3]):[0-5]\\d|14:00))?");

    private WebTimestamp() {}

    /** Returns whether a text is a date with a time. */
    static boolean isTimestamp(String text) {
        return FORM.matcher(text).matches() && isDayOfMonth(text.substring(0, text.indexOf('T')));
    }

    /** Returns whether a timestamp is given in UTC, as the model recommends (section 3.3.1). */
    static boolean isUtc(String text) {
        Matcher matcher = FORM.matcher(text);
        return matcher.matches() && "Z".equals(matcher.group(1));
    }

    private static boolean isDayOfMonth(String date) {
        int day = Integer.parseInt(date.substring(date.length() - 2));
        int month = Integer.parseInt(date.substring(date.length() - 5, date.length() - 3));
        int year = Integer.parseInt(date.substring(date.length() - 10, date.length() - 6));
        return switch (month) {
            case 2 -> day <= (year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28);
            case 4, 6, 9, 11 -> day <= 30;
            default -> true;
        };
    }
}

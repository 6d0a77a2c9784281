package org.comity.ingest.mutation;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The months and days that a quote names, read in a much simpler way than by the check: a value with such a month or day
 * added may be true.
 */
final class NamedDateParts {

    private static final int SHORT = 3;
    private static final int YEAR_AND_MONTH = 7;

    private final Set<Integer> months = new TreeSet<>();
    private final Set<Integer> numbers = new TreeSet<>();

    private NamedDateParts() {}

    static NamedDateParts of(String quote) {
        NamedDateParts parts = new NamedDateParts();
        StringBuilder word = new StringBuilder();
        for (char c : (quote.toLowerCase(Locale.ROOT) + " ").toCharArray()) {
            boolean joins =
                    word.length() == 0 || Character.isDigit(c) == Character.isDigit(word.charAt(word.length() - 1));
            if (!Character.isLetterOrDigit(c) || !joins) {
                parts.add(word.toString());
                word.setLength(0);
            }
            if (Character.isLetterOrDigit(c)) {
                word.append(c);
            }
        }
        return parts;
    }

    private void add(String word) {
        if (word.isEmpty()) {
            return;
        }
        if (Character.isDigit(word.charAt(0))) {
            numbers.add(word.length() <= 2 ? Integer.parseInt(word) : 0);
            return;
        }
        for (Month month : Month.values()) {
            Stream.of("en", "fr", "es", "de", "pt")
                    .map(language -> month.getDisplayName(TextStyle.FULL, new Locale(language)))
                    .map(name -> name.toLowerCase(Locale.ROOT))
                    .filter(name -> word.length() >= SHORT && name.startsWith(word))
                    .forEach(name -> months.add(month.getValue()));
        }
    }

    /** Whether the last part of a date in EDTF, a month or a day, is named. */
    boolean has(String edtf) {
        int part = Integer.parseInt(edtf.substring(edtf.lastIndexOf('-') + 1));
        return numbers.contains(part) || (edtf.length() == YEAR_AND_MONTH && months.contains(part));
    }
}

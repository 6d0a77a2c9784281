package org.comity.domain.prose;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the words from one token to before another say: a date, perhaps without its year or month.
 *
 * <p>The values are EDTF texts; there are several if the words may mean one or the other. In a value {@code Y} is in
 * the place of a missing year, {@code M} of a missing month, {@code C} of the missing first two digits of a decade and
 * {@code L} of the last day of the month.
 *
 * @param from the index of the first token
 * @param to the index after the last token
 * @param rule the name of the rule that read it
 * @param values at least one value
 * @param doubt why the words do not decide the value by themselves; null if they do
 */
record DateReading(
        int from,
        int to,
        String rule,
        List<String> values,
        @Nullable String doubt) {

    /** The rule whose name is left out when another rule uses it. */
    static final String YEAR = "year";

    static DateReading of(int from, int to, String rule, String value) {
        return new DateReading(from, to, rule, List.of(value), null);
    }

    String value() {
        return values.get(0);
    }

    /** Names the rule that was used within another. */
    String within(String outer) {
        return within(outer, rule);
    }

    static String within(String outer, String rule) {
        return rule.equals(YEAR) ? outer : outer + ", " + rule;
    }

    /** The same with other values. */
    DateReading with(int begin, String newRule, List<String> newValues) {
        return new DateReading(begin, to, newRule, newValues, doubt);
    }
}

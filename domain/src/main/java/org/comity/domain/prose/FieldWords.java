package org.comity.domain.prose;

import java.util.List;
import org.comity.domain.time.ImpreciseDate;
import org.comity.domain.time.ImpreciseInterval;
import org.jspecify.annotations.Nullable;

/**
 * Reads a wording that must be a date or period as a whole, such as the value of a field. The dates in it are read as in a
 * passage; what may mean several dates is refused here.
 */
final class FieldWords {

    private static final List<String> BOUNDS = List.of("by", "not-before", "before", "after");

    private FieldWords() {}

    /**
     * The reading of all tokens, or null.
     *
     * @throws IllegalArgumentException if the words may mean several dates or name a day that does not exist
     */
    static @Nullable FieldReading read(DateTokens all) {
        FieldReading reading = behindSilent(all);
        boolean stop = reading == null && all.size() > 1 && all.is(all.size() - 1, ".");
        return stop ? behindSilent(all.part(0, all.size() - 1)) : reading;
    }

    private static @Nullable FieldReading behindSilent(DateTokens tokens) {
        int at = 0;
        while (at < tokens.size()) {
            FieldReading reading = words(behind(tokens, at));
            int next = tokens.behindSilent(at);
            if (reading != null || next == at) {
                return reading;
            }
            at = next;
        }
        return null;
    }

    private static @Nullable FieldReading words(DateTokens words) {
        FieldReading bound = bound(words);
        if (bound != null) {
            return bound;
        }
        FieldReading between = between(words);
        if (between != null) {
            return between;
        }
        FieldReading period = period(words);
        if (period != null) {
            return period;
        }
        FieldReading date = FieldRange.date(words);
        return date != null ? date : FieldRange.range(words);
    }

    private static DateTokens behind(DateTokens tokens, int from) {
        return tokens.part(from, tokens.size());
    }

    private static @Nullable DateTokens behind(DateTokens tokens, String category) {
        int end = tokens.skip(category, 0);
        return end == 0 || end == tokens.size() ? null : behind(tokens, end);
    }

    private static @Nullable FieldReading bound(DateTokens tokens) {
        for (String category : BOUNDS) {
            DateTokens rest = behind(tokens, category);
            FieldDate date = rest == null ? null : FieldRange.one(behind(rest, FieldRange.silent(rest)));
            ImpreciseDate set =
                    date == null ? null : DateBounds.of(category, date.value()).orElse(null);
            if (date != null && set != null) {
                return new FieldReading(set, date.within(category));
            }
        }
        return null;
    }

    private static @Nullable FieldReading between(DateTokens tokens) {
        DateTokens rest = behind(tokens, "between");
        if (rest == null) {
            return null;
        }
        for (int i = 1; i < rest.size() - 1; i++) {
            int end = rest.skip("and", i);
            List<FieldDate> dates = end == i ? List.of() : FieldRange.both(rest.part(0, i), behind(rest, end));
            if (dates.size() == 2) {
                FieldDate first = dates.get(0);
                FieldDate last = dates.get(1);
                return DateBounds.between(first.value(), last.value())
                        .map(set -> new FieldReading(set, last.within(first.within("between"))))
                        .orElse(null);
            }
        }
        return null;
    }

    private static @Nullable FieldReading period(DateTokens tokens) {
        DateTokens until = behind(tokens, "until");
        if (until != null) {
            FieldDate end = FieldRange.one(behind(until, FieldRange.silent(until)));
            return end == null ? null : new FieldReading(ImpreciseInterval.until(end.value()), end.within("until"));
        }
        DateTokens rest = behind(tokens, "since");
        DateTokens start = withoutOnwards(rest == null ? tokens : rest);
        boolean onwards = start.size() < (rest == null ? tokens : rest).size();
        FieldReading range = rest == null ? null : FieldRange.range(rest);
        if (range != null) {
            return range;
        }
        if (rest != null || onwards) {
            FieldDate from = FieldRange.one(behind(start, FieldRange.silent(start)));
            return from == null ? null : new FieldReading(ImpreciseInterval.since(from.value()), from.within("since"));
        }
        DateTokens from = behind(tokens, "from");
        return from == null ? null : FieldRange.range(from);
    }

    private static DateTokens withoutOnwards(DateTokens tokens) {
        for (int i = 1; i < tokens.size(); i++) {
            if (tokens.skip("onwards", i) == tokens.size()) {
                return tokens.part(0, i);
            }
        }
        return tokens;
    }
}

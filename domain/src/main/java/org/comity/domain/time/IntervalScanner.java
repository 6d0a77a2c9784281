package org.comity.domain.time;

import org.jspecify.annotations.Nullable;

/** Reads an EDTF interval: two ends with a slash between them, each of which is a date, open or unknown. */
final class IntervalScanner {
    private IntervalScanner() {}

    static ImpreciseInterval scan(String text) {
        int slash = text.indexOf('/');
        if (slash < 0) {
            throw Fault.unexpected(text, text.length(), "'/' between the start and the end of an interval");
        }
        int second = text.indexOf('/', slash + 1);
        if (second >= 0) {
            throw Fault.at(text, second, "an interval has only one '/'");
        }
        Bound start = bound(text, 0, slash);
        Bound end = bound(text, slash + 1, text.length());
        if (start instanceof KnownBound from && end instanceof KnownBound to) {
            @Nullable String why = IntervalOrder.reasonAgainst(from.value(), to.value());
            if (why == null && IntervalOrder.isReadBackwards(from.value(), to.value())) {
                why = "the first day of the end is before the start; for an end later within " + to + ", write "
                        + IntervalOrder.lateReading(to.value());
            }
            if (why != null) {
                throw Fault.at(text, slash + 1, why);
            }
        }
        return new ImpreciseInterval(start, end);
    }

    private static Bound bound(String text, int from, int to) {
        if (from == to) {
            return Bound.unknown();
        }
        if (to - from == 2 && text.startsWith("..", from)) {
            return Bound.open();
        }
        ImpreciseDate date = ImpreciseDate.scan(text, from, to);
        @Nullable String why = KnownBound.reasonAgainst(date);
        if (why != null) {
            throw Fault.at(text, from, why);
        }
        return Bound.at(date);
    }
}

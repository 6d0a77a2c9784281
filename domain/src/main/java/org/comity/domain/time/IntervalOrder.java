package org.comity.domain.time;

import org.jspecify.annotations.Nullable;

/**
 * The order of the two dates of an interval.
 *
 * <p>In practice, EDTF reads a less precise end as its first day, so {@code 2008-03/2008} ends before it starts.
 * Unspecified digits mean that the end is later within 2008: {@code 2008-03/2008-XX}.
 */
final class IntervalOrder {
    private static final int NOT_PLAIN =
            Features.UNSPECIFIED | Features.SEASON | Features.GROUPING | Features.SIGNIFICANT | Features.SET;

    private IntervalOrder() {}

    /** Returns null unless the end is before the start for all readings of the two. */
    static @Nullable String reasonAgainst(ImpreciseDate start, ImpreciseDate end) {
        boolean certainly = Limit.compare(end.last(), start.first()) < 0 || seasonsRunBackwards(start, end);
        return certainly ? "the end " + end + " is before the start " + start : null;
    }

    /** The ranges of two seasons do not decide this, because a winter may be at either end of its year. */
    private static boolean seasonsRunBackwards(ImpreciseDate start, ImpreciseDate end) {
        int from = Features.subYearOf(start.features());
        int to = Features.subYearOf(end.features());
        return to < from
                && SubYear.inOneOrder(from, to)
                && !Features.has(start.features() | end.features(), Features.UNSPECIFIED)
                && start.earliest().map(Day::year).equals(end.earliest().map(Day::year));
    }

    static boolean isReadBackwards(ImpreciseDate start, ImpreciseDate end) {
        return !Features.has(end.features(), NOT_PLAIN | Features.TO_THE_DAY)
                && Limit.compare(end.first(), start.first()) < 0;
    }

    /** Returns an end with the same days that EDTF does not read as before the start. */
    static Bound forwards(Bound start, Bound end) {
        return start instanceof KnownBound from
                        && end instanceof KnownBound to
                        && isReadBackwards(from.value(), to.value())
                ? new KnownBound(lateReading(to.value()), to.wordingOrNull())
                : end;
    }

    /**
     * Adds an unspecified component to a plain year or month, before its last qualifier, which then also applies to it.
     */
    static ImpreciseDate lateReading(ImpreciseDate plain) {
        String text = plain.toString();
        int last = text.length() - 1;
        int at = Qualifier.features(text.charAt(last)) != 0 ? last : last + 1;
        return ImpreciseDate.parse(text.substring(0, at) + "-XX" + text.substring(at));
    }
}

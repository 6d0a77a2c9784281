package org.comity.domain.time;

import org.jspecify.annotations.Nullable;

/**
 * The order of the two dates of an interval.
 *
 * <p>EDTF in practice reads an end of coarser precision as its first day: {@code 2008-03/2008} runs backwards. That an
 * end lies later within 2008 is said with unspecified digits, {@code 2008-03/2008-XX}.
 */
final class IntervalOrder {
    private static final int NOT_PLAIN =
            Features.UNSPECIFIED | Features.SEASON | Features.GROUPING | Features.SIGNIFICANT | Features.SET;

    private IntervalOrder() {}

    /** Returns null unless the end lies before the start however the two are read. */
    static @Nullable String reasonAgainst(ImpreciseDate start, ImpreciseDate end) {
        boolean certainly = Limit.compare(end.last(), start.first()) < 0 || seasonsRunBackwards(start, end);
        return certainly ? "the end " + end + " lies before the start " + start : null;
    }

    /** The ranges of two seasons can not tell: a winter may lie at either end of its year. */
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

    /** Returns the end of a period such that EDTF reads it forwards; it means the same days. */
    static Bound forwards(Bound start, Bound end) {
        return start instanceof KnownBound from
                        && end instanceof KnownBound to
                        && isReadBackwards(from.value(), to.value())
                ? new KnownBound(lateReading(to.value()), to.words())
                : end;
    }

    /** Gives a plain year or month one more component, unspecified, within the reach of its last qualifier. */
    static ImpreciseDate lateReading(ImpreciseDate plain) {
        String text = plain.toString();
        int last = text.length() - 1;
        int at = Qualifier.features(text.charAt(last)) != 0 ? last : last + 1;
        return ImpreciseDate.parse(text.substring(0, at) + "-XX" + text.substring(at));
    }
}

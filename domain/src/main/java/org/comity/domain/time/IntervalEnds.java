package org.comity.domain.time;

/**
 * The days on which a period can start and can end. Each end limits the other, because a period does not end before it
 * starts.
 */
record IntervalEnds(BoundRange start, BoundRange end) {

    static IntervalEnds of(ImpreciseInterval period) {
        Bound start = period.start();
        Bound end = period.end();
        Limit firstStart = first(start, Limit.Side.BEGINNING);
        Limit lastEnd = last(end, Limit.Side.END);
        return new IntervalEnds(
                new BoundRange(
                        firstStart, Limit.earlier(last(start, Limit.Side.BEGINNING), lastEnd), !start.isUnknown()),
                new BoundRange(Limit.later(first(end, Limit.Side.END), firstStart), lastEnd, !end.isUnknown()));
    }

    private static Limit first(Bound bound, Limit open) {
        if (bound instanceof KnownBound known) {
            return known.value().first();
        }
        return bound.isOpen() ? open : Limit.Side.BEGINNING;
    }

    private static Limit last(Bound bound, Limit open) {
        if (bound instanceof KnownBound known) {
            return known.value().last();
        }
        return bound.isOpen() ? open : Limit.Side.END;
    }
}

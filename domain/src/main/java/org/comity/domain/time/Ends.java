package org.comity.domain.time;

/** Where a period can start and where it can end, each narrowed by the other: it does not end before it starts. */
record Ends(Reach start, Reach end) {

    static Ends of(Period period) {
        Reach start = reach(period.start(), Limit.Side.BEGINNING);
        Reach end = reach(period.end(), Limit.Side.END);
        return new Ends(
                new Reach(start.min(), Limit.earlier(start.max(), end.max()), start.known()),
                new Reach(Limit.later(end.min(), start.min()), end.max(), end.known()));
    }

    private static Reach reach(Bound bound, Limit open) {
        if (bound instanceof KnownBound known) {
            return Reach.of(known.value());
        }
        return bound.isOpen() ? new Reach(open, open, true) : new Reach(Limit.Side.BEGINNING, Limit.Side.END, false);
    }
}

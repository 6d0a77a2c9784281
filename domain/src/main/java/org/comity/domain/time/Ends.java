package org.comity.domain.time;

/** Where a period can start and where it can end, each narrowed by the other: it does not end before it starts. */
record Ends(Reach start, Reach end) {

    static Ends of(Period period) {
        Reach start = reach(period.start(), Limit.BEGINNING);
        Reach end = reach(period.end(), Limit.END);
        return new Ends(
                new Reach(start.min(), Limit.earlier(start.max(), end.max()), start.known()),
                new Reach(Limit.later(end.min(), start.min()), end.max(), end.known()));
    }

    private static Reach reach(Bound bound, Limit open) {
        if (bound.isOpen()) {
            return new Reach(open, open, true);
        }
        return bound.date()
                .map(date -> new Reach(date.first(), date.last(), true))
                .orElseGet(() -> new Reach(Limit.BEGINNING, Limit.END, false));
    }
}

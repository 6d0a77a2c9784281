package org.comity.domain.time;

/** The first and the last day on which one end of a period can be. Nothing about an unknown end is certain. */
record BoundRange(Limit min, Limit max, boolean known) {

    static BoundRange on(Day day) {
        return new BoundRange(day, day, true);
    }

    static BoundRange of(ImpreciseDate date) {
        return new BoundRange(date.first(), date.last(), true);
    }

    Certainty notAfter(BoundRange other) {
        if (Limit.compare(min, other.max) > 0) {
            return Certainty.IMPOSSIBLE;
        }
        return known && other.known && Limit.compare(max, other.min) <= 0 ? Certainty.CERTAIN : Certainty.POSSIBLE;
    }

    /** An unknown end is limited only by the other end of its period. */
    Certainty before(BoundRange other) {
        if (Limit.compare(max, other.min) < 0) {
            return Certainty.CERTAIN;
        }
        return Limit.compare(min, other.max) >= 0 ? Certainty.IMPOSSIBLE : Certainty.POSSIBLE;
    }

    Certainty sameAs(BoundRange other) {
        return notAfter(other).and(other.notAfter(this));
    }
}

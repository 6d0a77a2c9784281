package org.comity.domain.time;

/** A day, the beginning before all days, or the end after all days. */
sealed interface Limit permits Day, Limit.Side {

    static int compare(Limit one, Limit other) {
        return one instanceof Day day && other instanceof Day otherDay
                ? day.compareTo(otherDay)
                : Integer.compare(side(one), side(other));
    }

    static Limit earlier(Limit one, Limit other) {
        return compare(one, other) <= 0 ? one : other;
    }

    static Limit later(Limit one, Limit other) {
        return compare(one, other) >= 0 ? one : other;
    }

    private static int side(Limit limit) {
        return limit == Side.BEGINNING ? -1 : limit == Side.END ? 1 : 0;
    }

    /** The limits that are not days. */
    enum Side implements Limit {
        BEGINNING,
        END
    }
}

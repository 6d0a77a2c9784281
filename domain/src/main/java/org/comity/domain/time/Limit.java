package org.comity.domain.time;

import org.jspecify.annotations.Nullable;

/** A day, or what lies before all days or after them. */
record Limit(@Nullable Day day, int side) implements Comparable<Limit> {
    static final Limit BEGINNING = new Limit(null, -1);
    static final Limit END = new Limit(null, 1);

    static Limit at(Day day) {
        return new Limit(day, 0);
    }

    @Override
    public int compareTo(Limit other) {
        return day != null && other.day != null ? day.compareTo(other.day) : Integer.compare(side, other.side);
    }

    static Limit earlier(Limit one, Limit other) {
        return one.compareTo(other) <= 0 ? one : other;
    }

    static Limit later(Limit one, Limit other) {
        return one.compareTo(other) >= 0 ? one : other;
    }
}

package org.comity.domain.time;

import org.jspecify.annotations.Nullable;

/** Reads a set, one of {@code [1667,1670..1672]} or all of <code>{1960,1961-12}</code>, from a part of a text. */
final class SetScanner {
    private static final int PRECISION = Features.TO_THE_MONTH | Features.TO_THE_DAY;

    private final String text;
    private final int from;
    private final int to;
    /** The index of the closing bracket. */
    private final int end;

    private int features = Features.SET;
    private Limit first = Limit.Side.END;
    private Limit last = Limit.Side.BEGINNING;
    /** What collects the days of the elements; null if only the bounds are needed. */
    private @Nullable DaySet days;

    /** The part must begin with the opening bracket. */
    SetScanner(String text, int from, int to) {
        this.text = text;
        this.from = from;
        this.to = to;
        this.end = to - 1;
    }

    ImpreciseDate scan() {
        char close = text.charAt(from) == '[' ? ']' : '}';
        if (end == from || text.charAt(end) != close) {
            throw Fault.unexpected(text, to, "'" + close + "' at the end of the set");
        }
        int at = from + 1;
        while (true) {
            int comma = text.indexOf(',', at);
            int elementEnd = comma < 0 || comma > end ? end : comma;
            scanElement(at, elementEnd);
            if (elementEnd == end) {
                return new ImpreciseDate(text.substring(from, to), dayOf(first), dayOf(last), features);
            }
            at = elementEnd + 1;
        }
    }

    /** Adds the days of all elements to a set. */
    void addTo(DaySet set) {
        days = set;
        scan();
    }

    private void scanElement(int start, int stop) {
        int dots = text.indexOf("..", start);
        if (dots < 0 || dots >= stop) {
            ImpreciseDate member = member(start, stop);
            include(member);
            if (days != null) {
                days.add(member);
            }
        } else if (dots == start) {
            if (start != from + 1) {
                throw Fault.at(text, start, "only the first element of a set can be open to the past");
            }
            ImpreciseDate member = member(start + 2, stop);
            include(member);
            first = Limit.Side.BEGINNING;
            includeRange(first, member.last());
        } else if (dots + 2 == stop) {
            if (stop != end) {
                throw Fault.at(text, dots, "only the last element of a set can be open to the future");
            }
            ImpreciseDate member = member(start, dots);
            include(member);
            last = Limit.Side.END;
            includeRange(member.first(), last);
        } else {
            scanRange(start, dots, stop);
        }
    }

    private void scanRange(int start, int dots, int stop) {
        ImpreciseDate low = member(start, dots);
        ImpreciseDate high = member(dots + 2, stop);
        if ((low.features() & PRECISION) != (high.features() & PRECISION)) {
            throw Fault.at(text, dots + 2, "the two dates of a range must have the same precision");
        }
        if (Limit.compare(high.first(), low.first()) < 0) {
            throw Fault.at(text, dots + 2, "the range ends before it starts");
        }
        include(low);
        include(high);
        includeRange(low.first(), Limit.later(low.last(), high.last()));
    }

    private void includeRange(Limit from, Limit until) {
        if (days != null) {
            days.addRange(from, until);
        }
    }

    private ImpreciseDate member(int start, int stop) {
        ImpreciseDate date = ImpreciseDate.scan(text, start, stop);
        if (Features.has(date.features(), Features.SET | Features.TIME)) {
            throw Fault.at(text, start, "a member of a set must be a date, not a set or a date-time");
        }
        return date;
    }

    private void include(ImpreciseDate date) {
        first = Limit.earlier(first, date.first());
        last = Limit.later(last, date.last());
        features |= date.features() & Features.QUALIFIED;
    }

    private static @Nullable Day dayOf(Limit limit) {
        return limit instanceof Day day ? day : null;
    }
}

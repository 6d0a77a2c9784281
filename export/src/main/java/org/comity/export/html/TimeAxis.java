package org.comity.export.html;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.comity.domain.conclusion.Membership;
import org.comity.domain.time.Day;

/** The years that bars show, from the first of January of the first year to the end of the last. */
record TimeAxis(long first, long last) {

    /** The width of the axis in its own units. */
    static final int WIDTH = 1000;

    private static final long[] STEPS = {1, 2, 5, 10, 20, 25, 50, 100, 200, 500, 1000};

    /** More labels do not fit beside one another. */
    private static final int MOST_LABELS = 5;

    /** Years beyond these are drawn at the edge. */
    private static final long FURTHEST = 9999;

    /** The years of memberships; empty if none has a date. */
    static Optional<TimeAxis> of(Collection<Membership> memberships) {
        long first = Long.MAX_VALUE;
        long last = Long.MIN_VALUE;
        for (Membership membership : memberships) {
            for (Day day : membership.spell().turningPoints()) {
                long year = year(day);
                first = Math.min(first, year);
                last = Math.max(last, year);
            }
        }
        if (first > last) {
            return Optional.empty();
        }
        long margin = Math.max(1, (last - first) / 20);
        return Optional.of(new TimeAxis(first - margin, last + margin));
    }

    private static long year(Day day) {
        BigInteger limit = BigInteger.valueOf(FURTHEST);
        return day.year().max(limit.negate()).min(limit).longValue();
    }

    /** The place of the beginning of a day, in thousandths of the width. */
    int place(Day day) {
        double days = (year(day) - first) * 365.2425 + (day.month() - 1) * 30.44 + (day.dayOfMonth() - 1);
        double all = (last - first + 1) * 365.2425;
        return (int) Math.round(Math.max(0, Math.min(1, days / all)) * WIDTH);
    }

    /** Years to write below the axis. */
    List<Long> labels() {
        long step = STEPS[STEPS.length - 1];
        for (int i = STEPS.length - 1; i >= 0; i--) {
            step = (last - first) / STEPS[i] < MOST_LABELS ? STEPS[i] : step;
        }
        List<Long> labels = new ArrayList<>();
        for (long year = Math.floorDiv(first + step - 1, step) * step; year <= last; year += step) {
            labels.add(year);
        }
        return labels;
    }
}

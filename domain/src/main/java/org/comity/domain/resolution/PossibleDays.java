package org.comity.domain.resolution;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.comity.domain.time.Day;
import org.comity.domain.time.ImpreciseDate;
import org.jspecify.annotations.Nullable;

/**
 * All days that any of several dates can mean.
 *
 * <p>Continuous dates that overlap are joined to longer ranges, so that a continuous date is compared with one range,
 * however many dates there are. Dates with gaps are compared one by one.
 */
final class PossibleDays {
    private static final Comparator<Optional<Day>> STARTS =
            Comparator.comparing(day -> day.orElse(null), Comparator.nullsFirst(Comparator.naturalOrder()));
    private static final Comparator<Optional<Day>> ENDS =
            Comparator.comparing(day -> day.orElse(null), Comparator.nullsLast(Comparator.naturalOrder()));

    /** The last day of each range, by its first day; the ranges do not overlap. */
    private final TreeMap<Optional<Day>, Optional<Day>> ranges = new TreeMap<>(STARTS);

    private final Set<ImpreciseDate> dates = new LinkedHashSet<>();
    private final Set<ImpreciseDate> withGaps = new LinkedHashSet<>();

    void add(ImpreciseDate date) {
        if (!dates.add(date)) {
            return;
        }
        if (!date.isContinuous()) {
            withGaps.add(date);
            return;
        }
        Optional<Day> first = date.earliest();
        Optional<Day> last = date.latest();
        Map.Entry<Optional<Day>, Optional<Day>> met = meeting(date);
        while (met != null) {
            ranges.remove(met.getKey());
            first = STARTS.compare(met.getKey(), first) < 0 ? met.getKey() : first;
            last = ENDS.compare(met.getValue(), last) > 0 ? met.getValue() : last;
            met = meeting(date);
        }
        ranges.put(first, last);
    }

    boolean isEmpty() {
        return dates.isEmpty();
    }

    /** Whether a date and any of these dates can mean the same day. */
    boolean meet(ImpreciseDate date) {
        if (!date.isContinuous()) {
            return dates.stream().anyMatch(date::compatibleWith);
        }
        return meeting(date) != null || withGaps.stream().anyMatch(date::compatibleWith);
    }

    /** The last range that begins before a continuous date ends, if it ends after the date begins. */
    private Map.@Nullable Entry<Optional<Day>, Optional<Day>> meeting(ImpreciseDate date) {
        Optional<Day> last = date.latest();
        Map.Entry<Optional<Day>, Optional<Day>> nearest = last.isEmpty() ? ranges.lastEntry() : ranges.floorEntry(last);
        boolean meets = nearest != null
                && (date.earliest().isEmpty()
                        || nearest.getValue().isEmpty()
                        || nearest.getValue().get().compareTo(date.earliest().get()) >= 0);
        return meets ? nearest : null;
    }
}

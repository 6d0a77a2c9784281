package org.comity.domain.time;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * All days that a date can mean, as ranges and patterns. Questions about two sets split ranges and patterns by their
 * digits and never try the single days or years.
 */
final class DaySet {
    private static final BigInteger LAST_OF_FOUR_DIGITS = BigInteger.valueOf(YearText.LONGEST_PLAIN_YEAR);
    private static final BigInteger FIRST_OF_FOUR_DIGITS = LAST_OF_FOUR_DIGITS.negate();

    private final List<DayRange> ranges = new ArrayList<>();
    /** The days in years of up to four digits, those of the ranges included. */
    private final List<DayBox> boxes = new ArrayList<>();

    /** The days of a date. */
    static DaySet of(ImpreciseDate date) {
        DaySet days = new DaySet();
        if (Features.has(date.features(), Features.SET)) {
            String text = date.toString();
            new SetScanner(text, 0, text.length()).addTo(days);
        } else {
            days.add(date);
        }
        return days;
    }

    /** Whether the date can mean each day between its bounds; false also for sets, which are not looked into. */
    static boolean isRange(ImpreciseDate date) {
        return !Features.has(date.features(), Features.UNSPECIFIED_WITHIN | Features.SET);
    }

    /** Adds all days from the first to the last. */
    void addRange(Limit first, Limit last) {
        DayRange range = new DayRange(first, last);
        ranges.add(range);
        boxes.addAll(range.boxes());
    }

    /** Adds the days of a date that is not a set. */
    void add(ImpreciseDate date) {
        if (isRange(date)) {
            addRange(date.first(), date.last());
        } else {
            boxes.add(DateScanner.pattern(date.toString()));
        }
    }

    /** Whether the two have a day in common. */
    boolean meets(DaySet other) {
        for (DayRange range : ranges) {
            for (DayRange theirs : other.ranges) {
                if (Limit.compare(range.first(), theirs.last()) <= 0
                        && Limit.compare(theirs.first(), range.last()) <= 0) {
                    return true;
                }
            }
        }
        for (DayBox box : boxes) {
            for (DayBox theirs : other.boxes) {
                if (!box.and(theirs).isEmpty()) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether all days of this are days of the other. */
    boolean isWithin(DaySet other) {
        List<DayRange> sorted = new ArrayList<>(other.ranges);
        sorted.sort(Comparator.comparing(DayRange::firstYear));
        for (DayRange range : ranges) {
            boolean before = coversYears(
                    sorted, range.firstYear(), range.lastYear().min(FIRST_OF_FOUR_DIGITS.subtract(BigInteger.ONE)));
            boolean after = coversYears(
                    sorted, range.firstYear().max(LAST_OF_FOUR_DIGITS.add(BigInteger.ONE)), range.lastYear());
            if (!before || !after) {
                return false;
            }
        }
        for (DayBox box : boxes) {
            if (!isCovered(box, other.boxes, 0)) {
                return false;
            }
        }
        return true;
    }

    /** Whether ranges, sorted by their first years, contain all years from the first to the last, beyond four digits. */
    private static boolean coversYears(List<DayRange> sorted, BigInteger first, BigInteger last) {
        BigInteger next = first;
        for (DayRange range : sorted) {
            if (next.compareTo(last) > 0 || range.firstYear().compareTo(next) > 0) {
                break;
            }
            next = next.max(range.lastYear().add(BigInteger.ONE));
        }
        return next.compareTo(last) > 0;
    }

    /** Whether the boxes from an index on contain all days of a box. */
    private static boolean isCovered(DayBox box, List<DayBox> by, int index) {
        if (index == by.size()) {
            return box.isEmpty();
        }
        for (DayBox rest : box.minus(by.get(index))) {
            if (!isCovered(rest, by, index + 1)) {
                return false;
            }
        }
        return true;
    }
}

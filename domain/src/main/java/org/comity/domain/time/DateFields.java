package org.comity.domain.time;

import java.math.BigInteger;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;

/** What the parts of a date say, and of a set what its members say together. */
final class DateFields {

    private DateFields() {}

    /** The year of all days, if it is an int. */
    static OptionalInt year(ImpreciseDate date) {
        Optional<BigInteger> first = date.earliest().map(Day::year);
        boolean one = first.isPresent() && first.equals(date.latest().map(Day::year));
        return one && first.orElseThrow().bitLength() < Integer.SIZE
                ? OptionalInt.of(first.orElseThrow().intValue())
                : OptionalInt.empty();
    }

    static OptionalInt month(ImpreciseDate date) {
        if (!date.isSet()) {
            return positive(new WrittenDate(date).month());
        }
        if (SetContents.isRange(date)) {
            boolean one = date.year().isPresent()
                    && date.earliest().map(Day::month).equals(date.latest().map(Day::month));
            return one ? OptionalInt.of(date.earliest().orElseThrow().month()) : OptionalInt.empty();
        }
        return common(date, member -> member.month());
    }

    static OptionalInt day(ImpreciseDate date) {
        if (!date.isSet()) {
            return positive(new WrittenDate(date).day());
        }
        if (SetContents.isRange(date)) {
            boolean one = date.earliest().isPresent() && date.earliest().equals(date.latest());
            return one ? OptionalInt.of(date.earliest().orElseThrow().dayOfMonth()) : OptionalInt.empty();
        }
        return common(date, member -> member.day());
    }

    private static OptionalInt positive(int number) {
        return number == 0 ? OptionalInt.empty() : OptionalInt.of(number);
    }

    private static OptionalInt common(ImpreciseDate set, Function<ImpreciseDate, OptionalInt> field) {
        Set<OptionalInt> found = new HashSet<>();
        set.members().forEach(member -> found.add(field.apply(member)));
        return found.size() == 1 ? found.iterator().next() : OptionalInt.empty();
    }

    /** The season of a date that is not a set, or the one that all members of a set have. */
    static Optional<Season> season(ImpreciseDate date) {
        if (!date.isSet()) {
            int number = Features.subYearOf(date.features());
            return number == 0 ? Optional.empty() : Optional.of(Season.ofNumber(number));
        }
        if (SetContents.isRange(date)) {
            return Optional.empty();
        }
        Set<Optional<Season>> found = new HashSet<>();
        date.members().forEach(member -> found.add(member.season()));
        return found.size() == 1 ? found.iterator().next() : Optional.empty();
    }

    static DatePrecision precision(ImpreciseDate date) {
        return date.members().stream()
                .map(member -> member.isSet() ? ofRange(member) : new WrittenDate(member).precision())
                .min(DatePrecision::compareTo)
                .orElseThrow();
    }

    private static DatePrecision ofRange(ImpreciseDate range) {
        DatePrecision ofEnds = SetContents.ends(range).stream()
                .map(end -> new WrittenDate(end).precision())
                .min(DatePrecision::compareTo)
                .orElseThrow();
        boolean oneInIt = !range.isAllOf()
                && range.earliest().isPresent()
                && range.latest().isPresent();
        DatePrecision ofLength = oneInIt
                ? RangePrecision.between(
                        range.earliest().orElseThrow(), range.latest().orElseThrow())
                : ofEnds;
        return ofLength.compareTo(ofEnds) < 0 ? ofLength : ofEnds;
    }

    /** The parts that any date in the text has among those. */
    static Set<DatePart> parts(ImpreciseDate date, Function<WrittenDate, Set<DatePart>> some) {
        Set<DatePart> parts = EnumSet.noneOf(DatePart.class);
        dates(date).forEach(one -> parts.addAll(some.apply(new WrittenDate(one))));
        return Collections.unmodifiableSet(parts);
    }

    /** All dates that are written in a date: the date itself, or the members of a set and the ends of its ranges. */
    private static List<ImpreciseDate> dates(ImpreciseDate date) {
        if (!date.isSet()) {
            return List.of(date);
        }
        return date.members().stream()
                .flatMap(member -> member.isSet() ? SetContents.ends(member).stream() : List.of(member).stream())
                .toList();
    }
}

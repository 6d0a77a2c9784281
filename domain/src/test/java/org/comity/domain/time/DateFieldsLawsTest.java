package org.comity.domain.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the parts of a date say agrees with its bounds, with its text and with its days. */
class DateFieldsLawsTest {

    private static final Pattern PLAIN = Pattern.compile("(-?[0-9X]{4})(-([0-9X]{2}))?(-([0-9X]{2}))?(T.*)?");

    private static List<ImpreciseDate> dates(long seed, Predicate<ImpreciseDate> wanted) {
        RandomEdtf random = new RandomEdtf(seed);
        List<ImpreciseDate> dates = new ArrayList<>();
        for (int i = 0; i < 20_000; i++) {
            Edtf.find(random.any()).ifPresent(value -> {
                if (value instanceof ImpreciseDate date && wanted.test(date)) {
                    dates.add(date);
                }
            });
        }
        assertTrue(dates.size() > 500, dates.size() + " dates");
        return dates;
    }

    @Test
    void theYearIsThatOfTheBounds() {
        for (ImpreciseDate date : dates(21, date -> true)) {
            Optional<BigInteger> first = date.earliest().map(Day::year);
            boolean one = first.isPresent() && first.equals(date.latest().map(Day::year));
            boolean fits = one && first.orElseThrow().bitLength() <= 31;

            assertEquals(
                    fits ? OptionalInt.of(first.orElseThrow().intValueExact()) : OptionalInt.empty(),
                    date.year(),
                    date.toString());
        }
    }

    @Test
    void monthAndDayAreThoseOfTheBounds() {
        for (ImpreciseDate date : dates(22, date -> true)) {
            for (Day bound : List.of(date.earliest(), date.latest()).stream()
                    .flatMap(Optional::stream)
                    .toList()) {
                date.month().ifPresent(month -> assertEquals(bound.month(), month, date.toString()));
                date.day().ifPresent(day -> assertEquals(bound.dayOfMonth(), day, date.toString()));
            }
        }
    }

    @Test
    void theDayIsTheOnlyOne() {
        for (ImpreciseDate date : dates(23, date -> true)) {
            boolean one = date.earliest().isPresent() && date.earliest().equals(date.latest());

            assertEquals(one ? date.earliest().flatMap(Day::toLocalDate) : Optional.empty(), date.toLocalDate());
        }
    }

    @Test
    void yearMonthAndDayAreThoseOfTheText() {
        for (ImpreciseDate date : dates(24, date -> !date.isSet())) {
            Matcher plain = PLAIN.matcher(date.toString().replaceAll("[?~%]", ""));
            if (plain.matches()) {
                assertEquals(number(plain.group(1), 9_999), date.year(), date.toString());
                assertEquals(number(plain.group(3), 12), date.month(), date.toString());
                assertEquals(number(plain.group(5), 31), date.day(), date.toString());
            }
        }
    }

    private static OptionalInt number(String digits, int most) {
        return digits == null || digits.indexOf('X') >= 0 || Integer.parseInt(digits) > most
                ? OptionalInt.empty()
                : OptionalInt.of(Integer.parseInt(digits));
    }

    @Test
    void allDaysAreWithinOneUnitOfThePrecision() {
        for (ImpreciseDate date : dates(25, date -> !date.isSet())) {
            Day first = date.earliest().orElseThrow();
            Day last = date.latest().orElseThrow();
            DatePrecision precision = date.precision();
            if (precision.compareTo(DatePrecision.DAY) >= 0) {
                assertEquals(first, last, date.toString());
            } else if (precision == DatePrecision.MONTH) {
                assertEquals(first.month(), last.month(), date.toString());
            }
            BigInteger unit = BigInteger.TEN.pow(Math.max(0, DatePrecision.YEAR.wikidata() - precision.wikidata()));
            if (precision != DatePrecision.BILLION_YEARS) {
                assertEquals(first.year().divide(unit), last.year().divide(unit), date.toString());
            }
        }
    }

    @Test
    void qualifiersAndUnspecifiedDigitsAreOnSomePart() {
        for (ImpreciseDate date : dates(26, date -> true)) {
            String text = date.toString();
            assertEquals(date.isUncertain(), !date.uncertain().isEmpty(), text);
            assertEquals(date.isApproximate(), !date.approximate().isEmpty(), text);
            assertEquals(text.matches(".*[?%].*"), date.isUncertain(), text);
            assertEquals(text.matches(".*[~%].*"), date.isApproximate(), text);
            assertEquals(text.indexOf('X') >= 0, !date.unspecified().isEmpty(), text);
        }
    }

    @Test
    void theDaysOfTheMembersAreThoseOfTheSet() {
        Random random = new Random(27);
        int inSome = 0;
        for (ImpreciseDate set : dates(27, ImpreciseDate::isSet)) {
            List<ImpreciseDate> members = set.members();
            for (ImpreciseDate member : members) {
                assertTrue(member.refines(set), member + " of " + set);
            }
            for (int i = 0; i < 20; i++) {
                ImpreciseDate day = ImpreciseDate.of(near(members.get(random.nextInt(members.size())), random));
                boolean inMember = members.stream().anyMatch(day::refines);
                assertEquals(inMember, day.refines(set), day + " of " + set);
                inSome += inMember ? 1 : 0;
            }
        }
        assertTrue(inSome > 2_000, inSome + " days in a member");
    }

    private static LocalDate near(ImpreciseDate date, Random random) {
        LocalDate day = date.earliest()
                .or(date::latest)
                .flatMap(Day::toLocalDate)
                .filter(start -> Math.abs(start.getYear()) < 9_000)
                .orElse(LocalDate.of(2000, 1, 1));
        return day.plusDays(random.nextInt(800) - 400);
    }
}

package org.comity.domain.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DayTest {
    private static final BigInteger VAST = BigInteger.TEN.pow(40);

    @ParameterizedTest
    @CsvSource({"2008,1,0", "2008,1,32", "2008,0,1", "2008,13,1", "2007,2,29", "1900,2,29", "2008,-1,1"})
    void rejectsDaysTheCalendarDoesNotHave(long year, int month, int dayOfMonth) {
        String message = "no such day: year " + year + ", month " + month + ", day of month " + dayOfMonth;
        assertEquals(
                message,
                assertThrows(IllegalArgumentException.class, () -> Day.of(year, month, dayOfMonth))
                        .getMessage());
    }

    @Test
    void hasLeapDaysInYearsOfAnySize() {
        assertEquals(29, Day.of(VAST, 2, 29).dayOfMonth());
        assertEquals(29, Day.of(-4, 2, 29).dayOfMonth());
        assertThrows(IllegalArgumentException.class, () -> Day.of(VAST.add(BigInteger.ONE), 2, 29));
    }

    @Test
    void isTheSameDayHoweverItsYearIsGiven() {
        assertEquals(Day.of(2008, 2, 29), Day.of(BigInteger.valueOf(2008), 2, 29));
        assertEquals(Day.of(2008, 2, 29), Day.of(LocalDate.of(2008, 2, 29)));
        assertEquals(VAST, Day.of(VAST, 1, 1).year());
    }

    @Test
    void isTheSameDayOnEitherSideOfTheYearsThatArePacked() {
        for (long year : new long[] {(1L << 54) - 1, 1L << 54, -(1L << 54), Long.MAX_VALUE, Long.MIN_VALUE}) {
            Day day = Day.of(year, 3, 31);
            assertEquals(day, Day.of(BigInteger.valueOf(year), 3, 31));
            assertEquals(
                    List.of(BigInteger.valueOf(year), BigInteger.valueOf(3), BigInteger.valueOf(31)),
                    List.of(day.year(), BigInteger.valueOf(day.month()), BigInteger.valueOf(day.dayOfMonth())));
            assertEquals("Y" + year + "-03-31", day.toString());
            assertTrue(day.compareTo(Day.of(year, 3, 30)) > 0);
            assertTrue(day.compareTo(Day.of(BigInteger.valueOf(year).add(BigInteger.ONE), 1, 1)) < 0);
        }
    }

    @Test
    void isTheSameDayOnEitherSideOfTheYearsWhoseDaysAreShared() {
        LocalDate last = LocalDate.of(2102, 1, 1);
        Day before = Day.of(1798, 12, 31);
        for (LocalDate date = LocalDate.of(1799, 1, 1); date.isBefore(last); date = date.plusDays(1)) {
            Day day = Day.of(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
            assertEquals(date, day.toLocalDate().orElseThrow());
            assertEquals(day, Day.of(date));
            assertTrue(before.compareTo(day) < 0);
            before = day;
        }
    }

    @Test
    void rejectsAYearOfMoreThanAThousandDigitsWithoutPrintingItAll() {
        assertEquals(
                1_000, Day.of(BigInteger.TEN.pow(999), 1, 1).year().toString().length());
        assertEquals(
                "the year has more than 1000 digits: -1" + "0".repeat(58) + "…",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> Day.of(BigInteger.TEN.pow(100_000).negate(), 1, 1))
                        .getMessage());
    }

    @Test
    void isOrderedByTime() {
        Day[] ascending = {
            Day.of(VAST.negate(), 12, 31),
            Day.of(Long.MIN_VALUE, 1, 1),
            Day.of(-(1L << 54), 1, 1),
            Day.of(-1, 12, 31),
            Day.of(0, 1, 1),
            Day.of(2008, 1, 31),
            Day.of(2008, 2, 1),
            Day.of((1L << 54) - 1, 12, 31),
            Day.of(1L << 54, 1, 1),
            Day.of(Long.MAX_VALUE, 12, 31),
            Day.of(VAST, 1, 1)
        };
        for (int i = 0; i < ascending.length; i++) {
            for (int j = 0; j < ascending.length; j++) {
                assertEquals(Integer.compare(i, j), Integer.signum(ascending[i].compareTo(ascending[j])));
                assertEquals(i == j, ascending[i].equals(ascending[j]));
            }
        }
    }

    @Test
    void isALocalDateWhereTheJdkHasOne() {
        assertEquals(Optional.of(LocalDate.MAX), Day.of(LocalDate.MAX).toLocalDate());
        assertEquals(Optional.empty(), Day.of(1_000_000_000L, 1, 1).toLocalDate());
        assertEquals(Optional.empty(), Day.of(VAST, 1, 1).toLocalDate());
    }

    @Test
    void printsAsEdtfDoes() {
        assertEquals("0000-01-09", Day.of(0, 1, 9).toString());
        assertEquals("-0044-03-15", Day.of(-44, 3, 15).toString());
        assertEquals("Y-12345-10-10", Day.of(-12345, 10, 10).toString());
    }

    @Test
    void survivesSerialization() {
        assertEquals(Day.of(VAST, 2, 29), SerializedCopy.of(Day.of(VAST, 2, 29)));
        assertTrue(SerializedCopy.of(Day.of(2008, 1, 1)).equals(Day.of(2008, 1, 1)));
    }
}

package org.comity.domain.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ImpreciseDateTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            value = {
                "2008-01-01 2008 true",
                "2008 2008-01-01 false",
                "2008 2008 true",
                "2008~ 2008 true",
                "2008 2008-XX true",
                "1983 [1980..1983] true",
                "1984 [1980..1983] false",
                "1980 [..1983] true",
                "[..1980] [..1983] true",
                "[..1983] [1980..1983] false",
                "[1980..] [1979..] true",
                "[1980..] 198X false",
                "1985 [1980,1990] false",
                "1980-05 [1980,1990] true",
                "[1980,1990] [1970..1995] true",
                "1985 [1980..1984,1985..1990] true",
                "[1983..1986] [1980..1984,1985..1990] true",
                "[1980..1989] [198X,1990] true",
                "1985-02-28 1985-XX-X8 true",
                "1985-02 1985-XX-1X false",
                "2015-02-2X [2015-02-20..2015-02-28] true",
                "2016-02-2X [2016-02-20..2016-02-28] false",
                "XXXX [0000..9999] true",
                "[0000..9999] XXXX true",
                "[..-0001] [..-9999,-0XXX] false",
                "[..-0001] [..-9999,-XXXX] true",
                "[..1990] [..1980,1985..1990] false",
                "[Y10000..] [9999..] true",
                "[9998..] [9998,9999,Y10000..] true",
                "[9998..] [9998,9999,Y10001..] false",
                "Y2000000000 [1980,Y1999999999..Y2000000001] true",
                "Y2000000002 [1980,Y1999999999..Y2000000001] false",
                "[Y3000000000,Y1000000000] [Y1000000000..Y3000000000] true",
                "[Y1000000000..Y3000000000] [Y3000000000,Y1000000000] false",
                "-0004-02-29 -XXXX-02-29 true",
                "19XX-33 [19XX-01,19XX-02,19XX-03] true",
                "[19XX-01,19XX-02,19XX-03] 19XX-33 true",
                "19XX-21 19XX true"
            })
    void refinesWhatHasAllItsDays(String date, String other, boolean refines) {
        assertEquals(refines, ImpreciseDate.parse(date).refines(ImpreciseDate.parse(other)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            value = {
                "2008 2008-12-31 true",
                "2008 2009-01-01 false",
                "[1980..1983] 1983-05 true",
                "[..1983] [1983..] true",
                "[..1983] [1984..] false",
                "Y-17E7 [..1983] true",
                "[1980,1990] 1985 false",
                "[1980,1990] [1983..1985] false",
                "{1980,1990} 1990-12-31 true",
                "1985-XX-01 1985-06 true",
                "1985-XX-31 1985-06 false",
                "1985-XX-31 1985-0X-3X true",
                "1985-XX-31 1985-XX-30 false",
                "XXXX-02-29 2015 false",
                "XXXX-02-29 2016 true",
                "XX00-02-29 [1900,2100,2200] false",
                "XX00-02-29 [1900,2000,2200] true",
                "19X5 [1906..1914] false",
                "19X5 [1906..1915] true",
                "[1980,Y2000000000] [1981..Y1999999999] false",
                "[1980,Y2000000000] [1981..Y2000000000] true",
                "2008-21 2008-12 true",
                "-0001 0001 false"
            })
    void isCompatibleWithWhatSharesADay(String date, String other, boolean compatible) {
        assertEquals(compatible, ImpreciseDate.parse(date).compatibleWith(ImpreciseDate.parse(other)));
        assertEquals(compatible, ImpreciseDate.parse(other).compatibleWith(ImpreciseDate.parse(date)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            value = {
                "2008 2009 CERTAIN",
                "2008 2008 POSSIBLE",
                "2008-01-01 2008-01-01 IMPOSSIBLE",
                "2008-12-31 2008 IMPOSSIBLE",
                "2009 2008 IMPOSSIBLE",
                "[..1983] 1984 CERTAIN",
                "1983 [1984..] CERTAIN",
                "[1980..] 1983 POSSIBLE",
                "[..1983] [..1984] POSSIBLE"
            })
    void answersWhetherItIsEarlier(String date, String other, Certainty answer) {
        assertEquals(answer, ImpreciseDate.parse(date).before(ImpreciseDate.parse(other)));
    }

    @Test
    void isOrderedByEarliestThenLatestThenText() {
        List<String> ascending = List.of(
                "[..1984]",
                "[..1984-01-01,1990..]",
                "Y-17E7",
                "2008-01-01",
                "2008-01",
                "2008",
                "2008?",
                "[2008..]",
                "2009");
        List<String> sorted = Stream.of("2008?", "2009", "2008", "[2008..]", "2008-01", "[..1984-01-01,1990..]")
                .map(ImpreciseDate::parse)
                .sorted()
                .map(ImpreciseDate::toString)
                .toList();
        assertEquals(ascending.stream().filter(sorted::contains).toList(), sorted);
        List<ImpreciseDate> dates =
                ascending.stream().map(ImpreciseDate::parse).sorted().toList();
        assertEquals(ascending, dates.stream().map(ImpreciseDate::toString).toList());
    }

    @Test
    void isMadeFromADay() {
        assertEquals(ImpreciseDate.parse("2008-01-31"), ImpreciseDate.of(LocalDate.of(2008, 1, 31)));
        assertEquals(ImpreciseDate.parse("-0005-01-31"), ImpreciseDate.of(LocalDate.of(-5, 1, 31)));
        assertEquals(
                "EDTF has no day in a year of more than four digits: +10000-01-01",
                assertThrows(IllegalArgumentException.class, () -> ImpreciseDate.of(LocalDate.of(10_000, 1, 1)))
                        .getMessage());
    }

    @Test
    void isMadeFromNoYearThatEdtfHasNoDayIn() {
        for (LocalDate date : List.of(LocalDate.MIN, LocalDate.MAX, LocalDate.of(-10_000, 12, 31))) {
            assertEquals(
                    "EDTF has no day in a year of more than four digits: " + date,
                    assertThrows(IllegalArgumentException.class, () -> ImpreciseDate.of(date))
                            .getMessage());
        }
    }

    @ParameterizedTest
    @CsvSource({"0,0000", "-44,-0044", "2008,2008", "10000,Y10000", "-9223372036854775808,Y-9223372036854775808"})
    void isMadeFromAYear(long year, String text) {
        assertEquals(text, ImpreciseDate.ofYear(year).toString());
    }

    @Test
    void tellsItsQualifiers() {
        assertTrue(ImpreciseDate.parse("2004-?06").isUncertain());
        assertFalse(ImpreciseDate.parse("2004-?06").isApproximate());
        assertTrue(ImpreciseDate.parse("2004%").isUncertain());
        assertTrue(ImpreciseDate.parse("[2004,2005~]").isApproximate());
        assertFalse(ImpreciseDate.parse("200X").isUncertain());
    }

    @Test
    void survivesSerialization() {
        ImpreciseDate date = ImpreciseDate.parse("[..1984-01-01,1990..]");
        ImpreciseDate copy = (ImpreciseDate) SerializedCopy.of(date);
        assertEquals(date, copy);
        assertEquals(date.latest(), copy.latest());
    }

    @Test
    void refusesAnInterval() {
        assertEquals(
                "\"2012/2013\": at character 5: expected '-' or the end of the date, found \"/\"",
                assertThrows(IllegalArgumentException.class, () -> ImpreciseDate.parse("2012/2013"))
                        .getMessage());
    }
}

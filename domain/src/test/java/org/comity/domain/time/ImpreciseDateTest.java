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
                "[1980..] 198X false"
            })
    void refinesWhatHoldsItsWholeRange(String date, String other, boolean refines) {
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
                "Y-17E7 [..1983] true"
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

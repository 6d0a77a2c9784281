package org.comity.domain.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ImpreciseIntervalTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            value = {
                "2008/2012 2007-12-31 IMPOSSIBLE",
                "2008/2012 2008-01-01 POSSIBLE",
                "2008/2012 2008-12-31 CERTAIN",
                "2008/2012 2012-01-01 CERTAIN",
                "2008/2012 2012-12-31 POSSIBLE",
                "2008/2012 2013-01-01 IMPOSSIBLE",
                "2008/ 2030-01-01 POSSIBLE",
                "2008/ 2007-12-31 IMPOSSIBLE",
                "2008/.. 2030-01-01 CERTAIN",
                "/2012 2000-01-01 POSSIBLE",
                "../2012 2000-01-01 CERTAIN",
                "../2012 2013-01-01 IMPOSSIBLE",
                "../.. 2000-01-01 CERTAIN",
                "/ 2000-01-01 POSSIBLE",
                "[1980..1983]/.. 1983-12-31 CERTAIN",
                "[1980..1983]/.. 1980-01-01 POSSIBLE",
                "2008-03-05/2008-XX 2008-03-05 CERTAIN",
                "2008-03-05/ 2008-03-05 POSSIBLE"
            })
    void answersWhetherADayIsWithin(String period, String day, Certainty answer) {
        assertEquals(
                answer,
                ImpreciseInterval.parse(period)
                        .covers(ImpreciseDate.parse(day).earliest().orElseThrow()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            value = {
                "2000/2005 2007/2008 IMPOSSIBLE CERTAIN IMPOSSIBLE",
                "2000/2005 2005/2008 POSSIBLE POSSIBLE IMPOSSIBLE",
                "2000/2005 2003/2008 CERTAIN IMPOSSIBLE IMPOSSIBLE",
                "2003/2004 2000/2008 CERTAIN IMPOSSIBLE CERTAIN",
                "2003/.. 2000/.. CERTAIN IMPOSSIBLE CERTAIN",
                "2003/ 2000/ POSSIBLE IMPOSSIBLE POSSIBLE",
                "/ 2000/2001 POSSIBLE POSSIBLE POSSIBLE",
                "/1999 2000/2001 IMPOSSIBLE CERTAIN IMPOSSIBLE"
            })
    void answersHowTwoPeriodsLie(String one, String other, Certainty overlaps, Certainty before, Certainty during) {
        ImpreciseInterval period = ImpreciseInterval.parse(one);
        ImpreciseInterval second = ImpreciseInterval.parse(other);
        assertEquals(
                List.of(overlaps, before, during),
                List.of(period.overlaps(second), period.before(second), period.during(second)));
    }

    @Test
    void coincidesCertainlyOnlyDayForDay() {
        ImpreciseInterval days = ImpreciseInterval.parse("2008-01-01/2009-01-01");
        assertEquals(Certainty.CERTAIN, days.coincidesWith(days));
        assertEquals(Certainty.POSSIBLE, ImpreciseInterval.parse("2008/2009").coincidesWith(days));
        assertEquals(Certainty.IMPOSSIBLE, ImpreciseInterval.parse("2008/2010").coincidesWith(days));
        assertEquals(
                Certainty.CERTAIN, ImpreciseInterval.parse("../..").coincidesWith(ImpreciseInterval.parse("../..")));
        assertEquals(Certainty.POSSIBLE, ImpreciseInterval.UNKNOWN.coincidesWith(ImpreciseInterval.UNKNOWN));
    }

    @Test
    void rejectsEndBeforeStart() {
        Bound start = Bound.at(ImpreciseDate.parse("2012-02"));
        Bound end = Bound.at(ImpreciseDate.parse("2012-01"));
        assertEquals(
                "\"2012-02/2012-01\": the end 2012-01 is before the start 2012-02",
                assertThrows(IllegalArgumentException.class, () -> ImpreciseInterval.of(start, end))
                        .getMessage());
    }

    @Test
    void rejectsAnIntervalThatIsTooLongToBeReadAgain() {
        ImpreciseDate start = ImpreciseDate.parse("[" + "2008,".repeat(198) + "2008]");
        assertEquals(
                "\"[" + "2008,".repeat(11) + "2008…\": at character 1001: longer than 1000 characters",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> ImpreciseInterval.of(Bound.at(start), Bound.at(ImpreciseDate.parse("2009"))))
                        .getMessage());
        ImpreciseInterval longest = ImpreciseInterval.of(Bound.at(start), Bound.open());
        assertEquals(longest, ImpreciseInterval.parse(longest.toString()));
        assertEquals(999, longest.toString().length());
    }

    @Test
    void keepsACoarseEndThatMayBeAfterTheStart() {
        Bound start = Bound.at(ImpreciseDate.parse("2008-03"));
        ImpreciseInterval year = ImpreciseInterval.of(start, Bound.at(ImpreciseDate.parse("2008~"), "during 2008"));
        assertEquals("2008-03/2008-XX~", year.toString());
        assertEquals(Optional.of("during 2008"), year.end().wording());
        assertEquals(Optional.of(Day.of(2008, 12, 31)), year.latest());
        assertEquals(year.toString(), ImpreciseInterval.parse(year.toString()).toString());
        assertEquals("2008/2008", ImpreciseInterval.parse("2008/2008").toString());
    }

    @Test
    void isMadeFromOneDate() {
        ImpreciseDate date = ImpreciseDate.parse("[1980..1983]");
        assertEquals("[1980..1983]/", ImpreciseInterval.since(date).toString());
        assertEquals("/[1980..1983]", ImpreciseInterval.until(date).toString());
        assertEquals("/", ImpreciseInterval.UNKNOWN.toString());
        assertEquals(ImpreciseInterval.UNKNOWN, ImpreciseInterval.parse("/"));
    }

    @Test
    void refusesAPlainDate() {
        assertEquals(
                "\"2008\": at character 5: expected '/' between the start and the end of an interval, found the end",
                assertThrows(IllegalArgumentException.class, () -> ImpreciseInterval.parse("2008"))
                        .getMessage());
    }

    @ParameterizedTest
    @CsvSource({
        "Y17E7,an end of an interval cannot be a year written with Y",
        "2004-01-01T10:10:10Z,an end of an interval cannot be a date-time"
    })
    void refusesAnEndThatNoIntervalHas(String date, String why) {
        assertEquals(
                "\"" + date + "\": " + why,
                assertThrows(IllegalArgumentException.class, () -> ImpreciseInterval.since(ImpreciseDate.parse(date)))
                        .getMessage());
    }

    @Test
    void refusesNullAsNull() {
        assertThrows(NullPointerException.class, () -> ImpreciseInterval.of(absent(), Bound.open()));
        assertThrows(NullPointerException.class, () -> ImpreciseInterval.of(Bound.open(), absent()));
        assertThrows(NullPointerException.class, () -> ImpreciseInterval.since(absent()));
        assertThrows(NullPointerException.class, () -> ImpreciseInterval.until(absent()));
        assertThrows(NullPointerException.class, () -> Bound.at(absent()));
        assertThrows(NullPointerException.class, () -> Bound.at(ImpreciseDate.parse("2012"), absent()));
        assertThrows(NullPointerException.class, () -> ImpreciseDate.of(ImpreciseIntervalTest.<LocalDate>absent()));
        assertThrows(NullPointerException.class, () -> Day.of(ImpreciseIntervalTest.<LocalDate>absent()));
        assertThrows(NullPointerException.class, () -> Day.of(ImpreciseIntervalTest.<BigInteger>absent(), 1, 1));
        assertThrows(NullPointerException.class, () -> ImpreciseInterval.UNKNOWN.covers(absent()));
        assertThrows(NullPointerException.class, () -> ImpreciseInterval.UNKNOWN.overlaps(absent()));
        assertThrows(NullPointerException.class, () -> Certainty.CERTAIN.and(absent()));
        assertThrows(NullPointerException.class, () -> Certainty.CERTAIN.or(absent()));
    }

    @Test
    void boundsTellWhatTheyAre() {
        Bound known = Bound.at(ImpreciseDate.parse("2012"), "since 2012");
        assertEquals("2012", known.toString());
        assertEquals(Optional.of("since 2012"), known.wording());
        assertNotEquals(known, Bound.at(ImpreciseDate.parse("2012")));
        assertTrue(Bound.open().isOpen());
        assertTrue(Bound.unknown().isUnknown());
        assertEquals(
                List.of("..", ""),
                List.of(Bound.open().toString(), Bound.unknown().toString()));
        assertEquals(
                "the wording is blank: ' '",
                assertThrows(IllegalArgumentException.class, () -> Bound.at(ImpreciseDate.parse("2012"), " "))
                        .getMessage());
    }

    @Test
    void isOrderedByEarliestThenLatest() {
        List<String> ascending = List.of("../2012", "/2012", "../", "/", "2008/2009", "2008/", "2009/2010");
        List<String> sorted = Stream.of("/", "2009/2010", "../2012", "2008/", "../", "2008/2009", "/2012")
                .map(ImpreciseInterval::parse)
                .sorted()
                .map(ImpreciseInterval::toString)
                .toList();
        assertEquals(ascending, sorted);
    }

    @Test
    void survivesSerialization() {
        ImpreciseInterval period =
                ImpreciseInterval.of(Bound.at(ImpreciseDate.parse("198X"), "the eighties"), Bound.open());
        assertEquals(period, SerializedCopy.of(period));
        assertEquals(ImpreciseInterval.UNKNOWN, SerializedCopy.of(ImpreciseInterval.UNKNOWN));
    }

    @SuppressWarnings({"NullAway", "TypeParameterUnusedInFormals"})
    private static <T> T absent() {
        return null;
    }
}

package org.comity.domain.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoField;
import java.time.temporal.IsoFields;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateFieldsTest {

    static List<List<String>> fields() {
        return ExampleRows.of("date-fields.tsv");
    }

    @ParameterizedTest
    @MethodSource("fields")
    void saysWhatItsPartsAre(List<String> row) {
        ImpreciseDate date = ImpreciseDate.parse(row.get(0));

        assertEquals(
                row,
                List.of(
                        date.toString(),
                        date.precision().label(),
                        shown(date.year()),
                        shown(date.month()),
                        shown(date.day()),
                        date.season().map(Season::label).orElse("-"),
                        labels(date.uncertain()),
                        labels(date.approximate()),
                        labels(date.unspecified()),
                        shown(date.members())));
    }

    private static String shown(OptionalInt number) {
        return number.isPresent() ? String.valueOf(number.getAsInt()) : "-";
    }

    private static String labels(Collection<DatePart> parts) {
        return parts.isEmpty() ? "-" : parts.stream().map(DatePart::label).collect(Collectors.joining(" "));
    }

    private static String shown(List<ImpreciseDate> members) {
        return members.stream().map(ImpreciseDate::toString).collect(Collectors.joining(" "));
    }

    @Test
    void isALocalDateIfItIsOneDay() {
        assertEquals(Optional.of(LocalDate.of(2004, 6, 11)), day("2004-06-11~"));
        assertEquals(Optional.of(LocalDate.of(1985, 4, 12)), day("1985-04-12T23:20:30+04"));
        assertEquals(Optional.of(LocalDate.of(-44, 3, 15)), day("[-0044-03-15]"));
        assertEquals(Optional.empty(), day("2004-06"));
        assertEquals(Optional.empty(), day("[..2004-06-11]"));
    }

    private static Optional<LocalDate> day(String edtf) {
        return ImpreciseDate.parse(edtf).toLocalDate();
    }

    @Test
    void knowsTheBracketsOfASet() {
        assertTrue(ImpreciseDate.parse("{1960,1961}").isAllOf());
        assertTrue(ImpreciseDate.parse("{1960,1961}").isSet());
        assertFalse(ImpreciseDate.parse("[1960,1961]").isAllOf());
        assertTrue(ImpreciseDate.parse("[1960,1961]").isSet());
        assertFalse(ImpreciseDate.parse("1960").isSet());
    }

    @Test
    void givesJavaTimeWhatIsKnown() {
        ImpreciseDate month = ImpreciseDate.parse("2004-06~");
        assertEquals(Year.of(2004), Year.from(ImpreciseDate.parse("2004")));
        assertEquals(YearMonth.of(2004, 6), YearMonth.from(month));
        assertEquals(LocalDate.of(2004, 6, 11), LocalDate.from(ImpreciseDate.parse("2004-06-11")));
        assertEquals(MonthDay.of(12, 25), MonthDay.from(ImpreciseDate.parse("XXXX-12-25")));
        assertEquals(
                "06/2004", DateTimeFormatter.ofPattern("MM/yyyy", Locale.ROOT).format(month));
        assertEquals(2, month.get(IsoFields.QUARTER_OF_YEAR));
        assertEquals(
                YearMonth.of(2004, 6).getLong(ChronoField.PROLEPTIC_MONTH), month.getLong(ChronoField.PROLEPTIC_MONTH));
        assertEquals(45, ImpreciseDate.parse("-0044").get(ChronoField.YEAR_OF_ERA));
        assertEquals(163, ImpreciseDate.parse("2004-06-11").get(ChronoField.DAY_OF_YEAR));
    }

    @Test
    void refusesToGiveJavaTimeWhatIsNotKnown() {
        ImpreciseDate month = ImpreciseDate.parse("2004-06~");
        assertEquals(
                "DayOfMonth is not known of '2004-06~'",
                assertThrows(DateTimeException.class, () -> month.getLong(ChronoField.DAY_OF_MONTH))
                        .getMessage());
        assertThrows(DateTimeException.class, () -> LocalDate.from(month));
        assertThrows(DateTimeException.class, () -> Year.from(ImpreciseDate.parse("198X")));
        assertFalse(month.isSupported(ChronoField.HOUR_OF_DAY));
        assertFalse(ImpreciseDate.parse("Y1000000000").isSupported(ChronoField.YEAR));
        assertFalse(ImpreciseDate.parse("XXXX-12-25").isSupported(ChronoField.PROLEPTIC_MONTH));
        assertFalse(month.isSupported(null));
    }

    @ParameterizedTest
    @EnumSource
    void hasTheNumberOfWikidata(DatePrecision precision) {
        DatePrecision read = DatePrecision.ofWikidata(precision.wikidata());

        boolean partOfAYear =
                precision.compareTo(DatePrecision.YEAR) > 0 && precision.compareTo(DatePrecision.MONTH) < 0;
        assertEquals(partOfAYear ? DatePrecision.YEAR : precision, read);
    }

    @Test
    void readsEveryNumberOfWikidata() {
        IntStream.rangeClosed(0, 14)
                .forEach(number ->
                        assertEquals(number, DatePrecision.ofWikidata(number).wikidata()));
        assertEquals(DatePrecision.CENTURY, DatePrecision.ofWikidata(7));
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 15})
    void refusesANumberThatWikidataDoesNotHave(int number) {
        assertEquals(
                "not a precision of Wikidata, which has 0 to 14: " + number,
                assertThrows(IllegalArgumentException.class, () -> DatePrecision.ofWikidata(number))
                        .getMessage());
    }

    @ParameterizedTest
    @EnumSource
    void hasTheNumberOfEdtf(Season season) {
        assertEquals(season, Season.ofNumber(season.number()));
        ImpreciseDate date = ImpreciseDate.parse("2001-" + season.number());
        assertEquals(Optional.of(season), date.season());
        assertEquals(season.precision(), date.precision());
    }

    @ParameterizedTest
    @ValueSource(ints = {20, 42})
    void refusesANumberThatIsNotASeason(int number) {
        assertEquals(
                "not a season of EDTF, which has 21 to 41: " + number,
                assertThrows(IllegalArgumentException.class, () -> Season.ofNumber(number))
                        .getMessage());
    }

    @Test
    void canBeSwitchedOnByTheKindOfABound() {
        assertEquals(
                "2012, no limit, nothing",
                Stream.of("2012", "..", "")
                        .map(Bound::of)
                        .map(bound -> switch (bound.kind()) {
                            case KNOWN -> bound.date().orElseThrow().toString();
                            case OPEN -> "no limit";
                            case UNKNOWN -> "nothing";
                        })
                        .collect(Collectors.joining(", ")));
        assertEquals(BoundKind.KNOWN, new KnownBound(ImpreciseDate.parse("2012"), null).kind());
    }

    @Test
    void findsEdtfInATextOrNothing() {
        assertEquals(Optional.of(Edtf.parse("2008/2012")), Edtf.find("2008/2012"));
        assertEquals(Optional.empty(), Edtf.find("2008-13"));
        assertEquals(Optional.empty(), Edtf.find("9".repeat(1_001)));
    }
}

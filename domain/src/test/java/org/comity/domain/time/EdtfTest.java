package org.comity.domain.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.comity.domain.prose.ProseDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EdtfTest {

    static List<List<String>> dates() {
        return ExampleRows.of("dates.tsv");
    }

    static List<List<String>> faults() {
        return ExampleRows.of("faults.tsv");
    }

    @ParameterizedTest
    @MethodSource("dates")
    void tellsLevelAndBounds(List<String> row) {
        Edtf value = Edtf.parse(row.get(0));
        assertEquals(
                row,
                List.of(
                        value.toString(),
                        String.valueOf(value.level()),
                        value.earliest().map(Day::toString).orElse("-"),
                        value.latest().map(Day::toString).orElse("-")));
        assertEquals(value, Edtf.parse(value.toString()));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void saysWhereAndWhyAStringIsNone(List<String> row) {
        Exception fault = assertThrows(IllegalArgumentException.class, () -> Edtf.parse(row.get(0)));
        assertEquals(row.get(1), fault.getMessage());
    }

    @Test
    void readsAnIntervalAsPeriodAndAllElseAsDate() {
        assertEquals(ImpreciseInterval.class, Edtf.parse("2012/2013").getClass());
        assertEquals(ImpreciseDate.class, Edtf.parse("{2012,2013}").getClass());
    }

    @Test
    void refusesALongTextWithoutPrintingItAll() {
        Exception fault = assertThrows(IllegalArgumentException.class, () -> Edtf.parse("9".repeat(1_000_000)));
        assertEquals("\"" + "9".repeat(60) + "…\": at character 1001: longer than 1000 characters", fault.getMessage());
    }

    @Test
    void readsYearsOfAThousandDigits() {
        assertTrue(Edtf.parse("Y1E999").latest().orElseThrow().year().toString().length() == 1_000);
        assertEquals(2, Edtf.parse("Y-" + "9".repeat(990) + "E10S7").level());
    }

    @Test
    void showsWhatCanNotBePrinted() {
        Exception fault = assertThrows(IllegalArgumentException.class, () -> Edtf.parse("20\u0000\uD800"));
        assertEquals(
                "\"20\\u0000\\ud800\": at character 3: expected one of the four digits of a year, found \"\\u0000\"",
                fault.getMessage());
    }

    @Test
    void refusesNullAsNull() {
        assertThrows(NullPointerException.class, () -> Edtf.parse(absent()));
        assertThrows(NullPointerException.class, () -> ImpreciseInterval.parse(absent()));
        assertThrows(NullPointerException.class, () -> ImpreciseDate.parse(absent()));
        assertThrows(NullPointerException.class, () -> ProseDate.parse(absent()));
    }

    @SuppressWarnings({"NullAway", "TypeParameterUnusedInFormals"})
    private static <T> T absent() {
        return null;
    }
}

package org.comity.domain.prose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.comity.domain.time.Edtf;
import org.comity.domain.time.ExampleRows;
import org.comity.domain.time.ImpreciseDate;
import org.comity.domain.time.ImpreciseInterval;
import org.comity.domain.time.SerializedCopy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ProseDateTest {

    static List<List<String>> wordings() {
        return ExampleRows.of(ProseDateTest.class, "wordings.tsv");
    }

    static List<List<String>> faults() {
        return ExampleRows.of(ProseDateTest.class, "wording-faults.tsv");
    }

    @ParameterizedTest
    @MethodSource("wordings")
    void readsWordingsByNamedRules(List<String> row) {
        ProseDate date = ProseDate.parse(row.get(0));
        assertEquals(row, List.of(date.wording(), date.value().toString(), date.rule()));
        assertEquals(Edtf.parse(row.get(1)), date.value());
    }

    @ParameterizedTest
    @MethodSource("faults")
    void saysWhyAWordingIsNotRead(List<String> row) {
        Exception fault = assertThrows(IllegalArgumentException.class, () -> ProseDate.parse(row.get(0)));
        assertEquals(row.get(1), fault.getMessage());
    }

    @Test
    void readsTheSameInAnyLocale() {
        Locale before = Locale.getDefault();
        try {
            for (String tag : List.of("tr", "ar-EG", "th-TH-u-ca-buddhist")) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                assertEquals(
                        "2008-07-01", ProseDate.parse("1 JULY 2008").value().toString());
                assertEquals(
                        "[0801..0900]", ProseDate.parse("9TH CENTURY").value().toString());
            }
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void refusesALongText() {
        assertThrows(IllegalArgumentException.class, () -> ProseDate.parse("since ".repeat(100_000)));
    }

    @Test
    void refusesABlankWording() {
        assertEquals(
                "a blank wording or rule: ' ', 'since'",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> new ProseDate(" ", ImpreciseInterval.UNKNOWN, "since"))
                        .getMessage());
    }

    @Test
    void survivesSerialization() {
        ProseDate date = ProseDate.parse("since the early 1980s");
        assertEquals(date, SerializedCopy.of(date));
    }

    @Test
    void refusesARangeThatCanBeSplitTwice() {
        Exception refused = assertThrows(IllegalArgumentException.class, () -> ProseDate.parse("2008-12-25-2009"));

        assertEquals(
                "\"2008-12-25-2009\": it may mean 2008/2009-12-25 or 2008-12-25/2009; write the one that is meant",
                refused.getMessage());
    }

    @Test
    void takesBothEndsOfARangeToBeAbout() {
        assertEquals("1870~/1880~", ProseDate.parse("ca. 1870-1880").value().toString());
        assertEquals(
                "1870~/1880~",
                ProseDate.parse("about 1870 to about 1880").value().toString());
    }

    @Test
    void doesNotInventACenturyForAShortYear() {
        Exception refused = assertThrows(IllegalArgumentException.class, () -> ProseDate.parse("1999–00"));

        assertEquals("\"1999–00\": the years 1999/2000 may be meant; write them in full", refused.getMessage());
    }

    @ParameterizedTest
    @MethodSource("precisions")
    void isKnownDownToTheUnitThatItsWordsName(List<String> row) {
        ImpreciseDate date = (ImpreciseDate) ProseDate.parse(row.get(0)).value();
        assertEquals(row, List.of(row.get(0), date.toString(), date.precision().label()));
    }

    static List<List<String>> precisions() {
        return ExampleRows.of(ProseDateTest.class, "precisions.tsv");
    }

    @Test
    void readsWhatParseDoesNotRefuse() {
        for (List<String> row : wordings()) {
            assertEquals(Optional.of(ProseDate.parse(row.get(0))), ProseDate.read(row.get(0)));
        }
        for (List<String> row : faults()) {
            assertEquals(Optional.empty(), ProseDate.read(row.get(0)));
        }
        assertEquals(new ProseDate("2008-21", Edtf.parse("2008-21"), "edtf"), ProseDate.parse("2008-21"));
        assertEquals(new ProseDate("2012", Edtf.parse("2012"), "edtf"), ProseDate.parse("2012", Language.FRENCH));
    }

    @Test
    void readsWordsAndEdtfOrNothing() {
        assertEquals(Optional.of(ProseDate.parse("early 1980s")), ProseDate.read("early 1980s"));
        assertEquals(Optional.of(ProseDate.parse("mars 2019")), ProseDate.read("mars 2019", Language.FRENCH));
        assertEquals(Optional.of(new ProseDate("198X/..", Edtf.parse("198X/.."), "edtf")), ProseDate.read("198X/.."));
        assertEquals(ProseDate.read("2012"), ProseDate.read("2012", Language.GERMAN));
        assertEquals(Optional.empty(), ProseDate.read("soon"));
        assertEquals(Optional.empty(), ProseDate.read("03/04/2008"));
        assertEquals(Optional.empty(), ProseDate.read("mars 2019", Language.ENGLISH));
        assertEquals(Optional.empty(), ProseDate.read("2".repeat(2_000)));
    }
}

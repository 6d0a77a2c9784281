package org.comity.cli.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.comity.domain.source.Origin;
import org.comity.domain.source.Quote;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportedTextTest {

    private static final String CONTENT = "\ufeffa: 1  \r\n  - \ud83e\udd1d b: c \r\n\n   \ne";

    @ParameterizedTest
    @CsvSource({
        "0, 0, 1:1-1:5",
        "1, 1, 1:1-1:5",
        "1, 4, 1:4-1:5",
        "1, 5, 1:5-1:5",
        "1, 99, 1:7-1:7",
        "2, 0, 2:3-2:12",
        "2, 5, 2:5-2:12",
        "2, 6, 2:7-2:12",
        "2, 7, 2:8-2:12",
        "3, 0, 3:1-3:1",
        "4, 0, 4:1-4:1",
        "5, 1, 5:1-5:2",
        "9, 7, 5:1-5:2"
    })
    void countsInUtf16FromTheColumnToTheEndOfTheLine(int line, int column, String region) {
        assertEquals(region, shown(ReportedText.of(CONTENT).region(new Origin("a.yaml", line, column))));
    }

    @Test
    void findsQuotesOverSeveralLines() {
        ReportedText text = ReportedText.of("\ud83e\udd1d one\r\ntwo\nthree\n");
        String whole = "\ud83e\udd1d one\r\ntwo\nthree\n";
        assertEquals(
                Optional.of("1:4-2:4"),
                text.region(Quote.in(whole, "one\r\ntwo")).map(ReportedTextTest::shown));
        assertEquals(
                Optional.of("3:1-4:1"), text.region(Quote.in(whole, "three\n")).map(ReportedTextTest::shown));
        assertEquals(Optional.empty(), text.region(Quote.in("x" + whole, "two")));
        assertEquals(Optional.empty(), text.region(Quote.in("x".repeat(99) + "two", "two")));
    }

    private static String shown(FileRegion region) {
        return region.startLine() + ":" + region.startColumn() + "-" + region.endLine() + ":" + region.endColumn();
    }
}

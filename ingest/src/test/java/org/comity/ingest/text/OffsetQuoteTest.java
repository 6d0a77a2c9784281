package org.comity.ingest.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class OffsetQuoteTest {

    private static final SourceText TEXT =
            SourceText.of("\uD83C\uDF0D IOM is\nan Observer, an Observer of 18 ... or so");

    private static String find(String words, int start, int end, OffsetUnit unit) {
        Anchoring anchoring = QuoteFinder.of(TEXT).find(new OffsetQuote(words, start, end, unit));
        return anchoring.quote().map(quote -> quote.span().toString()).orElse("nothing")
                + anchoring.problems().stream()
                        .map(problem ->
                                "\n" + problem.severity().label() + " " + problem.code() + ": " + problem.message())
                        .collect(Collectors.joining());
    }

    @Test
    void takesTheOffsetsWhereTheWordsStand() {
        assertEquals("2..5", find("IOM", 2, 5, OffsetUnit.CODE_POINTS));
        assertEquals("2..5", find("IOM", 3, 6, OffsetUnit.UTF_16_UNITS));
        assertEquals("25..33", find("Observer", 25, 33, OffsetUnit.CODE_POINTS));
    }

    @Test
    void takesALineEndForTheSpaceThatAToolWroteInstead() {
        assertEquals("6..11", find("is an", 6, 11, OffsetUnit.CODE_POINTS));
    }

    @Test
    void leavesWhiteSpaceAtTheEndsOut() {
        assertEquals("2..5", find(" IOM ", 1, 6, OffsetUnit.CODE_POINTS));
    }

    @Test
    void readsThreeFullStopsAsThemselves() {
        assertEquals("37..46", find("18 ... or", 37, 46, OffsetUnit.CODE_POINTS));
        assertEquals(
                "37..46\nwarning offset-mismatch: \"18 ... or\" does not stand at 0..9 but, in code points, at 37..46",
                find("18 ... or", 0, 9, OffsetUnit.CODE_POINTS));
    }

    @Test
    void warnsOfTheOtherUnit() {
        assertEquals(
                "25..33\nwarning offset-unit: the offsets 26..34 of \"Observer\" count UTF-16 units, not code points",
                find("Observer", 26, 34, OffsetUnit.CODE_POINTS));
        assertEquals(
                "25..33\nwarning offset-unit: the offsets 25..33 of \"Observer\" count code points, not UTF-16 units",
                find("Observer", 25, 33, OffsetUnit.UTF_16_UNITS));
    }

    @Test
    void warnsOfOffsetsThatAreOffWhereTheWordsStandOnce() {
        assertEquals(
                "2..5\nwarning offset-mismatch: \"IOM\" does not stand at 900..903 but, in code points, at 2..5",
                find("IOM", 900, 903, OffsetUnit.CODE_POINTS));
        assertEquals(
                "2..5\nwarning offset-mismatch: \"IOM\" does not stand at -1..2 but, in code points, at 2..5",
                find("IOM", -1, 2, OffsetUnit.CODE_POINTS));
    }

    @Test
    void leavesOffsetsThatAreOffAmbiguousWhereTheWordsStandTwice() {
        assertEquals(
                "nothing\nerror quote-ambiguous: \"Observer\" occurs 2 times in the text, at 2:4, 2:17",
                find("Observer", 0, 8, OffsetUnit.CODE_POINTS));
    }

    @Test
    void refusesToCutANumberEvenAtTheRightOffsets() {
        assertEquals(
                "nothing\nerror quote-cuts-number: \"8\" cuts the number \"18\" at 2:30 of the text",
                find("8", 38, 39, OffsetUnit.CODE_POINTS));
    }
}

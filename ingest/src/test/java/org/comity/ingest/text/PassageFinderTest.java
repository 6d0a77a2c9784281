package org.comity.ingest.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Collectors;
import org.comity.domain.source.Quote;
import org.comity.domain.source.Span;
import org.junit.jupiter.api.Test;

class PassageFinderTest {

    private static final boolean CODE_POINTS = false;
    private static final boolean UTF_16_UNITS = true;

    private static final SourceText TEXT =
            SourceText.of("\uD83C\uDF0D IOM is\nan Observer, an Observer of 18 ... or so");

    private static String find(String words, int start, int end, boolean utf16) {
        Anchoring anchoring = PassageFinder.of(QuoteFinder.of(TEXT))
                .find(new PassageRequest(words, new OffsetRange(start, end, utf16), "", ""));
        return anchoring.quote().map(quote -> quote.span().toString()).orElse("nothing")
                + anchoring.problems().stream()
                        .map(problem ->
                                "\n" + problem.severity().label() + " " + problem.code() + ": " + problem.message())
                        .collect(Collectors.joining());
    }

    @Test
    void takesTheOffsetsWhereTheWordsStand() {
        assertEquals("2..5", find("IOM", 2, 5, CODE_POINTS));
        assertEquals("2..5", find("IOM", 3, 6, UTF_16_UNITS));
        assertEquals("25..33", find("Observer", 25, 33, CODE_POINTS));
    }

    @Test
    void takesALineEndForTheSpaceThatAToolWroteInstead() {
        assertEquals("6..11", find("is an", 6, 11, CODE_POINTS));
    }

    @Test
    void leavesWhiteSpaceAtTheEndsOut() {
        assertEquals("2..5", find(" IOM ", 1, 6, CODE_POINTS));
    }

    @Test
    void readsThreeFullStopsAsThemselves() {
        assertEquals("37..46", find("18 ... or", 37, 46, CODE_POINTS));
        assertEquals(
                "37..46\nwarning offset-mismatch: \"18 ... or\" is not at 0..9 but, in code points, at 37..46",
                find("18 ... or", 0, 9, CODE_POINTS));
    }

    @Test
    void warnsOfTheOtherUnit() {
        assertEquals(
                "25..33\nwarning offset-unit: the offsets 26..34 of \"Observer\" count UTF-16 units, not code points",
                find("Observer", 26, 34, CODE_POINTS));
        assertEquals(
                "25..33\nwarning offset-unit: the offsets 25..33 of \"Observer\" count code points, not UTF-16 units",
                find("Observer", 25, 33, UTF_16_UNITS));
    }

    @Test
    void warnsOfOffsetsThatAreOffWhereTheWordsStandOnce() {
        assertEquals(
                "2..5\nwarning offset-mismatch: \"IOM\" is not at 900..903 but, in code points, at 2..5",
                find("IOM", 900, 903, CODE_POINTS));
        assertEquals(
                "2..5\nwarning offset-mismatch: \"IOM\" is not at -1..2 but, in code points, at 2..5",
                find("IOM", -1, 2, CODE_POINTS));
    }

    @Test
    void leavesOffsetsThatAreOffAmbiguousWhereTheWordsStandTwice() {
        assertEquals(
                "nothing\nerror quote-ambiguous: \"Observer\" occurs 2 times in the text, at 2:4, 2:17",
                find("Observer", 0, 8, CODE_POINTS));
    }

    @Test
    void takesWordsThatBeginAtTheOffsetsAndEndElsewhere() {
        assertEquals(
                "25..33\nwarning offset-mismatch: \"Observer\" is not at 25..30 but, in code points, at 25..33",
                find("Observer", 25, 30, CODE_POINTS));
        assertEquals(
                "12..20\nwarning offset-mismatch: \"Observer\" is not at 13..90 but, in code points, at 12..20",
                find("Observer", 13, 90, UTF_16_UNITS));
    }

    @Test
    void leavesWordsAmbiguousThatBeginAtTheOffsetsButNotBesideTheGivenWords() {
        PassageRequest beside = new PassageRequest("O", new OffsetRange(3, 9, CODE_POINTS), "", "bserver");
        assertEquals("nothing\nerror quote-ambiguous: \"O\" occurs 2 times in the text, at 2:4, 2:17", find(beside));
    }

    @Test
    void findsThePassageFromTheBeginningOfSomeWordsToTheBeginningOfOthers() {
        assertEquals("2..24", find(until("IOM", "Observer of 18")));
    }

    @Test
    void findsBothEndsOfAPassageOrNothing() {
        assertEquals(
                "nothing\nerror quote-ambiguous: \"Observer\" occurs 2 times in the text, at 2:4, 2:17",
                find(until("IOM", "Observer")));
        assertEquals(
                "nothing\nerror quote-not-found: the text does not contain \"WMO\"", find(until("WMO", "Observer")));
        assertEquals(
                "nothing\nerror quote-not-found: \"IOM\" at 1:3 of the text does not follow \"is\" at 1:7, so there are"
                        + " no words from one to the other",
                find(until("is", "IOM")));
    }

    private static PassageRequest until(String words, String end) {
        return new PassageRequest(words, null, "", "", new PassageRequest(end, null, "", ""));
    }

    @Test
    void warnsOfAMarkThatCutsANumber() {
        Anchoring checked = PassageFinder.of(QuoteFinder.of(TEXT)).checked(TEXT.quote(new Span(38, 39)));
        assertEquals("38..39", checked.quote().orElseThrow().span().toString());
        assertEquals(
                "[AnchoringProblem[code=quote-cuts-number, severity=WARNING, message=\"8\" cuts the number \"18\" at"
                        + " 2:30 of the text, suggestionOrNull=mark the whole number, or accept this finding if the text"
                        + " has two numbers there, soughtOrNull=null]]",
                checked.problems().toString());
    }

    private static String find(PassageRequest passage) {
        Anchoring anchoring = PassageFinder.of(QuoteFinder.of(TEXT)).find(passage);
        return anchoring.quote().map(quote -> quote.span().toString()).orElse("nothing")
                + anchoring.problems().stream()
                        .map(problem ->
                                "\n" + problem.severity().label() + " " + problem.code() + ": " + problem.message())
                        .collect(Collectors.joining());
    }

    @Test
    void takesPartsOfTokensAsTheToolMarkedThemAndTellsWhenAskedThatTheyCutANumber() {
        assertEquals("38..39", find("8", 38, 39, CODE_POINTS));
        QuoteFinder finder = QuoteFinder.of(TEXT);
        Quote passage = TEXT.quote(new Span(38, 39));
        assertEquals(
                "\"8\" cuts the number \"18\" at 2:30 of the text",
                finder.checked(passage).problems().get(0).message());
    }

    @Test
    void letsTheWordsBesideChooseWhereTheOffsetsAreOff() {
        OffsetRange off = new OffsetRange(0, 8, CODE_POINTS);
        assertEquals(
                "25..33\nwarning offset-mismatch: \"Observer\" is not at 0..8 but, in code points, at 25..33",
                find(new PassageRequest("Observer", off, ", an ", " of")));
        assertEquals("25..33", find(new PassageRequest("Observer", null, "an ", " of")));
        assertTrue(find(new PassageRequest("Observer", off, "the ", "")).startsWith("nothing\nerror quote-not-found"));
    }

    @Test
    void comparesTheWordsBesideWithoutWhiteSpace() {
        assertEquals("25..33", find(new PassageRequest("Observer", null, "Observer,an", "of18")));
        assertEquals("12..20", find(new PassageRequest("Observer", null, "I O Misan", ", a n")));
    }

    @Test
    void findsWordsOfSeveralBlocksWithoutTheLineEndsBetweenThem() {
        assertEquals("6..11", find(new PassageRequest("isan", null, "IOM", "")));
        assertEquals(
                "6..20\nwarning offset-mismatch: \"is an Observer\" is not at 0..13 but, in code points, at 6..20",
                find("isan Observer", 0, 13, CODE_POINTS));
        assertTrue(find(new PassageRequest("anObserver", null, "", "")).startsWith("nothing\nerror quote-not-found"));
    }

    @Test
    void warnsWhereTheWordsOccurOnceButNotBesideTheGivenWords() {
        assertEquals(
                "2..5\nwarning offset-context: \"IOM\" is at 1:3 of the text and nowhere else, but not between the"
                        + " words that should surround it",
                find(new PassageRequest("IOM", null, "the ", "")));
        assertEquals(
                "2..5\nwarning offset-context: \"IOM\" is at 1:3 of the text and nowhere else, but not between the"
                        + " words that should surround it"
                        + "\nwarning offset-mismatch: \"IOM\" is not at 0..8 but, in code points, at 2..5",
                find(new PassageRequest("IOM", new OffsetRange(0, 8, CODE_POINTS), "the ", "")));
    }

    @Test
    void advisesWhatAToolCanChangeWhereOffsetsAreOff() {
        Anchoring anchoring = PassageFinder.of(QuoteFinder.of(TEXT))
                .find(new PassageRequest("Observer", new OffsetRange(0, 8, CODE_POINTS), "", ""));
        assertEquals(
                "correct the offsets, or mark words that occur only once",
                anchoring.problems().get(0).suggestion().orElseThrow());
    }

    @Test
    void warnsWhereTheOffsetsHoldButTheWordsBesideDoNot() {
        assertEquals(
                "2..5\nwarning offset-context: \"IOM\" is at 1:3 of the text as its offsets say, but not between"
                        + " the words that should surround it",
                find(new PassageRequest("IOM", new OffsetRange(2, 5, CODE_POINTS), "the ", " is")));
    }

    @Test
    void takesOffsetsAloneWithAWarningAndRefusesThoseOutside() {
        assertEquals(
                "2..5\nwarning offset-alone: only offsets point to \"IOM\"; no words confirm them",
                find(new PassageRequest(null, new OffsetRange(1, 6, CODE_POINTS), "", "")));
        assertEquals(
                "nothing\nerror offsets-outside: there are no words at 40..99 of a text of 49 code points",
                find(new PassageRequest(null, new OffsetRange(40, 99, CODE_POINTS), "", "")));
    }
}

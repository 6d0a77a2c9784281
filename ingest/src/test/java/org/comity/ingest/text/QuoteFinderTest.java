package org.comity.ingest.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class QuoteFinderTest {

    @TestFactory
    Stream<DynamicTest> findsTheWords() throws IOException {
        return QuoteCase.read("found.cases").stream()
                .map(one -> DynamicTest.dynamicTest(one.title(), () -> {
                    Anchoring anchoring = QuoteFinder.of(one.text()).find(one.request());
                    assertEquals("", problems(anchoring));
                    assertEquals(
                            one.get("found"),
                            anchoring
                                    .quote()
                                    .map(quote -> quote.span() + " " + quote.words())
                                    .orElse(""));
                }));
    }

    @TestFactory
    Stream<DynamicTest> saysWhatIsWrong() throws IOException {
        return QuoteCase.read("problems.cases").stream()
                .map(one -> DynamicTest.dynamicTest(one.title(), () -> {
                    Anchoring anchoring = QuoteFinder.of(one.text()).find(one.request());
                    String suggestion = one.getOrEmpty("suggestion");
                    assertEquals(
                            one.get("problem") + (suggestion.isEmpty() ? "" : "\n" + suggestion), problems(anchoring));
                }));
    }

    private static String problems(Anchoring anchoring) {
        return anchoring.problems().stream()
                .map(problem -> problem.severity().label() + " " + problem.code() + ": " + problem.message()
                        + problem.suggestion().map(s -> "\n" + s).orElse(""))
                .collect(Collectors.joining("\n"));
    }

    @Test
    void warnsOfACutWordAndFindsThePassageAllTheSame() {
        Anchoring anchoring =
                QuoteFinder.of(SourceText.of("Our WorkAs the leading")).find(QuoteRequest.of("As the"));
        assertEquals("As the", anchoring.quote().orElseThrow().words());
        assertEquals(1, anchoring.problems().size());
    }

    @Test
    void groupsDigitsAsTheGivenLanguageOfTheTextDoes() {
        SourceText text = SourceText.of("Members: 3 400. Seats: none.");
        assertEquals(
                "error quote-cuts-number: \"400\" cuts the number \"3 400\" at 1:12 of the text\nquote the whole number",
                problems(QuoteFinder.of(text, "fr-CH").find(QuoteRequest.of("400"))));
        assertEquals("", problems(QuoteFinder.of(text, "fr-CH").find(QuoteRequest.of("3 400"))));
    }

    @Test
    void warnsWhereALanguageDoesNotUsuallyGroupDigitsBySpaces() {
        SourceText text = SourceText.of("Members: 3 400. Seats: none.");
        String warning = """
                warning quote-cuts-number: "400" may cut the number "3 400" at 1:12 of the text
                quote the whole number, or accept this finding if the text has two numbers there""";
        for (String language : List.of("en", "de", "")) {
            Anchoring anchoring = QuoteFinder.of(text, language).find(QuoteRequest.of("400"));
            assertEquals(warning, problems(anchoring));
            assertEquals("400", anchoring.quote().orElseThrow().words());
        }
    }

    @Test
    void takesNumbersBesideEachOtherForOneOnlyWhereTheyLookLikeGroups() {
        for (String words : List.of(
                "in 2010 400", "table 12 40", "rooms 0 400", "lines 3 4000", "Annex 3 400", "on December 15 200")) {
            String last = words.substring(words.lastIndexOf(' ') + 1);
            assertEquals("", problems(QuoteFinder.of(SourceText.of(words), "en").find(QuoteRequest.of(last))), words);
        }
    }

    @Test
    void keepsTheFirstTwentyOfManyOccurrencesAndCountsAll() {
        Anchoring anchoring = QuoteFinder.of(SourceText.of("ab ".repeat(1_000))).find(QuoteRequest.of("ab"));
        assertTrue(anchoring instanceof Ambiguous ambiguous
                && ambiguous.first().size() == 20
                && ambiguous.total() == 1_000);
    }

    @Test
    void findsAnOccurrenceBeyondThoseThatAreKept() {
        Anchoring anchoring = QuoteFinder.of(SourceText.of("ab ".repeat(1_000)))
                .find(QuoteRequest.of("ab").withNth(900));
        assertEquals("2697..2699", anchoring.quote().orElseThrow().span().toString());
    }

    @Test
    void letsAPassageWithAnEllipsisBeAThousandCodePointsLong() {
        String filling = "\uD83C\uDF0D".repeat(989);
        SourceText text = SourceText.of("first " + filling + " last");
        Anchoring anchoring = QuoteFinder.of(text).find(QuoteRequest.of("first ... last"));
        assertEquals("0..1000", anchoring.quote().orElseThrow().span().toString());
    }

    @Test
    void refusesAPassageWithAnEllipsisOfOneMore() {
        SourceText text = SourceText.of("first " + "x".repeat(990) + " last");
        assertEquals("""
                error quote-not-found: the passage that begins at 1:1 with "first" does not reach "last" within 1000 \
                characters
                the last words follow only at 1:998; quote a shorter passage, or several under quotes:""", problems(QuoteFinder.of(text).find(QuoteRequest.of("first ... last"))));
    }
}

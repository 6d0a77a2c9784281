package org.comity.domain.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class QuoteTest {

    private static final String TEXT = "𝔘nited Nations: France is a member. Norway is a member.";

    @Test
    void countsCodePointsAndNotCharacters() {
        assertEquals(new Quote(new Span(16, 34), "France is a member"), Quote.in(TEXT, "France is a member"));
        assertEquals(new Quote(new Span(0, 6), "𝔘nited"), Quote.in(TEXT, "𝔘nited"));
    }

    @Test
    void findsAnOccurrenceByItsNumber() {
        assertEquals(new Span(23, 34), Quote.in(TEXT, "is a member", 1).span());
        assertEquals(new Span(43, 54), Quote.in(TEXT, "is a member", 2).span());
        assertEquals(new Span(1, 3), Quote.in("aaa", "aa", 2).span());
    }

    @Test
    void saysWhatToDoAboutWordsThatOccurTwice() {
        assertEquals(
                "the text '" + TEXT + "' contains the words 'is a member' 2 times;"
                        + " quote more words, or number the occurrence",
                refused(() -> Quote.in(TEXT, "is a member")));
    }

    @Test
    void quotesWordsThatTheTextDoesNotContain() {
        assertEquals(
                "the text 'IOM since 2012' does not contain the words 'IOM  since';"
                        + " write them exactly as in the text",
                refused(() -> Quote.in("IOM since 2012", "IOM  since")));
        assertEquals("no words to look for: '' in 'IOM'", refused(() -> Quote.in("IOM", "")));
        assertEquals(
                "there is no occurrence 3 of the words 'is a member' in the text '" + TEXT + "', only 1 to 2",
                refused(() -> Quote.in(TEXT, "is a member", 3)));
        assertEquals(
                "there is no occurrence 0 of the words 'IOM' in the text 'IOM', only 1 to 1",
                refused(() -> Quote.in("IOM", "IOM", 0)));
    }

    @Test
    void doesNotFindHalfAPair() {
        refused(() -> Quote.in("a𝔘", "\ud835"));
        refused(() -> Quote.in("𝔘b", "\udd18b"));
        assertEquals(new Span(1, 2), Quote.in("𝔘\ud835", "\ud835").span());
    }

    @Test
    void findsThePassagesOfEvidence() {
        SourceId page = SourceId.of("page");

        assertEquals(
                new Evidence(
                        page, List.of(new Quote(new Span(16, 22), "France"), new Quote(new Span(36, 42), "Norway"))),
                Evidence.of(page, TEXT, "Norway", "France"));
        assertEquals("evidence without a quote from page", refused(() -> Evidence.of(page, TEXT)));
    }

    @Test
    void findsThePassagesOfTheSourceItself() {
        Source page = Source.of(
                SourceId.of("page"), "page.txt", TEXT, Citation.builder().build());

        assertEquals(Evidence.of(page.id(), TEXT, "Norway", "France"), Evidence.of(page, TEXT, "Norway", "France"));
    }

    @Test
    void refusesAnotherTextThanThatOfTheSource() {
        Source page = Source.of(
                SourceId.of("page"), "page.txt", TEXT, Citation.builder().build());

        assertEquals(
                "this is not the text of page, whose hash is different: 'Norway is a member.'",
                refused(() -> Evidence.of(page, "Norway is a member.", "Norway")));
        assertTrue(page.hasText(TEXT));
        assertFalse(page.hasText(TEXT + "\n"));
    }

    @Test
    void isInATextThatHasTheWordsAtThePlace() {
        Quote norway = Quote.in(TEXT, "Norway");

        assertTrue(norway.isIn(TEXT));
        assertFalse(norway.isIn("United Nations: Norway"));
        assertFalse(norway.isIn(TEXT.replace("Norway", "Sweden")));
        assertFalse(norway.isIn(""));
    }

    private static String refused(Runnable code) {
        return String.valueOf(
                assertThrows(IllegalArgumentException.class, code::run).getMessage());
    }
}

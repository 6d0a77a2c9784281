package org.comity.ingest.rebase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Optional;
import org.comity.domain.source.Quote;
import org.comity.domain.source.Span;
import org.junit.jupiter.api.Test;

class TextRebaseTest {

    private static final String TEXT = "The Forum met in Corland. Arland, a member since 1998, spoke of peace.";

    /** The outcome for words that occur once, and the words that are there. */
    private static String became(String words, String before, String after) {
        RebasedSpan rebased =
                TextRebase.between(before, after).rebase(Quote.in(before, words).span());
        Optional<Span> there = rebased.after();
        return rebased.outcome().label()
                + there.map(span -> " "
                                + after.substring(
                                        after.offsetByCodePoints(0, span.start()),
                                        after.offsetByCodePoints(0, span.end())))
                        .orElse("");
    }

    @Test
    void staysWhereNothingChanged() {
        assertEquals("stayed Arland", became("Arland", TEXT, TEXT + " It listened."));
    }

    @Test
    void movesWithItsWords() {
        assertEquals("moved Arland", became("Arland", TEXT, "In May, too: " + TEXT));
        assertEquals("moved member since 1998", became("member since 1998", "\uD83C\uDF0D " + TEXT, TEXT));
    }

    @Test
    void ignoresLineEndsAndHyphensAtThem() {
        String lines = TEXT.replace(" ", "\r\n").replace("member", "mem-\nber");

        assertEquals("moved a\r\nmem-\nber", became("a member", TEXT, lines));
        assertEquals("moved a member", became("a\r\nmem-\nber", lines, TEXT));
    }

    @Test
    void ignoresTheKindOfDashesAndQuotationMarks() {
        assertEquals(
                "moved it \u201Cis\u201D \u2013 so",
                became(
                        "it \"is\" - so",
                        "Yes, it \"is\" - so he said.",
                        "Oh yes, it \u201Cis\u201D \u2013 so he said."));
    }

    @Test
    void movesWithAParagraph() {
        String first = "Borland has never been a member of any forum at all.";

        assertEquals("moved never been", became("never been", first + "\n\n" + TEXT, TEXT + "\n\n" + first));
    }

    @Test
    void takesOtherWordsInTheSamePlaceForTheCorrectedOnes() {
        assertEquals("reworded since 1996", became("since 1998", TEXT, TEXT.replace("1998", "1996")));
        assertEquals("reworded Arland, a mernber", became("Arland, a member", TEXT, TEXT.replace("member", "mernber")));
    }

    @Test
    void isLostWithItsWords() {
        assertEquals("lost", became("Arland, a member", TEXT, "The Forum met in Corland. Nobody spoke of peace."));
        assertEquals("lost", became("Arland", TEXT, "Something else."));
    }

    @Test
    void isLostIfItsWordsAreOnlyElsewhere() {
        assertEquals(
                "lost",
                became("member", TEXT, "The Forum met in Corland. Nobody spoke of peace. Is there a member who did?"));
    }

    /** Which one of two is left cannot be known. */
    @Test
    void isLostIfOneOfTwoEqualPassagesIsLeft() {
        String twice = "First the observer came here, then the observer went away again.";
        String once = "First the observer went away again.";
        TextRebase rebase = TextRebase.between(twice, once);

        assertEquals(
                RebaseOutcome.LOST,
                rebase.rebase(Quote.in(twice, "the observer", 1).span()).outcome());
        assertEquals(
                RebaseOutcome.LOST,
                rebase.rebase(Quote.in(twice, "the observer", 2).span()).outcome());
    }

    @Test
    void beginsAndEndsInsideWordsAsBefore() {
        assertEquals("moved ember sin", became("ember sin", TEXT, "So: " + TEXT));
    }

    @Test
    void leavesOutWhiteSpaceAtTheEnds() {
        assertEquals("moved member", became(" member ", TEXT, "So: " + TEXT));
        assertEquals("lost", became(" ", "one two", "one two three"));
    }

    @Test
    void findsNothingInEmptyTexts() {
        assertEquals("lost", became("Arland", TEXT, ""));
    }

    @Test
    void refusesSpansOutsideTheText() {
        TextRebase rebase = TextRebase.between("one", "two");

        assertThrows(IllegalArgumentException.class, () -> rebase.rebase(new Span(0, 4)));
    }
}

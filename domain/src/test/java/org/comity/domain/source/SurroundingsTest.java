package org.comity.domain.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.comity.domain.text.WhiteSpace;
import org.junit.jupiter.api.Test;

class SurroundingsTest {

    private static final String TEXT = "The Commission met in Geneva in May. Its observers are the Lake Union and the"
            + " River League, and both have sent delegates to each of its sessions since 2012.";

    private static final String[] PIECES = {
        "a",
        "lake",
        " ",
        "  ",
        "\n",
        "\r\n",
        "\t",
        "\u00a0",
        "é",
        "e\u0301",
        "𝔘",
        "\ud835",
        "\udd18",
        "👩‍👩‍👧",
        "نهر",
        "\u202b",
        "湖水",
        "-",
        ".",
        "\u0301",
        "\u200d"
    };

    @Test
    void cutsAtWordsAndReadsOnWithTheQuote() {
        Surroundings around = Quote.in(TEXT, "River League").surroundings();

        assertEquals("in Geneva in May. Its observers are the Lake Union and the ", around.before());
        assertEquals(", and both have sent delegates to each of its sessions since", around.after());
        assertEquals(Optional.empty(), around.label());
    }

    @Test
    void hasNothingBeforeTheFirstWordAndAfterTheLast() {
        assertEquals("", Quote.in(TEXT, "The Commission").surroundings().before());
        assertEquals("", Quote.in(TEXT, "2012.").surroundings().after());
        assertEquals(Surroundings.NONE, Quote.in("Lakes", "Lakes").surroundings());
        assertEquals(Surroundings.NONE, Quote.in(" \r\n Lakes \n", "Lakes").surroundings());
    }

    @Test
    void isOnOneLine() {
        Surroundings around = Quote.in("Members:\r\n\r\n\tLake\u00a0 Union,\u2028HF\r\n", "Lake")
                .surroundings();

        assertEquals("Members: ", around.before());
        assertEquals(" Union, HF", around.after());
    }

    @Test
    void takesPartOfAWordIfThereIsLittleElse() {
        String without = "x".repeat(1_000_000);
        String text = without + " HF " + without;

        Surroundings around = Quote.in(text, "HF").surroundings();

        assertEquals("x".repeat(59) + " ", around.before());
        assertEquals(" " + "x".repeat(59), around.after());
    }

    @Test
    void doesNotSearchThroughAnyAmountOfWhiteSpace() {
        String white = " ".repeat(1_000_000);

        assertEquals(
                Surroundings.NONE,
                Quote.in("a" + white + "HF" + white + "b", "HF").surroundings());
    }

    @Test
    void keepsPairsAndMarksWithTheirCharacters() {
        String pairs = "𝔘".repeat(100);
        String marked = "e\u0301\u0302".repeat(100);

        Surroundings ofPairs = Quote.in(pairs + "HF" + pairs, "HF").surroundings();
        Surroundings ofMarks = Quote.in(marked + "HF" + marked, "HF").surroundings();

        assertEquals("𝔘".repeat(60), ofPairs.before());
        assertEquals("𝔘".repeat(60), ofPairs.after());
        assertEquals("e\u0301\u0302".repeat(20), ofMarks.before());
        assertEquals("e\u0301\u0302".repeat(20), ofMarks.after());
        String offset = "xx" + marked;
        assertTrue(Quote.in("HF" + offset, "HF").surroundings().after().endsWith("e\u0301\u0302"));
        assertTrue(Quote.in(marked + "xxHF", "HF").surroundings().before().startsWith("e\u0301\u0302"));
    }

    @Test
    void readsRightToLeftTextInItsOrder() {
        Surroundings around = Quote.in("الأعضاء: بحيرة، نهر، جبل", "نهر").surroundings();

        assertEquals("الأعضاء: بحيرة، ", around.before());
        assertEquals("، جبل", around.after());
    }

    /** Of any text, the surroundings are a short part of it, on one line, without half a pair. */
    @Test
    void isAPartOfAnyText() {
        Random random = new Random(16);
        for (int round = 0; round < 3_000; round++) {
            StringBuilder pieces = new StringBuilder();
            for (int i = random.nextInt(120); i >= 0; i--) {
                pieces.append(PIECES[random.nextInt(PIECES.length)]);
            }
            String text = pieces.toString();
            int start = text.offsetByCodePoints(0, random.nextInt(text.codePointCount(0, text.length())));
            int end = text.offsetByCodePoints(start, random.nextInt(text.codePointCount(start, text.length()) + 1));

            Surroundings around = Surroundings.in(text, start, end);

            String before = Surroundings.onOneLine(text.substring(0, start));
            String after = Surroundings.onOneLine(text.substring(end));
            assertTrue(before.endsWith(around.before()), text);
            assertTrue(after.startsWith(around.after()), text);
            for (String words : List.of(around.before(), around.after())) {
                assertTrue(words.codePointCount(0, words.length()) <= 60, words);
                assertFalse(words.contains("  "), words);
                assertTrue(words.codePoints().allMatch(c -> c == ' ' || !WhiteSpace.isWhite(c)), words);
            }
            if (WhiteSpace.strip(before)
                            .codePointCount(0, WhiteSpace.strip(before).length())
                    >= 60) {
                assertTrue(around.before().codePointCount(0, around.before().length()) >= 30, text);
            }
            assertEquals(around, Surroundings.of(around.before(), around.after()));
        }
    }

    @Test
    void isNotPartOfTheIdentityOfAQuote() {
        Quote bare = new Quote(new Span(70, 80), "Lake Union");
        Quote found = new Quote(new Span(70, 80), "Lake Union", Surroundings.of("are the ", " and"));

        assertEquals(bare, found);
        assertEquals(bare.hashCode(), found.hashCode());
        assertEquals(0, bare.compareTo(found));
        assertNotEquals(bare.surroundings(), found.surroundings());
    }

    @Test
    void joinsWhatIsKnownInAnyOrder() {
        Quote bare = new Quote(new Span(0, 2), "HF");
        Quote found = new Quote(new Span(0, 2), "HF", Surroundings.of("", ", LU"));
        Quote labelled = bare.labelled("Member of:");
        Surroundings all = Surroundings.of("", ", LU").labelled("Member of:");

        for (List<Quote> order : List.of(
                List.of(bare, found, labelled), List.of(labelled, bare, found), List.of(found, labelled, bare))) {
            List<Quote> union = Quote.union(order);
            assertEquals(1, union.size());
            assertEquals(all, union.get(0).surroundings());
            assertEquals(all, new Evidence(SourceId.of("page"), order).surroundings());
        }
    }

    @Test
    void ofSeveralPassagesIsBeforeTheFirstAndAfterTheLast() {
        Evidence evidence = Evidence.of(SourceId.of("page"), TEXT, "Lake Union", "The Commission", "River League");

        assertEquals("", evidence.surroundings().before());
        assertEquals(
                ", and both have sent delegates to each of its sessions since",
                evidence.surroundings().after());
    }

    @Test
    void namesTheLinesOfSeveralPassagesOnce() {
        Evidence evidence = new Evidence(
                SourceId.of("page"),
                List.of(
                        new Quote(new Span(0, 2), "HF").labelled("Name\n  of body:"),
                        new Quote(new Span(9, 11), "LU").labelled("Member of:"),
                        new Quote(new Span(13, 15), "RL").labelled("Member of:")));

        assertEquals(
                Optional.of("Name of body: … Member of:"),
                evidence.surroundings().label());
    }

    @Test
    void isReadBackFromAStream() throws IOException, ClassNotFoundException {
        Quote quote = Quote.in(TEXT, "Lake Union").labelled("Observers:");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(quote);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            assertEquals(quote.surroundings(), ((Quote) in.readObject()).surroundings());
        }
    }

    @Test
    void refusesWhatIsNotInTheText() {
        assertEquals(
                "no passage 3..9 in the text 'Lakes', in UTF-16 units",
                assertThrows(IllegalArgumentException.class, () -> Surroundings.in("Lakes", 3, 9))
                        .getMessage());
        assertEquals(
                "the label of a line may not be blank: ' '",
                assertThrows(IllegalArgumentException.class, () -> Surroundings.NONE.labelled(" "))
                        .getMessage());
        assertSame(Surroundings.NONE, Surroundings.of("", " "));
    }
}

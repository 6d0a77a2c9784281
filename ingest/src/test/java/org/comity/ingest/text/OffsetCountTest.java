package org.comity.ingest.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.comity.domain.source.Span;
import org.junit.jupiter.api.Test;

/** The offsets of a file that count the characters of its text in another way than its format says. */
class OffsetCountTest {

    private static final String LINES = "\uD83C\uDF0A Reed,\r\nReed and\r\nReed Union,\r\nReed.";

    private final List<PassageRequest> requests = new ArrayList<>();

    private OffsetCountTest mark(String words, int start) {
        requests.add(request(words, start));
        return this;
    }

    private static PassageRequest request(String words, int start) {
        return new PassageRequest(words, new OffsetRange(start, start + words.length(), false), "", "");
    }

    private String find(String text) {
        PassageFinder finder = PassageFinder.of(QuoteFinder.of(SourceText.of(text)), requests);
        return requests.stream()
                .map(finder::find)
                .map(anchoring ->
                        anchoring.quote().map(quote -> quote.span().toString()).orElse("nothing")
                                + anchoring.problems().stream()
                                        .map(problem -> " " + problem.code() + ": " + problem.message())
                                        .collect(Collectors.joining()))
                .collect(Collectors.joining("\n"));
    }

    @Test
    void knowsThatEachPairCountsOne() {
        assertEquals("""
                9..13 offset-unit: the offsets 8..12 of "Reed" count each line end CR LF as one character
                32..36 offset-unit: the offsets 29..33 of "Reed" count each line end CR LF as one character\
                """, mark("Reed", 8).mark("Reed", 29).find(LINES));
    }

    @Test
    void knowsThatEachPairCountsOneInTheOtherUnit() {
        assertEquals("""
                 2..6 offset-unit: the offsets 3..7 of "Reed" count UTF-16 units, not code points, and each line end CR\
                  LF as one character
                 32..36 offset-unit: the offsets 30..34 of "Reed" count UTF-16 units, not code points, and each line\
                  end CR LF as one character\
                 """, mark("Reed", 3).mark("Reed", 30).find(LINES));
    }

    @Test
    void knowsThatEachFeedCountsTwo() {
        assertEquals("""
                8..12 offset-unit: the offsets 9..13 of "Reed" count each line end as two characters
                29..33 offset-unit: the offsets 32..36 of "Reed" count each line end as two characters\
                """, mark("Reed", 9).mark("Reed", 32).find(LINES.replace("\r", "")));
    }

    @Test
    void knowsThatAByteOrderMarkCounts() {
        assertEquals("""
                 9..13 offset-unit: the offsets 10..14 of "Reed" count 1 character before the text, such as a byte order\
                  mark
                 24..29 offset-unit: the offsets 25..30 of "Union" count 1 character before the text, such as a byte\
                  order mark\
                 """, mark("Reed", 10).mark("Union", 25).find(LINES.replace("\uD83C\uDF0A", "A")));
    }

    @Test
    void knowsThatTheTextBeganElsewhere() {
        assertEquals("""
                9..13 offset-unit: the offsets 109..113 of "Reed" count 100 characters before the text
                24..29 offset-unit: the offsets 124..129 of "Union" count 100 characters before the text\
                """, mark("Reed", 109).mark("Union", 124).find(LINES));
        requests.clear();
        assertEquals("""
                9..13 offset-unit: the offsets 5..9 of "Reed" count from 4 characters after its beginning
                24..29 offset-unit: the offsets 20..25 of "Union" count from 4 characters after its beginning\
                """, mark("Reed", 5).mark("Union", 20).find(LINES));
    }

    @Test
    void takesNoCountThatDoesNotFitAllPassages() {
        assertTrue(mark("Reed", 8).mark("Reed", 27).find(LINES).startsWith("nothing quote-ambiguous"));
        requests.clear();
        assertTrue(mark("Reed", 50).find(LINES).startsWith("nothing quote-ambiguous"));
        requests.clear();
        assertEquals("9..13\n24..29", mark("Reed", 9).mark("Union", 24).find(LINES));
    }

    @Test
    void convertsOffsetsBothWays() {
        Random random = new Random(12);
        String[] pieces = {"a", "\r\n", "\n", "\r", "\uD83C\uDF0A", "b"};
        for (int i = 0; i < 2_000; i++) {
            StringBuilder characters = new StringBuilder();
            for (int n = random.nextInt(20); n > 0; n--) {
                characters.append(pieces[random.nextInt(pieces.length)]);
            }
            String copy = characters.toString().replace("\r\n", "\n");
            SourceText text = SourceText.of(characters.toString());
            OffsetCount count =
                    OffsetCount.of(text, true, OffsetCount.LineEnd.PAIR_AS_ONE).shifted(random.nextInt(3) - 1);
            int unit = random.nextInt(text.text().length() + 1);
            boolean within = unit > 0
                    && unit < text.text().length()
                    && (LineEnds.isPair(
                                    text.text().charAt(unit - 1), text.text().charAt(unit))
                            || Character.isLowSurrogate(text.text().charAt(unit)));
            if (within || unit == text.text().length()) {
                continue;
            }
            int end = unit + Character.charCount(text.text().codePointAt(unit));
            boolean pair = end < text.text().length()
                    && LineEnds.isPair(text.text().charAt(unit), text.text().charAt(end));
            int after = pair ? end + 1 : end;
            assertEquals(
                    new Span(text.codePoints(unit), text.codePoints(after)),
                    count.span(count.offset(unit), count.offset(after)).orElseThrow(),
                    () -> characters + " " + unit + " " + copy);
        }
    }
}

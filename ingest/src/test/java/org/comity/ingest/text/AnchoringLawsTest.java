package org.comity.ingest.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.comity.domain.finding.Severity;
import org.comity.domain.source.Quote;
import org.comity.domain.source.Span;
import org.junit.jupiter.api.Test;

/** Laws of finding quotes, tested with random texts in which everything is written in several ways. */
class AnchoringLawsTest {

    /** The pieces of the texts; those in one row are the same for a quote. */
    private static final List<List<String>> ALIKE = List.of(
            List.of(" ", "\u00A0", "\n", "\r\n", "  ", "\t", "\u202F \r"),
            List.of("-", "\u2013", "\u2014", "\u2212"),
            List.of("'", "\u2019", "\u02BC", "`"),
            List.of("\"", "\u201C", "\u00AB"),
            List.of("\u00E9", "e\u0301"),
            List.of("\u1EC7", "e\u0323\u0302", "e\u0302\u0323", "\u1EB9\u0302", "\u00EA\u0323"),
            List.of("\uD55C", "\u1112\u1161\u11AB", "\uD558\u11AB"),
            List.of("\u212B", "\u00C5", "A\u030A"),
            List.of("a", "a\u00AD", "\u200Ba"),
            List.of("e"),
            List.of("E"),
            List.of("\uD558"),
            List.of("."),
            List.of("\uD83C\uDF0D"),
            List.of("\uD835\uDCB3"));

    private static final int ROUNDS = 20_000;

    private static String write(List<Integer> rows, Random random) {
        StringBuilder text = new StringBuilder();
        for (int row : rows) {
            text.append(ALIKE.get(row).get(random.nextInt(ALIKE.get(row).size())));
        }
        return text.toString();
    }

    private static List<Integer> rows(int length, Random random) {
        List<Integer> rows = new ArrayList<>();
        for (int i = 0; i < length; i++) {
            int row = random.nextInt(ALIKE.size());
            boolean twoSpaces = row == 0 && (i == 0 || i == length - 1 || rows.get(i - 1) == 0);
            rows.add(twoSpaces ? 9 : row);
        }
        return rows;
    }

    private static int count(List<Integer> rows, List<Integer> part) {
        int count = 0;
        for (int i = 0; i + part.size() <= rows.size(); i++) {
            count += rows.subList(i, i + part.size()).equals(part) ? 1 : 0;
        }
        return count;
    }

    private static int codePoints(String text) {
        return text.codePointCount(0, text.length());
    }

    @Test
    void findsWhatStandsOnceHoweverItIsWritten() {
        Random random = new Random(17);
        int found = 0;
        for (int round = 0; round < ROUNDS; round++) {
            List<Integer> rows = rows(2 + random.nextInt(24), random);
            int from = random.nextInt(rows.size());
            int to = from + 1 + random.nextInt(rows.size() - from);
            List<Integer> part = rows.subList(from, to);
            if (part.get(0) == 0 || part.get(part.size() - 1) == 0) {
                continue;
            }
            String before = write(rows.subList(0, from), random);
            String passage = write(part, random);
            String all = before + passage + write(rows.subList(to, rows.size()), random);
            SourceText text = SourceText.of(all);
            String quote = write(part, random);
            Anchoring anchoring = QuoteFinder.of(text).find(QuoteRequest.verbatim(quote));
            int times = count(rows, part);
            if (times == 1) {
                Span span = anchoring
                        .quote()
                        .orElseThrow(() -> new AssertionError(all + " | " + quote))
                        .span();
                int start = codePoints(before);
                assertTrue(span.start() >= start && span.start() <= start + 1, () -> all + " | " + quote);
                assertTrue(span.end() <= start + codePoints(passage), () -> all + " | " + quote);
                assertEquals(FoldedView.fold(quote), FoldedView.fold(text.words(span)));
                found++;
            } else if (anchoring instanceof Ambiguous ambiguous) {
                assertTrue(ambiguous.total() <= times);
            } else {
                assertEquals(
                        Optional.of(normal(quote)),
                        anchoring.quote().map(q -> normal(q.words())),
                        () -> "an exact occurrence among several folded ones: " + all + " | " + quote);
            }
        }
        assertTrue(found > ROUNDS / 2);
    }

    private static String normal(String words) {
        return FoldedView.fold(words);
    }

    @Test
    void wordsOfTheSpanAreTheWordsOfTheQuote() {
        Random random = new Random(18);
        for (int round = 0; round < ROUNDS; round++) {
            SourceText text = SourceText.of(write(rows(2 + random.nextInt(24), random), random));
            String quote = write(rows(1 + random.nextInt(3), random), random);
            Optional<Quote> found =
                    QuoteFinder.of(text).find(QuoteRequest.verbatim(quote)).quote();
            found.ifPresent(passage -> {
                assertEquals(text.words(passage.span()), passage.words());
                assertTrue(Clusters.isBoundary(
                        text.text(), text.units(passage.span().start())));
                assertTrue(Clusters.isBoundary(
                        text.text(), text.units(passage.span().end())));
            });
        }
    }

    /** Words, and numbers that contain them; many of them are equal in each round. */
    private static final List<String> REPEATED = List.of(
            "8",
            "1",
            "18",
            "1,8",
            "8.1",
            " ",
            " ",
            " ",
            "\n",
            "a",
            "e\u0301",
            "e",
            "...",
            "\\...",
            "\u00AD",
            "\uD83C\uDF0D");

    @Test
    void aWrittenQuoteFindsItsPassageAgain() {
        Random random = new Random(24);
        int several = 0;
        int cut = 0;
        for (int round = 0; round < ROUNDS; round++) {
            SourceText text = SourceText.of(any(REPEATED.toArray(String[]::new), 30, random));
            if (text.length() == 0) {
                continue;
            }
            QuoteFinder finder = QuoteFinder.of(text);
            int start = random.nextInt(text.length());
            int end = Math.min(text.length(), start + 1 + random.nextInt(6));
            Anchoring marked =
                    PassageFinder.of(finder).find(new PassageRequest(null, new OffsetRange(start, end, false), "", ""));
            if (marked.quote().isEmpty()) {
                continue;
            }
            Quote passage = marked.quote().get();
            Optional<QuoteRequest> request = finder.requestFor(passage);
            boolean fit = finder.checked(passage).quote().isPresent()
                    && !FoldedView.fold(passage.words()).isEmpty();
            assertEquals(fit, request.isPresent(), () -> text.text() + " | " + passage);
            if (fit) {
                Anchoring again = finder.find(request.get());
                assertEquals(Optional.of(passage), again.quote(), () -> text.text() + " | " + request);
                several += request.get().nth().isPresent() ? 1 : 0;
            } else {
                cut++;
            }
        }
        assertTrue(several > 1_000 && cut > 1_000, several + " of several, " + cut + " that cut a number");
    }

    @Test
    void countsAnOccurrenceInsideOfANumberAsTheReaderDoes() {
        QuoteFinder finder = QuoteFinder.of(SourceText.of("Of 18 men, 8 are members; 8 are not."));
        QuoteRequest request =
                finder.requestFor(new Quote(new Span(11, 12), "8")).orElseThrow();
        assertEquals(QuoteRequest.of("8").withNth(2), request);
        assertEquals(
                new Span(11, 12), finder.find(request).quote().orElseThrow().span());
        assertEquals(Optional.empty(), finder.requestFor(new Quote(new Span(4, 5), "8")));
    }

    @Test
    void foldingIsIdempotentAndSeesNoNormalForm() {
        Random random = new Random(19);
        for (int round = 0; round < ROUNDS; round++) {
            String text = write(rows(1 + random.nextInt(30), random), random);
            String folded = FoldedView.fold(text);
            assertEquals(folded, FoldedView.fold(folded));
            assertEquals(folded, FoldedView.fold(Normalizer.normalize(text, Normalizer.Form.NFC)));
            assertEquals(folded, FoldedView.fold(Normalizer.normalize(text, Normalizer.Form.NFD)));
        }
    }

    @Test
    void everyBoundaryOfTheViewIsOneOfTheText() {
        Random random = new Random(20);
        for (int round = 0; round < 2_000; round++) {
            String text = write(rows(1 + random.nextInt(30), random), random);
            FoldedView view = FoldedView.of(text);
            for (int i = 0; i < view.characters().length(); i++) {
                if (view.isBoundary(i)) {
                    assertTrue(Clusters.isBoundary(text, view.originalStart(i)));
                    assertEquals(i, view.index(view.originalStart(i)));
                    assertTrue(i == 0 || view.originalEnd(i) <= view.originalStart(i));
                }
            }
        }
    }

    @Test
    void neverThrowsAndSaysOneThing() {
        Random random = new Random(23);
        String[] pieces = {
            "a",
            "b",
            " ",
            "\n",
            "...",
            "\\",
            " ... ",
            "\uD83C",
            "\uDF0D",
            "\uD83C\uDF0D",
            "\u0301",
            "\u1161",
            "\u1112",
            "1",
            ",",
            "\u00AD",
            "\u0000",
            "\uFFFE",
            "\"",
            "\u202E",
            "\u0E01",
            "\u0130",
            "-"
        };
        for (int round = 0; round < ROUNDS; round++) {
            SourceText text = SourceText.of(any(pieces, 30, random));
            QuoteFinder finder = QuoteFinder.of(text);
            QuoteRequest request = new QuoteRequest(
                    any(pieces, 5, random),
                    random.nextInt(3) == 0 ? any(pieces, 2, random) : null,
                    random.nextInt(3) == 0 ? any(pieces, 2, random) : null,
                    random.nextInt(3) == 0 ? random.nextInt(4) : null);
            check(finder.find(request));
            boolean utf16 = !random.nextBoolean();
            int start = random.nextInt(30) - 1;
            OffsetRange offsets = new OffsetRange(start, start + random.nextInt(6), utf16);
            check(PassageFinder.of(finder).find(new PassageRequest(request.quote(), offsets, "", "")));
            check(PassageFinder.of(finder).find(new PassageRequest(null, offsets, "", "")));
        }
    }

    private static String any(String[] pieces, int most, Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(most + 1); i > 0; i--) {
            text.append(pieces[random.nextInt(pieces.length)]);
        }
        return text.toString();
    }

    private static void check(Anchoring anchoring) {
        long errors = anchoring.problems().stream()
                .filter(problem -> problem.severity() == Severity.ERROR)
                .count();
        assertEquals(anchoring.quote().isPresent() ? 0 : 1, errors);
        anchoring.problems().forEach(problem -> {
            String shown = problem.message() + problem.suggestion().orElse("");
            assertTrue(shown.codePoints().noneMatch(c -> Character.isISOControl(c) || c == 0x202E), shown);
        });
    }

    @Test
    void escapingAnEllipsisIsUndoneByReading() {
        Random random = new Random(21);
        String[] pieces = {".", "...", "\\", " ", "a", "\\..."};
        for (int round = 0; round < ROUNDS; round++) {
            StringBuilder words = new StringBuilder();
            for (int i = random.nextInt(12); i >= 0; i--) {
                words.append(pieces[random.nextInt(pieces.length)]);
            }
            String escaped = QuoteRequest.verbatim(words.toString()).quote();
            assertEquals(List.of(escaped), Ellipsis.split(escaped));
            assertEquals(words.toString(), Ellipsis.unescape(escaped));
        }
    }

    @Test
    void searchingLongWordsFindsWhatSearchingShortOnesDoes() {
        Random random = new Random(22);
        for (int round = 0; round < 2_000; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < 600; i++) {
                text.append(random.nextInt(40) == 0 ? 'b' : 'a');
            }
            int from = random.nextInt(400);
            String words = text.substring(from, from + 40 + random.nextInt(60));
            List<Integer> expected = new ArrayList<>();
            for (int i = 0; i + words.length() <= text.length(); i++) {
                if (text.substring(i, i + words.length()).equals(words)) {
                    expected.add(i);
                }
            }
            List<Integer> found = new ArrayList<>();
            LiteralSearch.forEach(text.toString(), words, found::add);
            assertEquals(expected, found);
            assertFalse(found.isEmpty());
        }
    }
}

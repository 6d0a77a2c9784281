package org.comity.ingest.rebase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.comity.domain.source.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Laws of finding passages again, tested with pairs of versions in which the place of each word is known. */
class TextRebaseLawsTest {

    private static final int VERSIONS = 60;
    private static final int PASSAGES = 300;
    private static final int LONGEST = 14;

    /** What became of the passages of some pairs of versions. */
    private static final class Tally {
        private int surviving;
        private int found;
        private int reworded;
        private int lost;
        private final List<String> wrong = new ArrayList<>();
        private final List<String> missed = new ArrayList<>();
    }

    @ParameterizedTest
    @CsvSource({
        "insertions and deletions, 120, 8, 0, 1",
        "many changes, 120, 40, 0, 2",
        "misread letters, 120, 0, 25, 3",
        "changes and misread letters, 200, 10, 60, 4",
        "short texts, 6, 2, 0, 5",
        "only new lines, 120, 0, 0, 6"
    })
    void findsNoWrongPassageAndNearlyAllThatSurvive(String name, int sentences, int changes, int oneIn, int seed) {
        Tally tally = new Tally();
        for (int version = 0; version < VERSIONS; version++) {
            RevisedText text = new RevisedText(1_000L * seed + version, sentences);
            text.revise(changes);
            if (oneIn > 0) {
                text.misread(oneIn);
            }
            text.write();
            count(text, new Random(version), tally);
        }
        print(name, tally);
        tally.missed.stream().limit(Integer.getInteger("missed", 0)).forEach(System.out::println);
        assertEquals(List.of(), tally.wrong.stream().limit(5).toList());
        assertTrue(tally.found >= 0.95 * tally.surviving, () -> tally.found + " of " + tally.surviving);
    }

    private static void print(String name, Tally tally) {
        System.out.printf(
                Locale.ROOT,
                "%s: %d passages survive, %.2f %% found; %d reworded, %d lost, %d wrong%n",
                name,
                tally.surviving,
                100.0 * tally.found / tally.surviving,
                tally.reworded,
                tally.lost,
                tally.wrong.size());
    }

    private static void count(RevisedText text, Random random, Tally tally) {
        TextRebase rebase = TextRebase.between(text.oldText(), text.nowText());
        for (int i = 0; i < PASSAGES; i++) {
            int from = random.nextInt(text.words());
            int to = Math.min(text.words() - 1, from + random.nextInt(LONGEST));
            RebasedSpan rebased = rebase.rebase(text.before(from, to));
            boolean survives = text.survives(from, to);
            tally.surviving += survives ? 1 : 0;
            boolean right = rebased.after()
                    .map(place -> text.isPlaceOf(from, to, place))
                    .orElse(true);
            if (!right) {
                tally.wrong.add(shown(text, from, to, rebased));
            }
            if (rebased.outcome().isSure()) {
                tally.found += right && survives ? 1 : 0;
            } else if (rebased.outcome() == RebaseOutcome.REWORDED) {
                tally.reworded++;
            } else {
                tally.lost++;
                if (survives) {
                    tally.missed.add(shown(text, from, to, rebased));
                }
            }
        }
    }

    private static String shown(RevisedText text, int from, int to, RebasedSpan rebased) {
        Span before = text.before(from, to);
        return rebased.outcome() + " <" + words(text.oldText(), before) + "> in <" + wide(text.oldText(), before) + ">"
                + rebased.after()
                        .map(span ->
                                " became <" + words(text.nowText(), span) + "> in <" + wide(text.nowText(), span) + ">")
                        .orElse("")
                + (text.survives(from, to) ? " not <" + wide(text.nowText(), text.after(from, to)) + ">" : "");
    }

    private static String words(String text, Span span) {
        return text.substring(span.start(), span.end());
    }

    private static String wide(String text, Span span) {
        return text.substring(Math.max(0, span.start() - 60), Math.min(text.length(), span.end() + 60))
                .replaceAll("\\s+", " ");
    }

    /** Nothing shows which of many equal lines a passage is in, unless all are there. */
    @Test
    void findsNoWrongPassageAmongEqualLines() {
        Tally tally = new Tally();
        for (int version = 0; version < 4 * VERSIONS; version++) {
            RevisedText text = RevisedText.ofEqualLines(7_000L + version, 60);
            text.revise(version % 4);
            text.write();
            count(text, new Random(version), tally);
        }
        print("equal lines", tally);
        assertEquals(List.of(), tally.wrong.stream().limit(5).toList());
        assertTrue(tally.found >= 0.2 * tally.surviving, () -> tally.found + " of " + tally.surviving);
    }

    @Test
    void takesSecondsForLongTextsOfAnyKind() {
        String words = "the member ";
        for (String long1 :
                List.of(words.repeat(90_000), "a ".repeat(500_000), "Status: observer\nName: IOM\n\n".repeat(40_000))) {
            String other = long1.substring(0, 400_000) + "here is something new " + long1.substring(399_000);
            long begin = System.nanoTime();
            TextRebase rebase = TextRebase.between(long1, other);
            for (int i = 0; i < 500; i++) {
                rebase.rebase(new Span(i * 1_500, i * 1_500 + 40));
            }
            long seconds = (System.nanoTime() - begin) / 1_000_000_000;
            assertTrue(seconds < 20, () -> seconds + " seconds");
        }
    }
}

package org.comity.ingest.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The search finds what comparing the words with each place of the text finds. */
class LiteralSearchTest {

    @Test
    void findsShortAndLongWordsAtEveryPlace() {
        Random random = new Random(20261129);
        for (String alphabet : List.of("a", "ab", "aé", "abcdefgh ")) {
            String text = text(random, alphabet);
            for (int round = 0; round < 400; round++) {
                int start = random.nextInt(text.length());
                int length = 1 + random.nextInt(Math.min(200, text.length() - start));
                String words = text.substring(start, start + length) + (random.nextInt(3) == 0 ? "x" : "");
                int from = random.nextInt(text.length());
                int to = from + random.nextInt(text.length() - from + 1);
                assertFinds(text, words, 0, text.length());
                assertFinds(text, words, from, to);
            }
        }
    }

    @Test
    void findsLongWordsWhoseBeginningIsEverywhere() {
        String text = "-".repeat(3_000) + "." + "-".repeat(200);
        assertFinds(text, "-".repeat(150), 0, text.length());
        assertFinds(text, "-".repeat(150) + ".", 0, text.length());
        assertFinds(text, "-".repeat(150) + "." + "-".repeat(150), 10, text.length() - 10);
        assertFinds(text, "-".repeat(150) + "x", 0, text.length());
    }

    private static void assertFinds(String text, String words, int from, int to) {
        List<Integer> expected = new ArrayList<>();
        for (int at = from; at + words.length() <= to; at++) {
            if (text.startsWith(words, at)) {
                expected.add(at);
            }
        }
        List<Integer> found = new ArrayList<>();
        LiteralSearch.forEach(text, words, from, to, found::add);
        assertEquals(expected, found, () -> words + " in " + from + " to " + to);
    }

    private static String text(Random random, String alphabet) {
        StringBuilder text = new StringBuilder();
        while (text.length() < 2_000) {
            int repeated = random.nextInt(20) == 0 ? random.nextInt(Math.min(300, text.length() + 1)) : 0;
            text.append(text.substring(text.length() - repeated));
            text.append(alphabet.charAt(random.nextInt(alphabet.length())));
        }
        return text.toString();
    }
}

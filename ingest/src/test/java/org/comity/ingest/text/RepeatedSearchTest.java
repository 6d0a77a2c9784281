package org.comity.ingest.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Searching with an index and searching the whole text have the same results. */
class RepeatedSearchTest {

    @Test
    void findsTheSameWithAndWithoutAnIndex() {
        Random random = new Random(20261104);
        for (String alphabet : List.of("ab", "abcdefgh ", "aé😀 ", "the state of ")) {
            for (int length : List.of(20_000, 20_007, 50_001)) {
                String text = text(random, alphabet, length);
                RepeatedSearch search = new RepeatedSearch(text);
                for (int round = 0; round < 300; round++) {
                    String words = words(random, text);
                    int from = random.nextInt(3) == 0 ? random.nextInt(text.length()) : 0;
                    int to = random.nextInt(3) == 0 ? from + random.nextInt(text.length() - from) : text.length();
                    List<Integer> expected = new ArrayList<>();
                    LiteralSearch.forEach(text, words, from, to, expected::add);
                    List<Integer> actual = new ArrayList<>();
                    search.forEach(words, from, to, actual::add);
                    assertEquals(expected, actual, words);
                }
            }
        }
    }

    @Test
    void leavesWordsThatStandNearlyEverywhereToTheSlowerWay() {
        BlockIndex index = new BlockIndex("ab".repeat(20_000));
        assertEquals(Optional.empty(), index.find("ab".repeat(10)));
    }

    @Test
    void findsWordsAtEitherEndOfATextOfAnyLength() {
        for (int length = 15; length < 64; length++) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < length; i++) {
                text.append((char) ('0' + i));
            }
            BlockIndex index = new BlockIndex(text.toString());
            for (int start = 0; start + BlockIndex.SHORTEST <= length; start++) {
                Optional<int[]> found = index.find(text.substring(start, start + BlockIndex.SHORTEST));
                assertTrue(found.isPresent() && found.get().length == 1 && found.get()[0] == start);
            }
        }
    }

    private static String words(Random random, String text) {
        int start = random.nextInt(text.length() - 200);
        String words = text.substring(start, start + 1 + random.nextInt(60));
        return random.nextInt(4) == 0 ? words + "x" : words;
    }

    private static String text(Random random, String alphabet, int length) {
        int[] letters = alphabet.codePoints().toArray();
        StringBuilder text = new StringBuilder();
        while (text.length() < length) {
            int repeated = random.nextInt(20) == 0 && text.length() > 100 ? random.nextInt(90) : 0;
            text.append(text.substring(text.length() - repeated));
            text.appendCodePoint(letters[random.nextInt(letters.length)]);
        }
        return text.toString();
    }
}

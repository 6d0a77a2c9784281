package org.comity.ingest.text;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Compares the search in sorted suffixes with a plain one. */
class SuffixArrayTest {
    private final Random random = new Random(19);

    @Test
    void findsWordsWhereverTheyBegin() {
        for (int round = 0; round < 20_000; round++) {
            int letters = 1 + random.nextInt(4);
            String text = letters(random.nextInt(30), letters);
            String words = letters(1 + random.nextInt(4), letters);
            int[] expected = IntStream.range(0, text.length())
                    .filter(at -> text.startsWith(words, at))
                    .toArray();
            assertArrayEquals(expected, new SuffixArray(text).find(words), words + " in " + text);
        }
    }

    @Test
    void findsCharactersOfAllSorts() {
        String text = "\uFFFF\0é\uFFFF\0é";
        assertArrayEquals(new int[] {0, 3}, new SuffixArray(text).find("\uFFFF\0"));
        assertArrayEquals(new int[0], new SuffixArray(text).find("\uFFFF\uFFFF"));
    }

    private String letters(int length, int letters) {
        return random.ints(length, 0, letters)
                .collect(
                        StringBuilder::new, (text, letter) -> text.append((char) ('a' + letter)), StringBuilder::append)
                .toString();
    }
}

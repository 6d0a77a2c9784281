package org.comity.ingest.format.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class WordsWithinTest {

    @Test
    void findsTheOnlyPlaceBesideTheGivenWords() {
        WordsWithin within = new WordsWithin("Until ", "one, two, one", " came");
        assertEquals(5, within.only("two", "", ""));
        assertEquals(-1, within.only("one", "", ""));
        assertEquals(0, within.only("one", "Until ", ""));
        assertEquals(0, within.only("one", "We waited. Until ", ""));
        assertEquals(10, within.only("one", "", " came late"));
        assertEquals(-1, within.only("three", "", ""));
        assertEquals(-1, within.only("", "", ""));
    }

    @Test
    void findsWhatASearchPlaceByPlaceFinds() {
        Random random = new Random(20260302);
        for (int round = 0; round < 20_000; round++) {
            String before = word(random, 3);
            String words = word(random, 12);
            String after = word(random, 3);
            String wanted = word(random, 4);
            String preceding = word(random, 3);
            String following = word(random, 3);
            assertEquals(
                    naive(before, words, after, wanted, preceding, following),
                    new WordsWithin(before, words, after).only(wanted, preceding, following),
                    () -> String.join("|", before, words, after, wanted, preceding, following));
        }
    }

    private static String word(Random random, int longest) {
        StringBuilder word = new StringBuilder();
        for (int length = random.nextInt(longest + 1); length > 0; length--) {
            word.append((char) ('a' + random.nextInt(2)));
        }
        return word.toString();
    }

    private static int naive(
            String before, String words, String after, String wanted, String preceding, String following) {
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i + wanted.length() <= words.length() && !wanted.isEmpty(); i++) {
            String left = before + words.substring(0, i);
            String right = words.substring(i + wanted.length()) + after;
            boolean beside = (left.endsWith(preceding) || preceding.endsWith(left))
                    && (right.startsWith(following) || following.startsWith(right));
            if (words.startsWith(wanted, i) && beside) {
                places.add(i);
            }
        }
        return places.size() == 1 ? places.get(0) : -1;
    }
}

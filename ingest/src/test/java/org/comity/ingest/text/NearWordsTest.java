package org.comity.ingest.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NearWordsTest {
    private final Random random = new Random(29);

    @Test
    void fewWordsAreComparedByAllDistances() {
        assertEquals(
                Optional.of("Ruritania"), NearWords.of(List.of("Ruritania")).nearest("Ruritnaai"));
    }

    @Test
    void ofManyWordsTheNearestAtADistanceOfOneIsFound() {
        List<String> words = IntStream.range(0, NearWords.MANY + 500)
                .mapToObj(any -> word())
                .distinct()
                .toList();
        NearWords index = NearWords.of(words);
        assertEquals(true, words.size() > NearWords.MANY, words.size() + " words");
        int found = 0;
        for (int i = 0; i < 2_000; i++) {
            String asked = word();
            Optional<String> expected = NearMiss.within(1, asked, words);
            found += expected.isPresent() ? 1 : 0;
            assertEquals(expected, index.nearest(asked), asked);
        }
        assertEquals(true, found > 200 && found < 1_800, found + " found");
    }

    private String word() {
        StringBuilder word = new StringBuilder();
        for (int i = 5 + random.nextInt(3); i > 0; i--) {
            word.append("abcdeÉ".charAt(random.nextInt(6)));
        }
        return word.toString();
    }
}

package org.comity.ingest.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Compares the search for many names with one for each name. */
class NameFinderTest {
    private final Random random = new Random(31);

    @Test
    void findsEachOccurrenceOfEachName() {
        for (int round = 0; round < 5_000; round++) {
            TreeSet<String> names = new TreeSet<>();
            for (int i = random.nextInt(6); i > 0; i--) {
                names.add(letters(1 + random.nextInt(4)));
            }
            String passage = letters(random.nextInt(20));
            List<String> expected = new ArrayList<>();
            for (int at = 0; at < passage.length(); at++) {
                for (String name : names) {
                    if (passage.startsWith(name, at)) {
                        expected.add(at + name);
                    }
                }
            }
            List<String> found = new ArrayList<>();
            boolean stopped = new NameFinder(names).search(passage, (name, at) -> !found.add(at + name));
            assertEquals(expected, found, names + " in " + passage);
            assertEquals(false, stopped);
        }
    }

    @Test
    void stopsAtTheFirstMatch() {
        assertEquals(true, new NameFinder(List.of("b")).search("abc", (name, at) -> at == 1));
    }

    @Test
    void namesThatOverlapAreTakenOutInTheirOrder() {
        assertEquals("Body xx 1 a", NameMask.of("Body 12 1 a", new NameFinder(List.of("Body 1", "12", "Body 3"))));
    }

    private String letters(int length) {
        StringBuilder letters = new StringBuilder();
        for (int i = 0; i < length; i++) {
            letters.append((char) ('a' + random.nextInt(3)));
        }
        return letters.toString();
    }
}

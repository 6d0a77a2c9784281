package org.comity.ingest.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class NearMissTest {

    private static final List<String> KEYS =
            List.of("quote", "quotes", "member", "of", "as", "since", "until", "statements");

    @Test
    void findsTypingErrors() {
        assertEquals(Optional.of("member"), NearMiss.among("memebr", KEYS));
        assertEquals(Optional.of("since"), NearMiss.among("sincee", KEYS));
        assertEquals(Optional.of("until"), NearMiss.among("untill", KEYS));
        assertEquals(Optional.of("statements"), NearMiss.among("statmnets", KEYS));
        assertEquals(Optional.of("of"), NearMiss.among("OF", KEYS));
    }

    @Test
    void allowsMoreInLongerWords() {
        assertEquals(Optional.empty(), NearMiss.among("abxy", List.of("abcd")));
        assertEquals(Optional.of("abcde"), NearMiss.among("abxye", List.of("abcde")));
        assertEquals(Optional.empty(), NearMiss.among("abxyzfgh", List.of("abcdefgh")));
        assertEquals(Optional.of("abcdefghi"), NearMiss.among("abxyzfghi", List.of("abcdefghi")));
        assertEquals(Optional.empty(), NearMiss.among("wxyzefghi", List.of("abcdefghi")));
    }

    @Test
    void countsASwapOfNeighboursOnce() {
        assertEquals(Optional.of("of"), NearMiss.among("fo", List.of("of")));
        assertEquals(Optional.empty(), NearMiss.among("ca", List.of("abc")));
    }

    @Test
    void prefersTheNearestThenTheAlphabet() {
        assertEquals(Optional.of("quotes"), NearMiss.among("quotess", KEYS));
        assertEquals(Optional.of("bat"), NearMiss.among("xat", List.of("cat", "bat", "hat")));
        assertEquals(Optional.of("bat"), NearMiss.among("xat", List.of("hat", "bat", "cat")));
    }

    @Test
    void ignoresCaseInEveryLocale() {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("tr"));
        try {
            assertEquals(Optional.of("iom"), NearMiss.among("IOM", List.of("iom")));
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void countsCodePoints() {
        assertEquals(Optional.of("😀😀😀"), NearMiss.among("😀😀😃", List.of("😀😀😀")));
        assertEquals(Optional.empty(), NearMiss.among("😀😃😃", List.of("😀😀😀")));
    }

    @Test
    void suggestsNothingForNothingAndForVeryLongWords() {
        assertEquals(Optional.empty(), NearMiss.among(" ", List.of("a")));
        assertEquals(Optional.empty(), NearMiss.among("member", List.of()));
        assertEquals(Optional.empty(), NearMiss.among("x".repeat(1_000_000), List.of("x".repeat(1_000_000))));
        assertEquals(Optional.empty(), NearMiss.among("member", List.of("member".repeat(100_000))));
    }

    @Test
    void agreesWithTheDefinitionOnRandomWords() {
        Random random = new Random(20260105);
        for (int round = 0; round < 20_000; round++) {
            String a = word(random);
            String b = word(random);
            int allowed = a.length() <= 4 ? 1 : a.length() <= 8 ? 2 : 3;
            boolean near = distance(a, b) <= allowed;
            assertEquals(near ? Optional.of(b) : Optional.empty(), NearMiss.among(a, List.of(b)), () -> a + " " + b);
        }
    }

    private static String word(Random random) {
        StringBuilder word = new StringBuilder("a");
        for (int i = random.nextInt(10); i > 0; i--) {
            word.append((char) ('a' + random.nextInt(3)));
        }
        return word.toString();
    }

    private static int distance(String a, String b) {
        int[][] d = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    d[i][j] = i + j;
                    continue;
                }
                int cost = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                d[i][j] = Math.min(d[i - 1][j - 1] + cost, Math.min(d[i - 1][j], d[i][j - 1]) + 1);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
                }
            }
        }
        return d[a.length()][b.length()];
    }
}

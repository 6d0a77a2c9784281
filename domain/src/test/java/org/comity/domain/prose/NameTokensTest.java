package org.comity.domain.prose;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class NameTokensTest {
    private static final Set<String> NONE = Set.of();

    @Test
    void findsNamesByTheirWordsWithoutCase() {
        NameTokens names = NameTokens.of(List.of("Non-Aligned Club", "Club", "No Club"), Language.ENGLISH);
        assertEquals(Set.of("Non-Aligned Club", "Club"), names.in(List.of("the non-aligned club’s members")));
        assertEquals(NONE, names.in(List.of("Clubs of no kind")));
    }

    /** Names that do not occur make no difference to what words say. */
    @Test
    void namesThatOccurSayAsMuchAsAllNames() {
        Random random = new Random(37);
        String[] parts = {"Not", "Club", "of", "Former", "States", "Norway", "is", "a", "member", "no", "longer", "left"
        };
        int named = 0;
        for (int round = 0; round < 2_000; round++) {
            Set<String> all = new HashSet<>();
            for (int i = 0; i < 6; i++) {
                all.add(words(random, parts, 1 + random.nextInt(3)));
            }
            String passage = words(random, parts, 8);
            Set<String> occurring = NameTokens.of(all, Language.ENGLISH).in(List.of(passage));
            named += occurring.size();
            assertEquals(reading(passage, all), reading(passage, occurring), passage + " with " + all);
        }
        assertEquals(true, named > 1_000, named + " named");
    }

    private static MembershipWording reading(String passage, Set<String> others) {
        MembershipTerms terms = new MembershipTerms(Set.of("Norway"), Set.of("Club"), Set.of("member"), others);
        return MembershipWording.of(List.of(passage), Language.ENGLISH, terms);
    }

    private static String words(Random random, String[] parts, int number) {
        StringBuilder words = new StringBuilder(parts[random.nextInt(parts.length)]);
        for (int i = 1; i < number; i++) {
            words.append(' ').append(parts[random.nextInt(parts.length)]);
        }
        return words.toString();
    }
}

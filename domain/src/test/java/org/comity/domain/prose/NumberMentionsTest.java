package org.comity.domain.prose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class NumberMentionsTest {

    private static final int LINES = 40 + 126;

    @ParameterizedTest
    @MethodSource("lines")
    void findsTheNumbersThatAPassageSays(String line) {
        List<String> fields = List.of(line.split("\t", -1));
        String passage = fields.get(1);
        List<NumberMention> found =
                NumberMentions.in(passage, Language.ofTag(fields.get(0)).orElse(Language.ENGLISH));
        List<String> wanted =
                fields.get(2).equals("-") ? List.of() : List.of(fields.get(2).split(" \\| "));
        assertEquals(
                wanted.stream().map(NumberMentionsTest::value).toList(),
                found.stream().map(NumberMentionsTest::shown).toList(),
                line);
        for (int i = 0; i < wanted.size(); i++) {
            String words = wanted.get(i).substring(0, wanted.get(i).indexOf('='));
            assertTrue(
                    passage.substring(found.get(i).start(), found.get(i).end()).contains(words), line);
        }
    }

    static Stream<String> lines() {
        return Stream.of("numbers.tsv", "numbers-unseen.tsv").flatMap(list -> TestLines.of(list).stream());
    }

    @Test
    void readsEveryLineOfItsLists() {
        assertEquals(LINES, lines().count());
    }

    @Test
    void leavesOutTheNumbersOfNames() {
        String passage = "Of the 17 goals of the 2030 AGENDA, 2030 people know 5.";
        assertEquals("17 2030 5", shown(NumberMentions.in(passage, Language.ENGLISH, List.of("2030 Agenda"))));
    }

    @Test
    void givesTheOffsetsOfANumberWithItsComparison() {
        String passage = "It has more than twenty-five members.";
        NumberMention mention = NumberMentions.in(passage, Language.ENGLISH).get(0);
        assertEquals("more than twenty-five", passage.substring(mention.start(), mention.end()));
        assertEquals(new NumberMention(7, 28, 26, Long.MAX_VALUE, false), mention);
    }

    @Test
    void isExactlyItsNumberOnlyWithoutAComparison() {
        assertTrue(new NumberMention(0, 2, 18, 18, false).isExactly(18));
        assertFalse(new NumberMention(0, 2, 18, 18, false).isExactly(19));
        assertFalse(new NumberMention(0, 2, 18, 18, true).isExactly(18));
        assertFalse(new NumberMention(0, 2, 18, 20, false).isExactly(18));
    }

    @Test
    void looksForTheDigitsOfATextAsWholeRuns() {
        assertTrue(NumberMentions.saysDigits("at COP21 in ٢٠١٥", "COP 21 (2015)"));
        assertTrue(NumberMentions.saysDigits("in Paris", "Paris"));
        assertFalse(NumberMentions.saysDigits("in 2021", "COP 21"));
    }

    /** The value of a line; "more than" and "fewer than" as the limits that they include. */
    private static String value(String wanted) {
        String value = wanted.substring(wanted.indexOf('=') + 1);
        if (value.startsWith(">=")) {
            return value.substring(2) + "..";
        }
        if (value.startsWith(">")) {
            return (Long.parseLong(value.substring(1)) + 1) + "..";
        }
        if (value.startsWith("<=")) {
            return ".." + value.substring(2);
        }
        return value.startsWith("<") ? ".." + (Long.parseLong(value.substring(1)) - 1) : value;
    }

    private static String shown(List<NumberMention> mentions) {
        return mentions.stream().map(NumberMentionsTest::shown).collect(Collectors.joining(" "));
    }

    private static String shown(NumberMention mention) {
        if (mention.about()) {
            return "~" + mention.least();
        }
        if (mention.least() == mention.most()) {
            return Long.toString(mention.least());
        }
        String least = mention.least() == 0 ? "" : Long.toString(mention.least());
        return least + ".." + (mention.most() == Long.MAX_VALUE ? "" : Long.toString(mention.most()));
    }
}

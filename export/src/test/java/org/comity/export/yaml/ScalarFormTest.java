package org.comity.export.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SplittableRandom;
import org.comity.export.HostileTexts;
import org.junit.jupiter.api.Test;

class ScalarFormTest {

    private static final Set<String> RESERVED = Set.of(
            "y", "n", "yes", "no", "on", "off", "true", "false", "null", "nil", "none", "nan", "inf", "infinity");

    private static final String[] PIECES = {
        "a", "É", "漢", "🌊", " ", "\n", "\t", ":", ": ", "#", " #", "-", "\u007F", "\u0085", "\u200B", "\uD83C",
        "\u2028"
    };

    @Test
    void quotesWordsThatAreReservedInAnyCaseAndNoOthers() {
        for (String word : RESERVED) {
            assertEquals(ScalarForm.QUOTED, ScalarForm.of(word));
            assertEquals(ScalarForm.QUOTED, ScalarForm.of(word.toUpperCase(Locale.ROOT)));
            assertEquals(ScalarForm.PLAIN, ScalarForm.of(word + "x"));
            assertEquals(ScalarForm.PLAIN, ScalarForm.of("x" + word));
        }
        assertEquals(ScalarForm.PLAIN, ScalarForm.of("\u0130nf"));
        assertEquals(ScalarForm.PLAIN, ScalarForm.of("\u0131nf"));
        assertEquals(ScalarForm.PLAIN, ScalarForm.of("ye\u017F"));
    }

    @Test
    void isThatOfLookingAtEachCharacter() {
        HostileTexts.wellFormed().forEach(ScalarFormTest::assertSame);
        SplittableRandom random = new SplittableRandom(11);
        for (int round = 0; round < 20_000; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(9); i >= 0; i--) {
                text.append(random.nextInt(3) == 0 ? PIECES[random.nextInt(PIECES.length)] : "word");
            }
            assertSame(text.toString());
        }
        for (char c = 0; c < Character.MAX_VALUE; c++) {
            List.of("" + c, "a" + c + "b", c + "es").forEach(ScalarFormTest::assertSame);
        }
    }

    private static void assertSame(String text) {
        assertEquals(
                slowly(text),
                ScalarForm.of(text),
                () -> text.chars().boxed().toList().toString());
    }

    private static ScalarForm slowly(String text) {
        if (text.isEmpty()
                || Character.isWhitespace(text.charAt(0))
                || Character.isWhitespace(text.charAt(text.length() - 1))
                || text.contains(" \n")
                || !text.codePoints().allMatch(point -> point == '\n' || ScalarForm.isPrintable(point))) {
            return ScalarForm.QUOTED;
        }
        if (text.contains("\n")) {
            return ScalarForm.LINES;
        }
        boolean punctuated = text.contains(" #") || text.endsWith(":");
        for (int at = text.indexOf(':'); at >= 0 && at + 1 < text.length(); at = text.indexOf(':', at + 1)) {
            punctuated |= Character.isWhitespace(text.charAt(at + 1));
        }
        return punctuated
                        || !Character.isLetter(text.codePointAt(0))
                        || RESERVED.contains(text.toLowerCase(Locale.ROOT))
                ? ScalarForm.QUOTED
                : ScalarForm.PLAIN;
    }
}

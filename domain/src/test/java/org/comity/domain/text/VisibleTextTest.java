package org.comity.domain.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VisibleTextTest {

    @ParameterizedTest
    @ValueSource(strings = {"Organisation für Migration", "منظمة", "国際移住機関", "👩‍🚀", "e\u0301", "می‌خواهم", "\ue000"})
    void leavesWritingOfEveryScriptAsItIs(String text) {
        assertEquals(text, VisibleText.of(text));
    }

    @ParameterizedTest
    @CsvSource({
        "0x1B, \\u001b", // escape: begins a command to the terminal
        "0x07, \\u0007",
        "0x9B, \\u009b", // the same command in one character
        "0x7F, \\u007f",
        "0x00, \\u0000",
        "0x0A, \\n",
        "0x0D, \\r",
        "0x09, \\t",
        "0x202E, \\u202e", // reverses the direction of what follows
        "0x2066, \\u2066",
        "0x200F, \\u200f",
        "0x061C, \\u061c",
        "0x2028, \\u2028",
        "0x2029, \\u2029",
        "0xFEFF, \\ufeff",
        "0x200B, \\u200b",
        "0x00AD, \\u00ad",
        "0xD800, \\ud800",
        "0xFFFE, \\ufffe", // a noncharacter
        "0xFDD0, \\ufdd0"
    })
    void writesHiddenCharactersAsJsonDoes(String codePoint, String escape) {
        String text = Character.toString(Integer.decode(codePoint));
        assertEquals(escape, VisibleText.of(text));
        assertEquals("e" + escape + "é", VisibleText.of("e" + text + "é"));
    }

    @Test
    void writesTwoEscapesForAHiddenCharacterBeyondTheFirstPlane() {
        assertEquals("\\udb40\\udc41", VisibleText.of("\uDB40\uDC41"));
        assertEquals("\\ud83f\\udfff", VisibleText.of("\uD83F\uDFFF"));
        assertEquals("\\ud800a\\udc00", VisibleText.of("\ud800a\udc00"));
    }

    @Test
    void keepsTheJoinersOfScriptsThatNeedThem() {
        assertEquals("می\u200cخواهم", VisibleText.of("می\u200cخواهم"));
        assertEquals("mem\\u200dber", VisibleText.of("mem\u200dber"));
    }

    @Test
    void cutsALongTextBetweenCharactersAndEscapes() {
        assertEquals("a".repeat(10_000), VisibleText.of("a".repeat(10_000)));
        assertEquals("a".repeat(200), VisibleText.cut("a".repeat(200)));
        assertEquals("a".repeat(200) + "…", VisibleText.cut("a".repeat(201)));
        assertEquals("aaa…", VisibleText.cut("aaaa", 3));
        assertEquals("\uD83D\uDE80".repeat(3) + "…", VisibleText.cut("\uD83D\uDE80".repeat(4), 3));
        assertEquals("aa…", VisibleText.cut("aa\nb", 3));
        assertEquals("a\\n…", VisibleText.cut("a\nb", 3));
    }

    @Test
    void showsAnyTextOnOneShortLineThatCanBeShownAgain() {
        Random random = new Random(11);
        for (int i = 0; i < 2_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int length = random.nextInt(300); length > 0; length--) {
                text.append((char) random.nextInt(random.nextBoolean() ? 0x300 : 0x10000));
            }
            String shown = VisibleText.cut(text.toString());
            assertTrue(shown.codePointCount(0, shown.length()) <= VisibleText.MAX_CUT + 1, shown);
            assertEquals(shown, VisibleText.of(shown));
            assertEquals(-1, shown.indexOf('\n'));
        }
    }
}

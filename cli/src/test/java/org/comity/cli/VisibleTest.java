package org.comity.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VisibleTest {

    @ParameterizedTest
    @CsvSource({
        "0x1B, \\u001b", // escape: begins a command to the terminal
        "0x07, \\u0007",
        "0x9B, \\u009b", // the same command in one character
        "0x7F, \\u007f",
        "0x0D, \\u000d",
        "0x0A, \\n",
        "0x09, \\t",
        "0x202E, \\u202e", // reverses the direction of what follows
        "0x2066, \\u2066",
        "0x2028, \\u2028",
        "0xFEFF, \\ufeff",
        "0xD800, \\ud800"
    })
    void showsWhatWouldSteerTheTerminalAsAnEscape(String codePoint, String shown) {
        assertEquals(shown, Visible.of(Character.toString(Integer.decode(codePoint))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Organisation für Migration", "منظمة", "国際移住機関", "👩‍🚀", "e\u0301", "می‌خواهم"})
    void leavesWritingOfEveryScriptAlone(String text) {
        assertEquals(text, Visible.of(text));
    }

    @ParameterizedTest
    @CsvSource({
        "0x61, 1",
        "0xE9, 1",
        "0x0301, 0",
        "0x200D, 0",
        "0x56FD, 2",
        "0xFF21, 2",
        "0xFF71, 1",
        "0x1F680, 2",
        "0x1B, 6"
    })
    void guessesTheColumnsThatACharacterTakes(String codePoint, int columns) {
        assertEquals(columns, Visible.width(Integer.decode(codePoint)));
    }
}

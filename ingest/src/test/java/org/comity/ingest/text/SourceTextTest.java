package org.comity.ingest.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Random;
import org.comity.domain.source.Span;
import org.junit.jupiter.api.Test;

class SourceTextTest {

    private static final String EARTH = "\uD83C\uDF0D";

    @Test
    void countsLinesThatEndInCrLfOrCrOrLf() {
        SourceText text = SourceText.of("a\r\nb\rc\n\nd");
        assertEquals(5, text.lineCount());
        assertEquals("1:1", text.position(0).toString());
        assertEquals("1:3", text.position(2).toString());
        assertEquals("2:1", text.position(3).toString());
        assertEquals("3:1", text.position(5).toString());
        assertEquals("5:1", text.position(8).toString());
        assertEquals("c", text.line(3));
        assertEquals("", text.line(4));
    }

    @Test
    void hasALineAfterTheLastLineEnd() {
        SourceText text = SourceText.of("a\n");
        assertEquals("2:1", text.position(2).toString());
        assertEquals("", text.line(2));
    }

    @Test
    void hasOneLineWhenEmpty() {
        SourceText text = SourceText.of("");
        assertEquals("1:1", text.position(0).toString());
        assertEquals("", text.line(1));
    }

    @Test
    void countsColumnsInCodePoints() {
        SourceText text = SourceText.of("a\n" + EARTH + EARTH + "b");
        assertEquals("2:3", text.position(4).toString());
        assertEquals(5, text.length());
        assertEquals("b", text.words(new Span(4, 5)));
    }

    @Test
    void refusesOffsetsOutside() {
        SourceText text = SourceText.of("abc");
        assertEquals(
                "no code point 4 in a text of 3",
                assertThrows(IllegalArgumentException.class, () -> text.position(4))
                        .getMessage());
        assertEquals(
                "no line 2 in a text of 1",
                assertThrows(IllegalArgumentException.class, () -> text.line(2)).getMessage());
        assertThrows(IllegalArgumentException.class, () -> text.words(new Span(2, 4)));
        assertThrows(IllegalArgumentException.class, () -> text.codePoints(-1));
    }

    @Test
    void turnsUnitsAndCodePointsIntoEachOther() {
        Random random = new Random(1951);
        StringBuilder builder = new StringBuilder();
        for (int i = 0; i < 2_000; i++) {
            builder.append(random.nextInt(3) == 0 ? EARTH : "x").append(random.nextInt(20) == 0 ? "\n" : "");
        }
        String all = builder.toString();
        SourceText text = SourceText.of(all);
        int unit = 0;
        int line = 1;
        int column = 1;
        for (int i = 0; i < text.length(); i++) {
            assertEquals(unit, text.units(i));
            assertEquals(i, text.codePoints(unit));
            assertEquals(new Position(line, column), text.position(i));
            column = all.charAt(unit) == '\n' ? 1 : column + 1;
            line += all.charAt(unit) == '\n' ? 1 : 0;
            unit += Character.charCount(all.codePointAt(unit));
        }
        assertEquals(all.length(), text.units(text.length()));
    }

    @Test
    void beginsALineAfterEachLineEndEvenTheLastCharacterOfTheText() {
        assertEquals(2, SourceText.of("a\r").lineCount());
        assertEquals(2, SourceText.of("a\n").lineCount());
        assertEquals(2, SourceText.of("a\r\n").lineCount());
        assertEquals(3, SourceText.of("\n\r").lineCount());
        assertEquals(new Position(2, 1), SourceText.of("a\r").position(2));
    }
}

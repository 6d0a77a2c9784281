package org.comity.export.text;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;

class Utf8OutputTest {

    private static final String[] PIECES = {
        "a", "é", "漢", "🌊", "\u0000", "\u007F", "\u0080", "\u07FF", "\u0800", "\uFFFF"
    };

    @Test
    void writesTheBytesOfUtf8WhereverItsBufferEnds() throws IOException {
        for (int shift = 65_530; shift < 65_545; shift++) {
            String text = "x".repeat(shift) + String.join("", PIECES).repeat(3) + "y".repeat(70_000) + "🌊";

            assertArrayEquals(text.getBytes(StandardCharsets.UTF_8), written(text));
        }
    }

    @Test
    void writesTheBytesOfUtf8WhateverFollowsWhat() throws IOException {
        Random random = new Random(5);
        for (int round = 0; round < 200; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(2_000); i >= 0; i--) {
                text.append(PIECES[random.nextInt(PIECES.length)]);
            }

            assertArrayEquals(text.toString().getBytes(StandardCharsets.UTF_8), written(text.toString()));
        }
    }

    @Test
    void writesHalfASurrogatePairAsReplacementCharacter() throws IOException {
        assertEquals("a\uFFFDb\uFFFD", new String(written("a\uD83Cb\uDF0A"), StandardCharsets.UTF_8));
    }

    @Test
    void stopsWhereACharacterDoesNotStandForItself() throws IOException {
        Utf8Output out = new Utf8Output(new ByteArrayOutputStream());

        assertEquals(3, out.plain("abc,d", 0, AsciiSet.of(",")));
        assertEquals(5, out.plain("abc,d", 4, AsciiSet.of(",")));
        assertEquals(1, out.plain("aéb", 0, AsciiSet.NONE));
        assertEquals(2, out.wide("aéb", 1));
        assertEquals(2, out.wide("aéb", 2));
        assertEquals(1, out.plain("a\u007F", 0, AsciiSet.controlsAnd("")));
    }

    private static byte[] written(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Utf8Output out = new Utf8Output(bytes);
        out.text(text);
        out.flush();
        return bytes.toByteArray();
    }
}

package org.comity.export.text;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import org.comity.domain.time.Day;
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

    @Test
    void writesNumbersAsTheyPrintThemselves() throws IOException {
        List<Long> numbers =
                new ArrayList<>(List.of(0L, -1L, 9L, 10L, -10L, 99L, 100L, Long.MAX_VALUE, Long.MIN_VALUE));
        SplittableRandom random = new SplittableRandom(7);
        for (int round = 0; round < 2_000; round++) {
            numbers.add(random.nextLong() >> random.nextInt(Long.SIZE));
        }

        for (long number : numbers) {
            assertEquals(Long.toString(number), printed(out -> out.number(number)));
        }
    }

    @Test
    void writesDaysAsTheyPrintThemselves() throws IOException {
        List<Day> days = new ArrayList<>();
        SplittableRandom random = new SplittableRandom(8);
        for (long year : new long[] {-10_000, -1, 0, 1, 9, 44, 999, 1951, 9_999, 10_000, 12_345_678_901L}) {
            days.add(Day.of(year, 1 + random.nextInt(12), 1 + random.nextInt(28)));
        }
        days.add(Day.of(BigInteger.TEN.pow(40), 12, 31));

        for (Day day : days) {
            assertEquals(day.toString(), printed(out -> out.day(day)));
        }
    }

    @Test
    void writesAsciiWhereverItsBufferEnds() throws IOException {
        AsciiText ready = AsciiText.of("ready: ");
        for (int shift = 65_520; shift < 65_540; shift++) {
            String before = "x".repeat(shift);

            assertEquals(before + "ready: a text12345", printed(out -> {
                out.ascii(before);
                out.ascii(ready);
                out.ascii("a text");
                out.number(12_345);
            }));
        }
    }

    @Test
    void refusesOtherCharactersAsAscii() {
        IllegalArgumentException refused = assertThrows(IllegalArgumentException.class, () -> AsciiText.of("né"));
        assertEquals("not ASCII: 'né'", refused.getMessage());
        assertThrows(IllegalArgumentException.class, () -> AsciiText.of("x".repeat(1_001)));
    }

    @Test
    void looksForTheNextCharacterOfASet() {
        AsciiSet set = AsciiSet.controlsAnd(":#");

        assertEquals(3, set.next("abc:d", 0));
        assertEquals(5, set.next("abc:d", 4));
        assertEquals(1, set.next("aé", 0));
        assertEquals(2, set.next("aé", 2));
    }

    private interface Writing {
        void to(Utf8Output out) throws IOException;
    }

    private static String printed(Writing writing) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Utf8Output out = new Utf8Output(bytes);
        writing.to(out);
        out.flush();
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private static byte[] written(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Utf8Output out = new Utf8Output(bytes);
        out.text(text);
        out.flush();
        return bytes.toByteArray();
    }
}

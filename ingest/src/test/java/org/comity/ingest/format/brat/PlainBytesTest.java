package org.comity.ingest.format.brat;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.comity.ingest.text.Decoded;
import org.comity.ingest.text.TextDecoder;
import org.junit.jupiter.api.Test;

class PlainBytesTest {

    private static boolean arePlain(byte[] bytes) {
        int at = 0;
        while (at < bytes.length) {
            int length = PlainBytes.length(bytes, at);
            if (length == 0) {
                return false;
            }
            at += length;
        }
        return true;
    }

    private static void assertNothingToSay(byte[] bytes) {
        Decoded decoded = TextDecoder.decodeAny("x", bytes);
        assertEquals(List.of(), decoded.findings());
        String text = decoded.text().orElseThrow().text();
        assertArrayEquals(bytes, text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void areSuchThatTheDecoderHasNothingToSayOfThem() {
        int plain = 0;
        for (int codePoint = 0; codePoint <= Character.MAX_CODE_POINT; codePoint++) {
            byte[] bytes = ("a" + Character.toString(codePoint) + "b").getBytes(StandardCharsets.UTF_8);
            if (arePlain(bytes) && !(codePoint >= 0xD800 && codePoint < 0xE000)) {
                assertNothingToSay(bytes);
                plain++;
            }
        }
        assertEquals(98 + (0x800 - 0xA0) + (0xD800 - 0x800) + 0xF0, plain);
    }

    @Test
    void areNoBytesThatAreNotUtf8() {
        Random random = new Random(7);
        int plain = 0;
        for (int i = 0; i < 2_000_000; i++) {
            byte[] bytes = new byte[1 + random.nextInt(4)];
            random.nextBytes(bytes);
            if (arePlain(bytes)) {
                assertNothingToSay(bytes);
                plain++;
            }
        }
        assertTrue(plain > 100_000, () -> "too few to tell");
    }
}

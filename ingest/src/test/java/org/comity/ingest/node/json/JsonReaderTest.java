package org.comity.ingest.node.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.Collectors;
import org.comity.ingest.node.ListNode;
import org.comity.ingest.node.ScalarNode;
import org.junit.jupiter.api.Test;

class JsonReaderTest {

    private static String problems(String text) {
        return problems(text.getBytes(UTF_8));
    }

    private static String problems(byte[] bytes) {
        JsonReading reading = JsonReader.read("a.json", bytes);
        return reading.findings().stream()
                        .map(finding -> finding.origin().orElseThrow() + " "
                                + finding.severity().label() + " " + finding.message())
                        .collect(Collectors.joining("\n"))
                + (reading.document().isPresent() ? "" : " (no document)");
    }

    @Test
    void countsColumnsInCodePointsWhateverStandsBeforeThem() {
        assertEquals("a.json:1:8 error this is not valid JSON: unexpected 'x' (no document)", problems("[\"😀é\", x]"));
        assertEquals(
                "a.json:3:6 error this is not valid JSON: unexpected 'x' (no document)",
                problems("[\r\n \"😀\",\r \"\", x]"));
        assertEquals("a.json:1:2 error this is not valid JSON: unexpected 'x' (no document)", problems("\uFEFF[x]"));
    }

    @Test
    void tellsPlacesFarBehindTheFirstBufferOfTheParser() {
        String pad = "😀".repeat(50_001);
        assertEquals(
                "a.json:2:8 error this is not valid JSON: unexpected 'x' (no document)",
                problems("[\"" + pad + "\",\n \"😀😀\", x]"));
        assertEquals(
                "a.json:1:50007 error this is not valid JSON: unexpected 'x' (no document)",
                problems("[\"" + pad + "\", x]"));
    }

    @Test
    void tellsWhereKeysStandAroundAnyBufferOfTheParser() {
        for (int length = 3_980; length < 4_020; length++) {
            JsonFuzzTest.assertLawful(("{\"" + "k".repeat(length) + "\": {\"since\": 1951}}").getBytes(UTF_8));
        }
    }

    @Test
    void takesNumbersAndWordsAsPlainAndTextsAsNot() {
        ListNode list = (ListNode) JsonReader.read("a.json", "[1, \"1\", null, \"null\"]".getBytes(UTF_8))
                .document()
                .orElseThrow()
                .root()
                .orElseThrow();
        assertEquals(
                "true false true false",
                list.items().stream()
                        .map(item -> Boolean.toString(((ScalarNode) item).plain()))
                        .collect(Collectors.joining(" ")));
        assertTrue(((ScalarNode) list.items().get(2)).isEmpty());
    }

    @Test
    void refusesWhatNestsTooDeepWithoutRunningOutOfStack() {
        assertEquals(
                "a.json:1:65 error lists and maps nest deeper than 64 levels (no document)",
                problems("[".repeat(100_000)));
        assertEquals("", problems("[".repeat(64) + "]".repeat(64)));
        assertEquals(
                "a.json:1:321 error lists and maps nest deeper than 64 levels (no document)",
                problems("{\"a\":".repeat(65) + "1" + "}".repeat(65)));
    }

    @Test
    void refusesTooManyNodes() {
        String most = "[" + "0,".repeat(JsonReader.MAX_NODES - 2) + "0]";
        assertEquals("", problems(most));
        assertEquals(
                "a.json:1:2000000 error the file contains more than 1,000,000 keys, values, lists and maps (no document)",
                problems("[0," + most.substring(1)));
    }

    @Test
    void refusesATextThatIsTooLong() {
        assertEquals("", problems("\"" + "😀".repeat(JsonReader.MAX_SCALAR) + "\""));
        assertEquals(
                "a.json:1:1 error the text is longer than 1,000,000 characters (no document)",
                problems("\"" + "a".repeat(JsonReader.MAX_SCALAR + 1) + "\""));
    }

    @Test
    void refusesAFileThatIsTooLong() {
        byte[] bytes = new byte[JsonReader.MAX_BYTES + 1];
        Arrays.fill(bytes, (byte) ' ');
        assertEquals("a.json error the file is longer than 16777216 bytes (16 MiB) (no document)", problems(bytes));
        bytes[0] = '1';
        assertEquals("", problems(Arrays.copyOf(bytes, JsonReader.MAX_BYTES)));
    }

    @Test
    void countsTheProblemsAfterAHundred() {
        String many = "[" + "{\"a\":1,\"a\":2},".repeat(150) + "1]";
        JsonReading reading = JsonReader.read("a.json", many.getBytes(UTF_8));
        assertEquals(101, reading.findings().size());
        assertTrue(reading.document().isPresent());
        assertEquals(
                "50 more findings 'json-duplicate-key' are not shown",
                reading.findings().get(100).message());
    }

    @Test
    void keepsNumbersAsWrittenHoweverLong() {
        assertEquals("", problems("1e999999999"));
        assertEquals("", problems("9".repeat(10_000)));
    }

    @Test
    void readsKeysThatCollide() {
        StringBuilder map = new StringBuilder("{\"a\":0");
        for (int i = 0; i < 1 << 14; i++) {
            map.append(",\"");
            for (int bit = 0; bit < 14; bit++) {
                map.append((i >> bit & 1) == 0 ? "Aa" : "BB");
            }
            map.append("\":1");
        }
        assertEquals("", problems(map.append('}').toString()));
    }

    @Test
    void readsMutatedAndRandomPiecesLawfully() {
        Random random = new Random(20260301);
        String[] pieces = {
            "{", "}", "[", "]", ",", ":", "\"", "\"a\"", "\"b\"", "\"\\u", "D83D", "\\\\", "\\n", "\n", "\r", "\r\n",
                    " ",
            "\t", "0", "1", "-", ".5", "e9", "true", "null", "nul", "😀", "é", "\u0001", "\u0085", "\u2028", "/", "#",
                    "'",
            "\uFEFF", "\"\\uD800\"", "\" \""
        };
        for (int round = 0; round < 20_000; round++) {
            StringBuilder text = new StringBuilder();
            for (int piece = random.nextInt(20); piece >= 0; piece--) {
                text.append(pieces[random.nextInt(pieces.length)]);
            }
            JsonFuzzTest.assertLawful(text.toString().getBytes(UTF_8));
        }
    }
}

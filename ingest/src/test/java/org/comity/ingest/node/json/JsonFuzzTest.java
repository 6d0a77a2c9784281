package org.comity.ingest.node.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.junit.FuzzTest;
import org.comity.domain.finding.Finding;
import org.comity.domain.finding.Place;
import org.comity.domain.finding.Severity;
import org.comity.ingest.node.ListNode;
import org.comity.ingest.node.MapNode;
import org.comity.ingest.node.Node;
import org.comity.ingest.node.ScalarNode;

/** Laws for any bytes. */
class JsonFuzzTest {

    @FuzzTest(maxDuration = "10m")
    void readsAnyBytesOrSaysWhereAndWhyNot(byte[] input) {
        assertLawful(input);
    }

    static void assertLawful(byte[] input) {
        JsonReading reading = JsonReader.read("a.json", input);
        assertEquals(reading.findings(), JsonReader.read("a.json", input).findings());
        assertTrue(reading.document().isPresent() || !reading.findings().isEmpty());
        String[] lines = lines(input);
        for (Finding finding : reading.findings()) {
            assertFalse(finding.places().isEmpty());
            String shown = finding.message() + finding.suggestion().orElse("");
            assertTrue(shown.codePoints().noneMatch(c -> Character.isISOControl(c) || c == 0x202E), shown);
            finding.places().forEach(place -> assertStandsInTheFile(place, lines));
        }
        boolean faultless = reading.findings().stream().noneMatch(finding -> finding.severity() == Severity.ERROR);
        assertTrue(!faultless || reading.document().orElseThrow().root().isPresent());
        reading.beginning().flatMap(JsonTree::root).ifPresent(root -> assertStandsWhereItSays(root, lines));
    }

    private static String[] lines(byte[] input) {
        String text = new String(input, UTF_8);
        return (text.startsWith("\uFEFF") ? text.substring(1) : text).split("\r\n|\r|\n", -1);
    }

    private static void assertStandsInTheFile(Place place, String[] lines) {
        assertEquals("a.json", place.origin().file());
        if (place.origin().line() > 0) {
            String line = lines[place.origin().line() - 1];
            assertTrue(place.origin().column() <= line.codePointCount(0, line.length()) + 1, place::toString);
        }
    }

    private static void assertStandsWhereItSays(Node node, String[] lines) {
        String line = lines[node.line() - 1];
        String there = line.substring(line.offsetByCodePoints(0, node.column() - 1));
        if (node instanceof ListNode list) {
            assertTrue(there.startsWith("["), there);
            list.items().forEach(item -> assertStandsWhereItSays(item, lines));
        } else if (node instanceof MapNode map) {
            assertTrue(there.startsWith("{"), there);
            map.entries().forEach(entry -> {
                assertFalse(entry.key().text().isBlank());
                assertStandsWhereItSays(entry.key(), lines);
                assertStandsWhereItSays(entry.value(), lines);
            });
        } else if (node instanceof ScalarNode scalar) {
            assertTrue(there.startsWith(scalar.plain() ? scalar.text() : "\""), there);
            assertTrue(scalar.text().codePoints().noneMatch(c -> c >= 0xD800 && c <= 0xDFFF));
        }
    }
}

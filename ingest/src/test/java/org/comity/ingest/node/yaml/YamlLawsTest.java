package org.comity.ingest.node.yaml;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.comity.domain.finding.Finding;
import org.comity.domain.finding.Place;
import org.comity.domain.finding.Severity;
import org.comity.ingest.node.ListNode;
import org.comity.ingest.node.MapNode;
import org.comity.ingest.node.Node;
import org.comity.ingest.node.ScalarNode;
import org.junit.jupiter.api.Test;

/** Laws for every input, tested with seeded random inputs. */
class YamlLawsTest {

    private static final List<String> PIECES = List.of(
            "a",
            "b: ",
            "- ",
            "\n",
            "\n  ",
            "\n    ",
            "  ",
            "? ",
            ": ",
            "[",
            "]",
            "{",
            "}",
            ", ",
            "&x ",
            "*x ",
            "!t ",
            "!!int ",
            "!!float ",
            "!!binary ",
            "!!null ",
            "!<a> ",
            "!<",
            "%YAML 1.2\n",
            "%TAG ! a\n",
            "---\n",
            "...\n",
            "\"",
            "'",
            "|\n",
            ">-\n",
            "|2\n",
            "|0",
            "#c",
            "# c",
            "\t",
            "\r",
            "\r\n",
            "1",
            "0x",
            "1e9",
            "-0b",
            "..",
            "~",
            "null",
            "<<: ",
            "\\",
            "\\x4",
            "\\uD800",
            "\\U0010FFFF",
            "\\U99999999",
            "\u0085",
            "\u2028",
            "\uFEFF",
            "😀",
            "é",
            "%zz",
            "%E4",
            "@",
            "`",
            "\0",
            "\u009F",
            "\uFFFE",
            "\u00A0",
            "99999999999999999999999");

    private static final String SPECIAL = "\"\\'#:-?[]{}&*!|>%@`,~ \t\néß…😀\u2028\uFEFF<0x";

    @Test
    void readsMutatedDocumentsWithoutException() throws IOException {
        Random random = new Random(20260101);
        List<byte[]> seeds = seeds();
        for (int round = 0; round < 3000; round++) {
            byte[] bytes = seeds.get(random.nextInt(seeds.size())).clone();
            for (int change = random.nextInt(4); change >= 0 && bytes.length > 0; change--) {
                bytes = mutated(bytes, random);
            }
            check(bytes);
        }
    }

    @Test
    void readsRandomPiecesWithoutException() {
        Random random = new Random(20260102);
        for (int round = 0; round < 5000; round++) {
            StringBuilder text = new StringBuilder();
            for (int piece = random.nextInt(25); piece >= 0; piece--) {
                text.append(PIECES.get(random.nextInt(PIECES.size())));
            }
            check(text.toString().getBytes(UTF_8));
        }
    }

    @Test
    void readsRandomBytesWithoutException() {
        Random random = new Random(20260103);
        for (int round = 0; round < 3000; round++) {
            byte[] bytes = new byte[random.nextInt(60)];
            random.nextBytes(bytes);
            check(bytes);
        }
    }

    @Test
    void readsBackWhatWasWritten() {
        Random random = new Random(20260104);
        for (int round = 0; round < 2000; round++) {
            StringBuilder text = new StringBuilder();
            StringBuilder expected = new StringBuilder();
            write(random, 4, text, expected);
            YamlReading reading = YamlReader.read("a.yaml", text.toString().getBytes(UTF_8));
            assertEquals("", Printed.findings(reading.findings()), () -> text.toString());
            StringBuilder actual = new StringBuilder();
            flat(reading.document().orElseThrow().root().orElseThrow(), actual);
            assertEquals(expected.toString(), actual.toString(), () -> text.toString());
        }
    }

    private static void check(byte[] bytes) {
        YamlReading reading = YamlReader.read("a.yaml", bytes);
        for (Finding finding : reading.findings()) {
            assertFalse(finding.places().isEmpty());
            assertEquals(Severity.ERROR, finding.severity());
            for (Place place : finding.places()) {
                assertEquals("a.yaml", place.origin().file());
                assertTrue(place.excerpt().stream()
                        .flatMapToInt(String::chars)
                        .noneMatch(c -> c != '\t' && Character.isISOControl(c)));
            }
        }
        assertTrue(reading.document().isPresent() || !reading.findings().isEmpty());
        reading.document().flatMap(YamlDocument::root).ifPresent(root -> standsWhereItSays(root, reading, bytes));
    }

    /** A plain scalar begins at its place with its first character. */
    private static void standsWhereItSays(Node node, YamlReading reading, byte[] bytes) {
        if (node instanceof ListNode list) {
            list.items().forEach(item -> standsWhereItSays(item, reading, bytes));
        } else if (node instanceof MapNode map) {
            map.entries().forEach(entry -> {
                standsWhereItSays(entry.key(), reading, bytes);
                standsWhereItSays(entry.value(), reading, bytes);
            });
        } else if (node instanceof ScalarNode scalar
                && scalar.plain()
                && !scalar.text().isEmpty()
                && reading.findings().isEmpty()) {
            String[] lines = new String(bytes, UTF_8).split("\r\n|\r|\n", -1);
            String line = lines[scalar.line() - 1].replaceFirst(scalar.line() == 1 ? "^\uFEFF+" : "^$", "");
            int at = line.offsetByCodePoints(0, scalar.column() - 1);
            assertTrue(line.startsWith(scalar.text().substring(0, 1), at)
                    || new String(bytes, UTF_8).startsWith("\uFEFF"));
        }
    }

    private static byte[] mutated(byte[] bytes, Random random) {
        int at = random.nextInt(bytes.length);
        int length = Math.min(bytes.length - at, 1 + random.nextInt(5));
        byte[] piece = PIECES.get(random.nextInt(PIECES.size())).getBytes(UTF_8);
        int removed = random.nextBoolean() ? length : 0;
        byte[] inserted = random.nextInt(3) == 0 ? new byte[0] : piece;
        byte[] result = new byte[bytes.length - removed + inserted.length];
        System.arraycopy(bytes, 0, result, 0, at);
        System.arraycopy(inserted, 0, result, at, inserted.length);
        System.arraycopy(bytes, at + removed, result, at + inserted.length, bytes.length - at - removed);
        return result;
    }

    private static List<byte[]> seeds() throws IOException {
        Path folder = Path.of("src", "test", "resources", "org", "comity", "ingest", "node", "yaml");
        List<byte[]> seeds = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".yaml"))
                    .sorted()
                    .toList()) {
                seeds.add(Files.readAllBytes(file));
            }
        }
        return seeds;
    }

    private static void write(Random random, int depth, StringBuilder yaml, StringBuilder flat) {
        int kind = depth == 0 ? 0 : random.nextInt(3);
        int size = random.nextInt(4);
        if (kind == 0) {
            scalar(random, yaml, flat);
            return;
        }
        yaml.append(kind == 1 ? "[" : "{");
        flat.append(kind == 1 ? "[" : "{");
        for (int i = 0; i < size; i++) {
            if (kind == 2) {
                yaml.append("\"").append(i).append("\": ");
                flat.append(i).append('=');
            }
            write(random, depth - 1, yaml, flat);
            yaml.append(random.nextBoolean() ? ", " : "\n , ");
            flat.append(';');
        }
        yaml.append(kind == 1 ? "]" : "}");
        flat.append(kind == 1 ? "]" : "}");
    }

    private static void scalar(Random random, StringBuilder yaml, StringBuilder flat) {
        int[] special = SPECIAL.codePoints().toArray();
        yaml.append('"');
        for (int i = random.nextInt(10); i >= 0; i--) {
            int c = special[random.nextInt(special.length)];
            flat.appendCodePoint(c);
            if (c == '"' || c == '\\') {
                yaml.append('\\').appendCodePoint(c);
            } else if (c == '\n') {
                yaml.append("\\n");
            } else if (c > 0xFFFF && random.nextBoolean()) {
                yaml.append(String.format(
                        "\\u%04X\\u%04X", (int) Character.highSurrogate(c), (int) Character.lowSurrogate(c)));
            } else {
                yaml.appendCodePoint(c);
            }
        }
        yaml.append('"');
    }

    private static void flat(Node node, StringBuilder to) {
        if (node instanceof ScalarNode scalar) {
            to.append(scalar.text());
        } else if (node instanceof ListNode list) {
            to.append('[');
            list.items().forEach(item -> {
                flat(item, to);
                to.append(';');
            });
            to.append(']');
        } else if (node instanceof MapNode map) {
            to.append('{');
            map.entries().forEach(entry -> {
                to.append(entry.key().text()).append('=');
                flat(entry.value(), to);
                to.append(';');
            });
            to.append('}');
        }
    }
}

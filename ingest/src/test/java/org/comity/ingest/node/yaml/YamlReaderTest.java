package org.comity.ingest.node.yaml;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;
import org.comity.domain.finding.Place;
import org.comity.domain.source.Origin;
import org.comity.ingest.node.ListNode;
import org.comity.ingest.node.MapNode;
import org.comity.ingest.node.ScalarNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class YamlReaderTest {

    @Test
    void namesTheByteThatIsNotUtf8() {
        assertFindings("""
                a.yaml:2:6
                  | b: é\s
                  |      ^
                error: the byte 0xE9 at offset 11 is not UTF-8 [not-utf-8.a.yaml]
                advice: save the file as UTF-8

                """, concat("a: 1\nb: é ".getBytes(UTF_8), "é\n".getBytes(ISO_8859_1)));
    }

    @Test
    void countsTheByteOrderMarkInOffsetsButNotInColumns() {
        assertFindings("""
                a.yaml:1:1
                  |\s
                  | ^
                error: the byte 0xFF at offset 3 is not UTF-8 [not-utf-8.a.yaml]
                advice: save the file as UTF-8

                """, concat("\uFEFF".getBytes(UTF_8), new byte[] {(byte) 0xFF}));
        YamlReading marked = read("\uFEFFa: 1\n");
        assertEquals(
                "map @1:1\n  a @1:1: 1 @1:4\n", Printed.tree(marked.document().orElseThrow()));
    }

    @Test
    void refusesBytesThatOnlyALenientDecoderReads() {
        for (int[] bytes : new int[][] {{0xC0, 0x80}, {0xED, 0xA0, 0x80}, {0xF4, 0x90, 0x80, 0x80}, {0xE2, 0x82}}) {
            byte[] input = new byte[bytes.length];
            for (int i = 0; i < bytes.length; i++) {
                input[i] = (byte) bytes[i];
            }
            assertEquals(
                    "not-utf-8.a.yaml",
                    YamlReader.read("a.yaml", input).findings().get(0).id().toString());
        }
    }

    @Test
    void namesOtherUnicodeEncodings() {
        assertEncoding("UTF-16", "a: 1".getBytes(UTF_16));
        assertEncoding("UTF-16", "\uFEFFa: 1".getBytes(UTF_16LE));
        assertEncoding("UTF-32", "\uFEFFa".getBytes(Charset.forName("UTF-32BE")));
        assertEncoding("UTF-32", "\uFEFFa".getBytes(Charset.forName("UTF-32LE")));
    }

    @Test
    void reportsControlCharactersWhereTheyStandAndReadsOn() {
        assertFindings("""
                a.yaml:2:6
                  | 😀b: x�y�
                  |      ^
                a.yaml:2:8
                  | 😀b: x�y�
                  |        ^
                error: the control character U+0000 is not allowed in a YAML file [control-character.a.yaml:U+0000]

                a.yaml:3:3
                  | # � comment
                  |   ^
                error: the control character U+009B is not allowed in a YAML file [control-character.a.yaml:U+009B]

                a.yaml:4:4
                  | c: *x
                  |    ^
                error: aliases are not read: '*x' [yaml-alias.a.yaml:*x]
                advice: write the value out, or put the text in quotation marks

                """, "a: 1\r\n😀b: x\0y\0\r# \u009B comment\nc: *x\n".getBytes(UTF_8));
    }

    @Test
    void allowsTabNextLineAndSeparatorsInsideTexts() {
        YamlReading reading = read("a: \"x\ty\u0085z\u2028\uFEFF\"\n");
        assertEquals("", Printed.findings(reading.findings()));
        MapNode root = (MapNode) reading.document().orElseThrow().root().orElseThrow();
        assertEquals(Optional.of(new ScalarNode("x\ty\u0085z\u2028\uFEFF", false, 1, 4)), root.get("a"));
        assertEquals(Optional.empty(), root.get("b"));
        assertEquals(
                new Place(new Origin("a.yaml", 1, 4), "a: \"x\ty z \uFEFF\""),
                reading.document().orElseThrow().place(root.entries().get(0).value()));
    }

    @Test
    void readsLineEndsOfAllSystems() {
        for (String end : List.of("\n", "\r\n", "\r")) {
            YamlReading reading = read("a: |" + end + "  x" + end + "  y" + end + "b: 1" + end);
            assertEquals(
                    "map @1:1\n  a @1:1: \"x\\ny\\n\" @1:4\n  b @4:1: 1 @4:4\n",
                    Printed.tree(reading.document().orElseThrow()));
        }
    }

    @Test
    void refusesTooManyBytesBeforeReadingThem() {
        byte[] bytes = "# 0123456789abc\n".repeat(YamlReader.MAX_BYTES / 16).getBytes(UTF_8);
        assertTrue(YamlReader.read("a.yaml", bytes).findings().isEmpty());
        assertFindings("""
                a.yaml
                error: the file is longer than 67108864 bytes (64 MiB) [yaml-too-large.a.yaml]

                """, concat(bytes, new byte[] {'\n'}));
    }

    @Test
    void refusesScalarsThatAreTooLong() {
        String longest = "- |\n" + ("  " + "é".repeat(99) + "\n").repeat(YamlReader.MAX_SCALAR / 100);
        assertTrue(read(longest).findings().isEmpty());
        assertFindings("""
                a.yaml:1:3
                  | - |
                  |   ^
                error: the text is longer than 1,000,000 characters [yaml-too-large.a.yaml]

                """, (longest + "  x\n").getBytes(UTF_8));
    }

    @Test
    void refusesTooManyNodes() {
        assertFindings("""
                a.yaml:5000000:3
                  | - 1
                  |   ^
                error: the file contains more than 5,000,000 keys, texts, lists and maps [yaml-too-large.a.yaml]

                """, "- 1\n".repeat(YamlReader.MAX_NODES).getBytes(UTF_8));
    }

    @Test
    void nestsAsDeepAsAllowed() {
        int depth = YamlReader.MAX_DEPTH;
        assertTrue(read("[".repeat(depth) + "]".repeat(depth)).findings().isEmpty());
        for (String opening : List.of("[", "{a: ", "- ", "[{a: ")) {
            assertEquals(
                    List.of("yaml-too-deep.a.yaml"),
                    read(opening.repeat(100_000)).findings().stream()
                            .map(finding -> finding.id().toString())
                            .toList());
        }
    }

    @Test
    @Timeout(60)
    void readsManyNodesOnOneLine() {
        assertTrue(read("[" + "é,".repeat(400_000) + "]").findings().isEmpty());
    }

    @Test
    void countsTheFindingsAfterAHundred() {
        YamlReading reading = read("- *x\n".repeat(1000));
        assertEquals(101, reading.findings().size());
        assertEquals(
                "a.yaml:101:3\n  | - *x\n  |   ^\nerror: 900 more findings 'yaml-alias' are not shown [too-many-findings.a.yaml.yaml-alias]\n\n",
                Printed.finding(reading.findings().get(100)));
        assertFalse(reading.document().isPresent());
    }

    @Test
    void readsSurrogatePairsWhereverABufferEnds() {
        for (int shift = 0; shift < 3; shift++) {
            String text = "x".repeat(shift) + "😀".repeat(3000);
            YamlReading reading = read("# " + text + "\n- " + text + "\n- \"" + text + "\"\n");
            ListNode root = (ListNode) reading.document().orElseThrow().root().orElseThrow();
            assertEquals(List.of(new ScalarNode(text, true, 2, 3), new ScalarNode(text, false, 3, 3)), root.items());
        }
    }

    @Test
    void keepsTheFirstOfTwoEqualKeys() {
        YamlReading reading = read("a: 1\na: [2, {b: c}]\nd: 3\n");
        assertEquals(
                "map @1:1\n  a @1:1: 1 @1:4\n  d @3:1: 3 @3:4\n",
                Printed.tree(reading.document().orElseThrow()));
    }

    private static YamlReading read(String text) {
        return YamlReader.read("a.yaml", text.getBytes(UTF_8));
    }

    private static void assertFindings(String expected, byte[] bytes) {
        YamlReading reading = YamlReader.read("a.yaml", bytes);
        assertEquals(expected, Printed.findings(reading.findings()));
        assertFalse(reading.document().isPresent());
    }

    private static void assertEncoding(String encoding, byte[] bytes) {
        assertFindings(
                "a.yaml\nerror: the file is " + encoding
                        + ", not UTF-8 [not-utf-8.a.yaml]\nadvice: save the file as UTF-8\n\n",
                bytes);
    }

    private static byte[] concat(byte[] a, byte[] b) {
        byte[] both = new byte[a.length + b.length];
        System.arraycopy(a, 0, both, 0, a.length);
        System.arraycopy(b, 0, both, a.length, b.length);
        return both;
    }
}

package org.comity.ingest.node.yaml;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.comity.ingest.ProjectFolder;
import org.comity.ingest.node.tree.TreeProblems;
import org.junit.jupiter.api.Test;

/** Wherever the reader of simple files has an answer, the parser has the same one and nothing is wrong. */
class SimpleYamlTest {

    private static final List<String> HOSTILE = List.of(
            "a",
            "b: ",
            ": ",
            ":",
            "- ",
            "-",
            "\n",
            "\n  ",
            "\n    ",
            " ",
            "  ",
            "   ",
            "? ",
            "?",
            "[",
            "]",
            "{",
            "}",
            ",",
            ", ",
            "&x ",
            "*x ",
            "!t ",
            "!!int ",
            "%",
            "---",
            "---\n",
            "...\n",
            "\"",
            "'",
            "''",
            "|\n",
            ">\n",
            ">-\n",
            "|-\n",
            "|+\n",
            "|2\n",
            "#",
            "# c",
            " # c\n",
            "\t",
            "\r",
            "\r\n",
            "1",
            "0x",
            "0b1",
            "0o7",
            "1_0",
            "1e9",
            "-0",
            "+1",
            ".5",
            ".inf",
            ".nan",
            "..",
            "~",
            "null",
            "true",
            "<<: ",
            "\\",
            "\\n",
            "\\t",
            "\\/",
            "\\\"",
            "\\x41",
            "\\uD800",
            "\u0085",
            "\u00A0",
            "\u2003",
            "\u2028",
            "\uFEFF",
            "\uFFFD",
            "😀",
            "é",
            "“",
            "@",
            "`",
            "\0",
            "99999999999999999999999");

    @Test
    void agreesOnEveryFileOfTheProject() throws IOException {
        int simple = 0;
        for (String text : projectFiles()) {
            simple += BothWays.assertAgree(text) ? 1 : 0;
        }
        assertTrue(simple > 40, "simple files: " + simple);
    }

    @Test
    void agreesOnFilesWithSomethingPutInOrLeftOut() throws IOException {
        Random random = new Random(20261101);
        List<String> files =
                projectFiles().stream().filter(text -> text.length() < 3_000).toList();
        int simple = 0;
        for (int round = 0; round < 4_000; round++) {
            String text = files.get(random.nextInt(files.size()));
            simple += BothWays.assertAgree(mutated(text, 1 + random.nextInt(3), random)) ? 1 : 0;
        }
        assertTrue(simple > 300, "simple files: " + simple);
    }

    @Test
    void agreesOnRandomPieces() {
        Random random = new Random(20261102);
        int simple = 0;
        for (int round = 0; round < 30_000; round++) {
            StringBuilder text = new StringBuilder(random.nextInt(3) == 0 ? "a: " : "");
            for (int piece = random.nextInt(9); piece >= 0; piece--) {
                text.append(HOSTILE.get(random.nextInt(HOSTILE.size())));
            }
            simple += BothWays.assertAgree(text.toString()) ? 1 : 0;
        }
        assertTrue(simple > 300, "simple files: " + simple);
    }

    @Test
    void agreesOnWrittenTreesWithAndWithoutFaults() {
        Random random = new Random(20261103);
        int simple = 0;
        for (int round = 0; round < 10_000; round++) {
            String text = new SimplePieces(random).document();
            int faults = Math.max(0, random.nextInt(5) - 2);
            simple += BothWays.assertAgree(mutated(text, faults, random)) ? 1 : 0;
        }
        assertTrue(simple > 5_000, "simple files: " + simple);
    }

    @Test
    void answersForWhatPeopleWrite() {
        for (String text : List.of(
                "---\na: b\n",
                "# c\n\na: b # c\n",
                "a: b\r\nc:\r\n- d\r\n- e: f\r\n  g: h\r\n",
                "a:\n  - b\n  - - c\n    - d\n  -\n    e: f\n",
                "a: [b, 'c', \"d\", {e: f, \"g\": [h]}, ]\n",
                "a: {b: c,\n    d: [e, # c\n  f]}\n",
                "a: >-\n  b\n  c\n\n  d\nb: |\n  x: y\n    z # no comment\n",
                "a: b\n  c\n\n  d\n",
                "a: \"b \\\"c\\\"\n   d\"\nb: 'it''s\n\n  e'\n",
                "a:\nb: # c\nc: ~\n",
                "a: 😀\n😀: {é: 1, 😀😀: 2}\n")) {
            assertTrue(BothWays.assertAgree(text), text);
        }
    }

    @Test
    void leavesTheRestToTheParser() {
        for (String text : List.of(
                "",
                "# nothing\n",
                "a",
                "[a]",
                "\"a: b\"",
                "a: b\na: c\n",
                "a: &x b\n",
                "a: *x\n",
                "a: !t b\n",
                "? a\n: b\n",
                "a: b\n---\nc: d\n",
                "a: b\n...\n",
                "%YAML 1.2\n---\na: b\n",
                "a:\tb\n",
                "a: |2\n  b\n",
                "a: b: c\n",
                "a: 'b\n",
                "a: [b\n",
                "a: b\n c: d\n",
                "<<: {a: b}\n",
                "\"\": a\n",
                "a: \"\\x07\"\n",
                "a: b\u2028c\n",
                "a: " + "x".repeat(YamlReader.MAX_SCALAR + 1) + "\n",
                "a: " + "[".repeat(70) + "]".repeat(70) + "\n",
                "- ".repeat(70) + "a\n",
                "- 1\n".repeat(YamlReader.MAX_NODES))) {
            assertFalse(BothWays.assertAgree(text), () -> text.substring(0, Math.min(60, text.length())));
        }
    }

    private static String mutated(String text, int changes, Random random) {
        StringBuilder mutated = new StringBuilder(text);
        for (int change = 0; change < changes && mutated.length() > 0; change++) {
            int at = random.nextInt(mutated.length());
            int removed = random.nextBoolean() ? 0 : Math.min(1 + random.nextInt(4), mutated.length() - at);
            String piece = random.nextInt(3) == 0 ? "" : HOSTILE.get(random.nextInt(HOSTILE.size()));
            mutated.replace(at, at + removed, piece);
        }
        return new String(mutated.toString().getBytes(UTF_8), UTF_8);
    }

    private static List<String> projectFiles() throws IOException {
        List<String> texts = new ArrayList<>();
        try (Stream<Path> files = Files.walk(ProjectFolder.resolve(""))) {
            for (Path file : files.filter(path -> path.toString().endsWith(".yaml"))
                    .filter(path -> !path.toString().contains("target"))
                    .sorted()
                    .toList()) {
                new YamlBytes("a.yaml", Files.readAllBytes(file), new TreeProblems("a.yaml", ':'))
                        .text()
                        .ifPresent(texts::add);
            }
        }
        return texts;
    }
}

package org.comity.ingest.node.yaml;

import static java.nio.charset.StandardCharsets.UTF_8;
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

/** Jackson reads a file without findings as the same tree with the same places. */
class YamlPeerTest {

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
        int sound = 0;
        for (String text : projectFiles()) {
            sound += JacksonPeer.assertAgree(text) ? 1 : 0;
        }
        assertTrue(sound > 40, "sound files: " + sound);
    }

    @Test
    void agreesOnFilesWithSomethingPutInOrLeftOut() throws IOException {
        Random random = new Random(20261101);
        List<String> files =
                projectFiles().stream().filter(text -> text.length() < 3_000).toList();
        int sound = 0;
        for (int round = 0; round < 4_000; round++) {
            String text = files.get(random.nextInt(files.size()));
            sound += JacksonPeer.assertAgree(mutated(text, 1 + random.nextInt(3), random)) ? 1 : 0;
        }
        assertTrue(sound > 300, "sound files: " + sound);
    }

    @Test
    void agreesOnRandomPieces() {
        Random random = new Random(20261102);
        int sound = 0;
        for (int round = 0; round < 30_000; round++) {
            StringBuilder text = new StringBuilder(random.nextInt(3) == 0 ? "a: " : "");
            for (int piece = random.nextInt(9); piece >= 0; piece--) {
                text.append(HOSTILE.get(random.nextInt(HOSTILE.size())));
            }
            sound += JacksonPeer.assertAgree(text.toString()) ? 1 : 0;
        }
        assertTrue(sound > 300, "sound files: " + sound);
    }

    @Test
    void agreesOnWrittenTreesWithAndWithoutFaults() {
        Random random = new Random(20261103);
        int sound = 0;
        for (int round = 0; round < 10_000; round++) {
            String text = new RandomYaml(random).document();
            int faults = Math.max(0, random.nextInt(5) - 2);
            sound += JacksonPeer.assertAgree(mutated(text, faults, random)) ? 1 : 0;
        }
        assertTrue(sound > 5_000, "sound files: " + sound);
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

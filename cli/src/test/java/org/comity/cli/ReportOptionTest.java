package org.comity.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportOptionTest {

    private static final String CORPUS = "src/test/resources/reports/corpus";

    @TempDir
    private Path folder = Path.of("");

    @Test
    void leavesStandardOutputToAReport() {
        Run plain = Run.of("check", CORPUS);
        Run run = Run.of("check", CORPUS, "--report", "jsonl");
        assertEquals(1, run.exitCode());
        assertEquals(5, run.out().lines().filter(line -> line.startsWith("{")).count());
        assertEquals(5, run.out().lines().count());
        assertEquals(plain.out() + plain.err(), run.err());
    }

    @Test
    void writesSeveralReportsBesideTheSummary() throws IOException {
        Path sarif = folder.resolve("a.sarif");
        Path junit = folder.resolve("junit.xml");
        Files.writeString(sarif, "an earlier report");
        Run plain = Run.of("check", CORPUS);
        Run run = Run.of("check", CORPUS, "--report", "sarif=" + sarif, "--report=junit=" + junit);
        assertEquals(plain, run);
        assertTrue(Files.readString(sarif).startsWith("{\n  \"$schema\""));
        assertTrue(Files.readString(junit).startsWith("<?xml"));
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(
                    List.of("a.sarif", "junit.xml"),
                    files.map(file -> file.getFileName().toString()).sorted().toList());
        }
    }

    @Test
    void reportsByItselfToGithubActions() throws IOException {
        Path summary = folder.resolve("summary.md");
        Files.writeString(summary, "# Before\n");
        Run plain = Run.of("check", CORPUS);
        Run run = Run.in(Map.of("GITHUB_ACTIONS", "true", "GITHUB_STEP_SUMMARY", summary.toString()), "check", CORPUS);
        assertEquals(plain.err(), run.err());
        assertTrue(run.out().startsWith(plain.out()));
        List<String> commands =
                run.out().substring(plain.out().length()).lines().toList();
        assertEquals(4, commands.size());
        assertTrue(commands.stream().allMatch(line -> line.startsWith("::")), commands::toString);
        assertTrue(Files.readString(summary).startsWith("# Before\n### Comity: "), Files.readString(summary));
    }

    @Test
    void obeysNoCommandOfACorpus() throws IOException {
        Files.writeString(folder.resolve("corpus.yaml"), "name: hostile\n\"##[add-mask]x\": 1\n::error::x : 1\n");
        Run run = Run.in(Map.of("GITHUB_ACTIONS", "true"), "check", folder.toString());
        assertTrue(run.err().contains(":\u200b:error::x"), run.err());
        assertFalse((run.out() + run.err()).contains("##["), run.out() + run.err());
        assertEquals(
                List.of(),
                run.err().lines().filter(line -> line.strip().startsWith("::")).toList());
        assertTrue(
                run.out()
                        .lines()
                        .filter(line -> line.strip().startsWith("::"))
                        .allMatch(line -> line.startsWith("::error file=corpus.yaml,")),
                run.out());
    }

    @Test
    void reportsToGithubOnceWhereItIsAskedFor() throws IOException {
        Path file = folder.resolve("commands.txt");
        Map<String, String> actions = Map.of("GITHUB_ACTIONS", "true");
        assertFalse(Run.in(actions, "check", CORPUS, "--report", "github=" + file)
                .out()
                .contains("::error"));
        assertEquals(4, Files.readAllLines(file).size());
        Run document = Run.in(actions, "check", CORPUS, "--report", "jsonl");
        assertFalse(document.out().contains("\n::error"));
        assertTrue(document.err().contains("\n::error"));
        assertFalse(Run.of("check", CORPUS).out().contains("::error"));
    }

    @Test
    void reportsABuildAndItsVerification() throws IOException {
        Path dataset = folder.resolve("dataset");
        Run refused = Run.of("build", CORPUS, "--out", dataset.toString(), "--report", "gitlab");
        assertEquals(1, refused.exitCode());
        assertTrue(refused.out().startsWith("[\n"), refused.out());
        Run built = Run.of("build", "--out", dataset.toString(), "--format", "csv", "--report", "jsonl");
        assertEquals(0, built.exitCode());
        assertTrue(built.out().contains("\"file\": \"notes/dialogues.yaml\", \"line\": 52"), built.out());
        assertEquals(
                "", Run.of("verify", dataset.toString(), "--report", "jsonl").out());
        Files.writeString(dataset.resolve("csv/roles.csv"), "changed");
        Run changed = Run.of("verify", dataset.toString(), "--report", "jsonl");
        assertEquals(1, changed.exitCode());
        assertTrue(changed.out().startsWith("{\"code\": \"file-changed\", \"severity\": \"error\""), changed.out());
    }

    @Test
    void refusesWhatCannotBeWritten() throws IOException {
        refused(2, "only one report can be on standard output", "--report", "sarif", "--report", "junit");
        refused(2, "'xml' is not one of sarif, github, gitlab, junit, markdown, jsonl", "--report", "xml");
        refused(2, folder + " is a folder; give the path of a file", "--report", "sarif=" + folder);
        refused(
                2,
                "two reports have the file",
                "--report",
                "sarif=" + folder.resolve("a"),
                "--report",
                "junit=" + folder.resolve("a"));
        refused(2, "the path is empty", "--report", "sarif=");
        refused(3, "no such file or folder", "--report", "sarif=" + folder.resolve("none/a.sarif"));
        Path dataset = folder.resolve("dataset");
        Run inside =
                Run.of("build", "--out", dataset.toString(), "--report", "sarif=" + dataset + "/../dataset/a.sarif");
        assertEquals(3, inside.exitCode());
        Files.createDirectories(dataset);
        Run within =
                Run.of("build", "--out", dataset.toString(), "--report", "sarif=" + dataset + "/../dataset/a.sarif");
        assertEquals(2, within.exitCode());
        assertTrue(within.err().contains("which contains only what is published"), within.err());
    }

    private static void refused(int exitCode, String message, String... options) {
        Run run = Run.of(
                Stream.concat(Stream.of("check", CORPUS), Stream.of(options)).toArray(String[]::new));
        assertEquals(exitCode, run.exitCode(), run.err());
        assertTrue(run.err().contains(message), run.err());
    }
}

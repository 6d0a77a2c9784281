package org.comity.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Compares the embedded corpus with one from which two annotations are missing. */
class DiffCommandTest {

    private static final Path CORPUS = Path.of("src", "main", "resources", "corpus");
    private static final String OBSERVER = """
              - quote: China was an observer at IOM until 2016
                member: china
                of: iom
                as: observer
                until: 2016

            """;
    private static final String DATED = """
              - quote: India has been a member of IOM since 2008
                member: india
                of: iom
                as: member
                since: 2008
            """;

    @TempDir
    private Path folder = Path.of("");

    @BeforeEach
    void copyTheCorpus() throws IOException {
        try (Stream<Path> files = Files.walk(CORPUS)) {
            for (Path file : files.toList()) {
                Path copy =
                        folder.resolve("later").resolve(CORPUS.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(copy);
                } else {
                    Files.copy(file, copy);
                }
            }
        }
        Path members = folder.resolve("later/notes/members.yaml");
        String text = Files.readString(members).replace("\r\n", "\n");
        assertTrue(text.contains(OBSERVER) && text.contains(DATED));
        Files.writeString(members, text.replace(OBSERVER, "").replace(DATED, DATED.replace("    since: 2008\n", "")));
    }

    @ParameterizedTest
    @CsvSource({"text,diff.txt", "markdown,diff.md", "json,diff.json", "jsonl,diff-differences.jsonl"})
    void showsWhatChangedAndWhy(String format, String answer) throws IOException {
        Run run = diff(CORPUS, later(), "--format", format);
        assertEquals(0, run.exitCode(), run.err());
        ExpectedAnswer.check(answer, run.out());
    }

    /** In a job of GitHub Actions, too, standard output is the document alone. */
    @Test
    void printsTheDocumentAloneForGithub() {
        Run plain = diff(CORPUS, later(), "--format", "markdown");
        Run job = Run.in(
                Map.of("GITHUB_ACTIONS", "true"),
                "diff",
                CORPUS.toString(),
                later().toString(),
                "--format",
                "markdown");

        assertEquals(plain.out(), job.out());
        assertTrue(job.err().contains("::warning file="), job.err());
    }

    @Test
    void comparesAPublishedDatasetWithACorpus() {
        Path dataset = folder.resolve("dataset");
        assertEquals(
                0,
                Run.of("build", CORPUS.toString(), "--format", "json", "--out", dataset.toString())
                        .exitCode());
        assertEquals(
                "No differences\n", diff(dataset, CORPUS, "--fail-on", "any").out());
        assertEquals(diff(CORPUS, later()).out(), diff(dataset, later()).out());
    }

    @Test
    void failsFromTheWantedDifferenceOn() {
        for (String change : List.of("removed", "changed", "any")) {
            assertEquals(1, diff(CORPUS, later(), "--fail-on", change).exitCode(), change);
            assertEquals(0, diff(CORPUS, CORPUS, "--fail-on", change).exitCode(), change);
        }
        assertEquals(0, diff(later(), CORPUS, "--fail-on", "removed").exitCode());
        assertEquals(1, diff(later(), CORPUS, "--fail-on", "changed").exitCode());
    }

    @Test
    void reportsWhatWasRemovedAndChangedAtAStatement() throws IOException {
        Files.createDirectories(later().resolve(".git"));
        Run run = diff(CORPUS, later(), "--report", "jsonl");
        assertEquals(0, run.exitCode());
        assertEquals(diff(CORPUS, later()).out(), run.err());
        ExpectedAnswer.check("diff.jsonl", run.out());
        Run failed = diff(CORPUS, later(), "--report", "jsonl", "--fail-on", "removed");
        assertEquals(1, failed.exitCode());
        assertTrue(failed.out().contains("\"conclusion-removed\", \"severity\": \"error\""), failed.out());
        assertTrue(failed.out().contains("\"conclusion-changed\", \"severity\": \"warning\""), failed.out());
    }

    @Test
    void refusesAnotherChange() {
        Run run = diff(CORPUS, CORPUS, "--fail-on", "added");
        assertEquals(2, run.exitCode());
        assertTrue(run.err().contains("'added' is not one of removed, changed, any"), run.err());
    }

    private Path later() {
        return folder.resolve("later");
    }

    private static Run diff(Path old, Path now, String... options) {
        return Run.of(Stream.concat(Stream.of("diff", old.toString(), now.toString()), Stream.of(options))
                .toArray(String[]::new));
    }
}

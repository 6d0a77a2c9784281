package org.comity.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.comity.export.folder.FileHash;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code comity build --check} says whether a dataset is what the corpus gives, and changes nothing. */
class BuildCheckTest {

    @TempDir
    private Path parent = Path.of("");

    private Path corpus = Path.of("");
    private Path dataset = Path.of("");

    @BeforeEach
    void build() {
        corpus = parent.resolve("lakes");
        dataset = parent.resolve("dataset");
        assertEquals(0, Run.of("init", corpus.toString()).exitCode());
        assertEquals(
                0,
                Run.of("build", corpus.toString(), "--out", dataset.toString(), "--format", "csv,json,html")
                        .exitCode());
    }

    @Test
    void saysThatTheDatasetIsWhatTheCorpusGives() throws IOException {
        Map<String, String> before = hashes();

        Run check = check("csv,json,html");

        assertEquals(0, check.exitCode(), check.err());
        assertEquals("", check.err());
        assertTrue(
                check.out().contains("\n  up to date   yes: " + dataset + " is what the corpus gives ("), check.out());
        assertEquals(before, hashes());
    }

    @Test
    void showsWhatChangedInTheCorpus() throws IOException {
        Path annotations = corpus.resolve("texts/forum.yaml");
        Files.writeString(annotations, Files.readString(annotations).replace("since: 2014-03", "since: 2014"));
        Map<String, String> before = hashes();

        Run check = check("csv,json,html");

        assertEquals(1, check.exitCode());
        assertTrue(
                check.err()
                        .contains(
                                "csv/memberships.csv: error: this file is not what the corpus gives now (out-of-date)"),
                check.err());
        assertFalse(check.err().contains("csv/roles.csv"), check.err());
        assertTrue(
                check.out().contains("\n  up to date   no: " + dataset + " is not what the corpus gives\n"),
                check.out());
        assertTrue(check.out().contains("2014-03 → 2014\n"), check.out());
        assertEquals(before, hashes());
    }

    @Test
    void reportsTheFilesThatDiffer() throws IOException {
        Path annotations = corpus.resolve("texts/forum.yaml");
        Files.writeString(annotations, Files.readString(annotations).replace("since: 2014-03", "since: 2014"));

        Run check = Run.of(
                "build",
                corpus.toString(),
                "--out",
                dataset.toString(),
                "--format",
                "csv,json,html",
                "--check",
                "--report",
                "jsonl");

        assertEquals(1, check.exitCode());
        assertTrue(check.out().contains("{\"code\": \"out-of-date\", \"severity\": \"error\""), check.out());
        assertTrue(check.out().contains("csv/memberships.csv"), check.out());
    }

    @Test
    void noticesOtherFormats() {
        Run fewer = check("csv,json");
        Run more = check("csv,json,html,yaml");

        assertEquals(1, fewer.exitCode());
        assertTrue(
                fewer.err()
                        .contains(
                                "report/index.html: error: the corpus does not give this file in these formats (out-of-date)"),
                fewer.err());
        assertTrue(fewer.out().contains("The conclusions are the same; only the files differ"), fewer.out());
        assertEquals(1, more.exitCode());
        assertTrue(
                more.err()
                        .contains(
                                "dataset.yaml: error: the corpus gives this file, but it was not published (out-of-date)"),
                more.err());
    }

    @Test
    void noticesAFileThatWasEdited() throws IOException {
        Path json = dataset.resolve("dataset.json");
        Files.writeString(json, Files.readString(json).replace("Arlandia", "Borduria"));

        Run check = check("csv,json,html");

        assertEquals(1, check.exitCode());
        assertTrue(check.err().contains("dataset.json: error: this file has different bytes"), check.err());
        assertTrue(check.out().contains("The conclusions cannot be compared: "), check.out());
    }

    @Test
    void saysThatNothingWasPublishedYet() throws IOException {
        Path nowhere = parent.resolve("nowhere");

        Run check = Run.of("build", corpus.toString(), "--out", nowhere.toString(), "--check");

        assertEquals(1, check.exitCode());
        assertTrue(check.err().contains("error: nothing was published here yet (out-of-date)"), check.err());
        assertFalse(Files.exists(nowhere));
    }

    private Run check(String formats) {
        return Run.of("build", corpus.toString(), "--out", dataset.toString(), "--format", formats, "--check");
    }

    private Map<String, String> hashes() throws IOException {
        Map<String, String> hashes = new TreeMap<>();
        try (Stream<Path> files = Files.walk(dataset)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                hashes.put(dataset.relativize(file).toString(), String.valueOf(FileHash.of(file)));
            }
        }
        return hashes;
    }
}

package org.comity.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExplainCommandTest {

    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest
    @CsvSource({
        "iom.observer.add,contested-membership",
        "s-oadw5kbfregp5uj5,contested-membership",
        "nepal iom,membership",
        "count.xm7gcyda2xs2etj7,count",
        "inclusion,inclusion",
        "notes/members.yaml:22,place",
        "viet nam,candidates"
    })
    void showsOneScreen(String asked, String file) throws IOException {
        Run run = explain(asked);
        assertEquals(0, run.exitCode(), run.err());
        ExpectedAnswer.check("explain-" + file + ".txt", run.out());
        assertEquals("", run.err());
    }

    @Test
    void answersFromAPublishedDatasetAsFromItsCorpus() {
        Path dataset = folder.resolve("dataset");
        assertEquals(
                0,
                Run.of("build", "--format", "json", "--out", dataset.toString()).exitCode());
        for (Path source : List.of(dataset, dataset.resolve("dataset.json"))) {
            Run run = Run.of("explain", "iom.observer.add", source.toString());
            assertEquals(explain("iom.observer.add").out(), run.out(), run.err());
        }
    }

    @Test
    void printsJson() {
        Run run = explain("nepal iom --json");
        assertTrue(run.out().startsWith("{\n  \"id\": \"nepal.member.iom\",\n"), run.out());
        assertTrue(run.out().contains("\"rule\": \"sole-statement\""), run.out());
        assertTrue(run.out().contains("\"line\": 8,"), run.out());
        assertTrue(explain("viet nam --json").out().startsWith("{\n  \"candidates\": ["));
        assertTrue(explain("notes/members.yaml:22 --json").out().startsWith("{\n  \"file\": \"notes/members.yaml\","));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "iom.observer.ad       | no conclusion has the id or the words 'iom.observer.ad'; did you mean"
                        + " 'iom.observer.add'?",
                "no such thing         | no conclusion has the id or the words 'no such thing'",
                "notes/member.yaml:3   | there are no annotations in notes/member.yaml; did you mean notes/members.yaml?",
                "notes/members.yaml:1  | no annotation of notes/members.yaml begins on line 1 or above it",
                "...                   | no conclusion has the id or the words '...'"
            })
    void saysThatNothingIsFound(String asked, String explanation) {
        Run run = explain(asked);
        assertEquals(1, run.exitCode());
        assertTrue(run.err().startsWith("comity: " + explanation), run.err());
        assertEquals("", run.out());
    }

    @ParameterizedTest
    @ValueSource(strings = {"no-such/", "no/such"})
    void saysThatThereIsNoSuchFolder(String path) {
        Run run = explain("iom " + path);
        assertEquals(3, run.exitCode());
        assertTrue(run.err().endsWith(": no such file or folder\n"), run.err());
    }

    @Test
    void warnsOfACorpusWithErrors() throws IOException {
        Files.writeString(folder.resolve("corpus.yaml"), "corpus: one\ntitle: One\nno-such-key: 1\n");
        Run run = Run.of("explain", "iom", folder.toString());
        assertTrue(run.err().contains("so the answer may be incomplete; 'comity check' shows them"), run.err());
    }

    private static Run explain(String arguments) {
        return Run.of(("explain " + arguments).split(" ", -1));
    }
}

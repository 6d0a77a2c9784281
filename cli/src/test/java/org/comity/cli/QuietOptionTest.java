package org.comity.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** With {@code --quiet} a run prints only what fails it. */
class QuietOptionTest {

    private static final String CORPUS =
            Path.of("src/test/resources/reports/corpus").toString();

    @TempDir
    private Path folder = Path.of("");

    @Test
    void aCorpusWithoutErrorsIsBuiltWithoutAWord() {
        Run build = Run.of("build", "--quiet", "--format", "csv", "--out", folder + "/dataset");

        assertEquals(new Run(0, "", ""), build);
        assertTrue(Files.exists(folder.resolve("dataset/csv/memberships.csv")));
        assertEquals(new Run(0, "", ""), Run.of("verify", "-q", folder + "/dataset"));
    }

    @Test
    void errorsArePrintedAndWarningsOnlyWhereTheyFailTheRun() {
        Run errors = Run.of("check", "-q", CORPUS);
        Run warnings = Run.of("check", "-q", "--fail-on", "warning", CORPUS);

        assertEquals(1, errors.exitCode());
        assertEquals("", errors.out());
        assertTrue(errors.err().contains(": error: "), errors.err());
        assertFalse(errors.err().contains(": warning: "), errors.err());
        assertFalse(errors.err().contains(": info: "), errors.err());
        assertTrue(warnings.err().contains(": warning: "), warnings.err());
        assertTrue(warnings.err().contains(": error: "), warnings.err());
    }

    @Test
    void aReportIsStillWritten() throws IOException {
        Run check = Run.of("check", "-q", CORPUS, "--report", "jsonl=" + folder + "/report.jsonl");
        Run onOut = Run.of("check", "-q", CORPUS, "--report", "jsonl");

        assertEquals(1, check.exitCode());
        assertEquals("", check.out());
        assertEquals(Files.readString(folder.resolve("report.jsonl")), onOut.out());
    }

    @Test
    void aComparisonAnswersWithItsExitCode() throws IOException {
        assertEquals(0, Run.of("init", folder + "/lakes").exitCode());
        assertEquals(
                0, Run.of("build", folder + "/lakes", "--out", folder + "/old").exitCode());
        Path annotations = folder.resolve("lakes/texts/forum.yaml");
        Files.writeString(annotations, Files.readString(annotations).replace("since: 2014-03", "since: 2014"));

        assertEquals(new Run(1, "", ""), Run.of("diff", "-q", "--fail-on", "any", folder + "/old", folder + "/lakes"));
    }

    @Test
    void everythingAndOnlyFailuresCannotBeWantedAtOnce() {
        Run check = Run.of("check", "-q", "-v");

        assertEquals(2, check.exitCode());
        assertTrue(check.err().contains("'--quiet' and '--all' cannot be used together"), check.err());
    }
}

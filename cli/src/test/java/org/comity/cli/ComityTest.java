package org.comity.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ComityTest {

    private static final Path CORPORA = Path.of("src", "test", "resources", "corpora");

    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest
    @ValueSource(strings = {"--version", "build --version", "check --version", "verify --version"})
    void printsItsVersionEverywhere(String arguments) {
        Run run = Run.of(arguments.split(" ", -1));
        assertTrue(run.out().matches("comity \\d+\\.\\d+\\.\\d+\\S*\\R"), run.out());
        assertEquals(0, run.exitCode());
    }

    @ParameterizedTest
    @ValueSource(strings = {"--help", "build --help", "check --help", "check -h", "verify --help"})
    void printsHelpEverywhere(String arguments) {
        Run run = Run.of(arguments.split(" ", -1));
        assertTrue(run.out().startsWith("Usage: comity"), run.out());
        assertEquals(0, run.exitCode());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''                          | comity: Missing required subcommand",
                "biuld                       | comity: unknown command: 'biuld'",
                "build --fromat csv          | comity: Unknown option: '--fromat'",
                "build --format csv,xls      | comity: Invalid value for option '--format' (FORMAT): 'xls' is not one of"
                        + " csv, csv-for-excel, xlsx, yaml, json, jsonl, sqlite, network, panel, html",
                "build --fail-on info        | comity: Invalid value for option '--fail-on': 'info' is not"
                        + " one of error, warning",
                "check one two               | comity: unexpected argument: 'two'"
            })
    void explainsACommandLineItDoesNotUnderstand(String arguments, String explanation) {
        Run run = Run.of(arguments.isEmpty() ? new String[0] : arguments.split(" ", -1));
        assertEquals(explanation, run.err().lines().findFirst().orElse(""));
        assertTrue(run.err().contains("Try 'comity"), run.err());
        assertEquals(2, run.exitCode());
    }

    @Test
    void refusesAnEmptyPath() {
        Run run = Run.of("check", "");
        assertTrue(run.err().contains("the path is empty"), run.err());
        assertEquals(2, run.exitCode());
    }

    @ParameterizedTest
    @ValueSource(strings = {"check", "build"})
    void saysThatThereIsNoSuchCorpus(String command) {
        Run run = Run.of(command, "no-such-corpus");
        assertEquals(
                "comity: cannot open no-such-corpus: no such file or folder",
                run.err().strip());
        assertEquals(3, run.exitCode());
    }

    @Test
    void saysThatThereIsNoSuchFolderOfTexts() {
        Run run = Run.of("check", "--texts", "no-such-texts");
        assertEquals(
                "comity: cannot open no-such-texts: no such file or folder",
                run.err().strip());
        assertEquals(3, run.exitCode());
    }

    @Test
    void checksTheEmbeddedCorpusAndWritesNothing() {
        Run run = Run.of("check");
        assertEquals(0, run.exitCode(), run.err());
        assertTrue(run.out().startsWith("Migration dialogues and their members\n  texts        7\n"), run.out());
        assertTrue(run.out().contains("written      nothing, because this is only a check"), run.out());
    }

    @Test
    void writesPanelsAndNetworksWithTheirOptions() throws IOException {
        Path out = folder.resolve("options");
        Run run = Run.of(
                "build",
                "--format",
                "panel,network",
                "--panel-day",
                "12-31",
                "--panel-possible",
                "--network-projections",
                "--out",
                out.toString());
        assertEquals(0, run.exitCode(), run.err());
        assertTrue(Files.exists(out.resolve("network/shared_bodies.csv")));
        String descriptor = Files.readString(out.resolve("panel/datapackage.json"));
        assertTrue(
                descriptor.contains("holds on 12-31 (month and day). Memberships that are only possible are counted."));
    }

    @Test
    void showsTheWholeTextsInTheReport() throws IOException {
        Path out = folder.resolve("with-report");
        Run run = Run.of("build", "--format", "html", "--out", out.toString());
        assertEquals(0, run.exitCode(), run.err());
        for (String source : List.of("notes.dialogues", "notes.asean", "pages.colombo-process")) {
            String page = Files.readString(out.resolve("report/source-" + source + ".html"));
            assertTrue(page.contains("aria-label=\"The text\""), source);
            assertTrue(page.contains("<mark "), source);
        }
    }

    @Test
    void refusesOptionsOfOtherFormatsAndOtherDays() {
        Run panel = Run.of("build", "--format", "csv", "--panel-day", "all");
        assertTrue(panel.err().contains("'--panel-day' needs '--format panel'"), panel.err());
        Run network = Run.of("build", "--network-projections");
        assertTrue(network.err().contains("'--network-projections' needs '--format network'"), network.err());
        Run day = Run.of("build", "--format", "panel", "--panel-day", "02-30");
        assertTrue(day.err().contains("is not one of any, 01-01, 07-01, 12-31, all"), day.err());
    }

    @Test
    void addsCsvForExcelToTheFormats() throws IOException {
        Path out = folder.resolve("dataset");
        Run run = Run.of("build", "--format", "yaml", "--csv-for-excel", "--out", out.toString());
        assertEquals(0, run.exitCode(), run.err());
        assertTrue(run.out().contains("csv-for-excel (11 files)"), run.out());
        assertTrue(
                Files.readString(out.resolve("csv-for-excel/memberships.csv")).startsWith("\uFEFFid,"));
        assertTrue(Files.isRegularFile(out.resolve("dataset.yaml")));

        Run without = Run.of("build", "--format", "yaml", "--out", out.toString());
        assertEquals(0, without.exitCode(), without.err());
        assertTrue(Files.notExists(out.resolve("csv-for-excel")));
    }

    @Test
    void buildsTheEmbeddedCorpus() {
        Path out = folder.resolve("dataset");
        Run run = Run.of("build", "--out", out.toString());
        assertEquals(0, run.exitCode(), run.err());
        assertTrue(run.out().endsWith("\n  open         " + out + "/dataset.xlsx\n"), run.out());
        assertTrue(Files.isRegularFile(out.resolve("csv/memberships.csv")));
        assertTrue(Files.isRegularFile(out.resolve("dataset.xlsx")));
        assertTrue(Files.isRegularFile(out.resolve("dataset.yaml")));
    }

    @Test
    void writesTheFormatsAskedForAlone() {
        Path out = folder.resolve("dataset");
        Run run = Run.of("build", "--out", out.toString(), "--format", "YAML");
        assertEquals(0, run.exitCode(), run.err());
        assertTrue(Files.isRegularFile(out.resolve("dataset.yaml")));
        assertFalse(Files.exists(out.resolve("dataset.xlsx")));
        assertFalse(Files.exists(out.resolve("csv/memberships.csv")));
    }

    @Test
    void writesNothingWhereThereAreErrors() {
        Path out = folder.resolve("dataset");
        Run run = Run.of("build", corpus("broken"), "--out", out.toString());
        assertEquals(1, run.exitCode());
        assertTrue(run.err().contains(": error: "), run.err());
        assertTrue(run.out().endsWith("written      nothing, because of 1 error\n"), run.out());
        assertFalse(Files.exists(out));
    }

    @Test
    void leavesAnExistingDatasetAsItIsWhereThereAreErrors() throws IOException {
        Path out = folder.resolve("dataset");
        Run.of("build", "--out", out.toString());
        String before = Files.readString(out.resolve("dataset.yaml"));
        Run run = Run.of("build", corpus("broken"), "--out", out.toString());
        assertTrue(run.out().contains("nothing, because of 1 error; " + out + " is unchanged"), run.out());
        assertEquals(1, run.exitCode());
        assertEquals(before, Files.readString(out.resolve("dataset.yaml")));
    }

    @Test
    void publishesADatasetWithWarnings() {
        Path out = folder.resolve("dataset");
        Run run = Run.of("build", corpus("contested"), "--out", out.toString());
        assertEquals(0, run.exitCode());
        assertTrue(run.err().contains(": warning: "), run.err());
        assertFalse(run.err().contains("  to accept it: "), run.err());
        assertTrue(run.err().endsWith("add --all or use 'comity check'.\n"), run.err());
        assertFalse(run.out().contains("  read "), run.out());

        Run verbose = Run.of("build", "-v", corpus("contested"), "--out", out.toString());
        assertTrue(verbose.err().contains("  to accept it: start-disagreement.iom.observer.add"), verbose.err());
        assertTrue(verbose.out().contains("\n  read         0.00 MB in "), verbose.out());
        assertTrue(Files.isRegularFile(out.resolve("dataset.yaml")));
    }

    @Test
    void failsOnWarningsIfToldToAndPublishesAllTheSame() {
        Path out = folder.resolve("dataset");
        Run run = Run.of("build", corpus("contested"), "--out", out.toString(), "--fail-on", "warning");
        assertEquals(1, run.exitCode());
        assertTrue(Files.isRegularFile(out.resolve("dataset.yaml")));
        assertEquals(
                1, Run.of("check", corpus("contested"), "--fail-on", "warning").exitCode());
    }

    @Test
    void doesNotFailOnAnAcceptedWarning() {
        Run run = Run.of("check", corpus("settled"), "--fail-on", "warning");
        assertEquals(0, run.exitCode(), run.err());
        assertTrue(run.err().contains("  because: The note itself names both years."), run.err());
        assertTrue(run.out().contains("0 errors, 0 warnings, "), run.out());
        assertTrue(run.out().contains(", 1 accepted"), run.out());
    }

    @Test
    void verifiesWhatItPublished() throws IOException {
        Path out = folder.resolve("dataset");
        Run.of("build", corpus("settled"), "--out", out.toString(), "--format", "yaml,json");

        Run sound = Run.of("verify", out.toString());
        assertEquals(new Run(0, out + ": 3 files as published\n", ""), sound);

        Files.createFile(out.resolve(".comity.lock"));
        Run left = Run.of("verify", out.toString());
        assertEquals(new Run(1, out + ": 3 files as published, and leftovers beside them\n", """
                .comity.lock: warning: a publication was interrupted; the dataset is complete \
                (publication-unfinished)
                  help: publish again with 'build', which removes its files
                """), left);

        Files.delete(out.resolve("dataset.json"));
        Run torn = Run.of("verify", out.toString());
        assertEquals(new Run(1, out + ": changed since it was published (2 errors)\n", """
                .comity.lock: error: a publication was interrupted; files differ \
                (publication-unfinished)
                  help: publish again with 'build', which removes its files
                dataset.json: error: the manifest lists this file, but it is missing (file-missing)
                """), torn);
    }

    @Test
    void verifiesNothingWhereNothingWasPublished() {
        Run run = Run.of("verify", folder.toString());
        assertEquals(
                new Run(
                        3,
                        "",
                        "comity: " + folder
                                + " contains no dataset published by Comity: comity-manifest.yaml is missing\n"),
                run);
        assertEquals(3, Run.of("verify", folder.resolve("nowhere").toString()).exitCode());
        assertEquals(2, Run.of("verify").exitCode());
    }

    @Test
    void callsNoAcceptanceUnusedThatTheWorkbookHasAUseFor() throws IOException {
        String aim = "a".repeat(40_000);
        Files.writeString(folder.resolve("note.txt"), "IOM shall " + aim + ".\n");
        Files.writeString(folder.resolve("note.yaml"), """
                statements:
                  - quote: %s
                    about: iom
                    aim: long
                """.formatted(aim));
        Files.writeString(folder.resolve("corpus.yaml"), """
                name: long
                entities:
                  iom: {organization: intergovernmental, name: IOM}
                accepted:
                  - {finding: cell-cut.attributes.quote, because: The CSV file has it whole.}
                  - {finding: cell-cut.organizations.quote, because: The CSV file has it whole.}
                  - {finding: cell-cut.statements.quote, because: The CSV file has it whole.}
                """);
        for (String formats : List.of("csv", "csv,xlsx")) {
            Run run = Run.of(
                    "build",
                    folder.toString(),
                    "--out",
                    folder.resolve("out").toString(),
                    "--format",
                    formats,
                    "--fail-on",
                    "warning");
            assertFalse(run.err().contains("acceptance-unused"), run.err());
            assertEquals(0, run.exitCode(), run.err());
        }
        Run check = Run.of("check", folder.toString(), "--fail-on", "warning");
        assertEquals(0, check.exitCode(), check.err());
        assertFalse(check.err().contains("csv-for-excel"), check.err());
    }

    @Test
    void leavesADatasetInsideTheCorpusAlone() throws IOException {
        Files.writeString(folder.resolve("corpus.yaml"), "name: empty\n");
        Files.writeString(folder.resolve("page.md"), "---\nsource: {}\n---\nNothing.\n");
        Path inside = folder.resolve("a/dataset");
        for (int run = 0; run < 2; run++) {
            Run built = Run.of("build", folder.toString(), "--out", inside.toString());
            assertEquals(0, built.exitCode(), built.err());
        }
        assertTrue(Files.isRegularFile(inside.resolve("dataset.yaml")));
    }

    @Test
    void doesNotWriteBetweenTheFilesOfTheCorpus() throws IOException {
        Files.writeString(folder.resolve("corpus.yaml"), "name: empty\n");
        Files.writeString(folder.resolve("page.md"), "---\nsource: {}\n---\nNothing.\n");
        Run run = Run.of("build", folder.toString(), "--out", folder.toString());
        assertEquals(2, run.exitCode());
        assertTrue(run.err().contains("is the corpus itself; give a different folder"), run.err());
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(
                    List.of(folder.resolve("corpus.yaml"), folder.resolve("page.md")),
                    files.sorted().toList());
        }
    }

    @Test
    void replacesNoDatasetByOneWithoutAnyText() throws IOException {
        Files.writeString(folder.resolve("corpus.yaml"), "name: empty\n");
        Files.writeString(folder.resolve("page.md"), "---\nsource: {}\n---\nNothing.\n");
        Path out = folder.resolve("dataset");
        assertEquals(
                0, Run.of("build", folder.toString(), "--out", out.toString()).exitCode());
        String earlier = Files.readString(out.resolve("dataset.yaml"));
        Files.delete(folder.resolve("page.md"));
        Run run = Run.of("build", folder.toString(), "--out", out.toString());
        assertEquals(1, run.exitCode());
        assertTrue(run.err().contains("no annotated text was read"), run.err());
        assertEquals(earlier, Files.readString(out.resolve("dataset.yaml")));
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void replacesNoDatasetBecauseAFolderBecameALinkOutOfTheCorpus() throws IOException {
        Path corpus = Files.createDirectory(folder.resolve("corpus"));
        Path pages = Files.createDirectory(corpus.resolve("pages"));
        Files.writeString(corpus.resolve("corpus.yaml"), "name: linked\n");
        Files.writeString(corpus.resolve("one.md"), "---\nsource: {}\n---\nNothing.\n");
        Files.writeString(pages.resolve("two.md"), "---\nsource: {}\n---\nNothing else.\n");
        Path out = folder.resolve("dataset");
        Run first = Run.of("build", corpus.toString(), "--out", out.toString());
        assertEquals(new Run(0, first.out(), ""), first);
        String earlier = Files.readString(out.resolve("dataset.yaml"));
        Files.move(pages, folder.resolve("elsewhere"));
        Files.createSymbolicLink(pages, folder.resolve("elsewhere"));
        Run second = Run.of("build", corpus.toString(), "--out", out.toString());
        assertEquals("""
                pages: error: this link leads to a folder outside the corpus, which is not read (path-escapes)
                  help: move that folder into the corpus, or remove the link
                """, second.err());
        assertEquals(1, second.exitCode());
        assertEquals(earlier, Files.readString(out.resolve("dataset.yaml")));
    }

    @Test
    void takesAnArgumentThatBeginsWithAnAtSignAsItStands() {
        Run run = Run.of("check", "@nowhere");
        assertEquals("comity: cannot open @nowhere: no such file or folder\n", run.err());
        assertEquals(3, run.exitCode());
    }

    @Test
    void needsAFormat() {
        Run run = Run.of("build", "--format", ",");
        assertEquals(
                "comity: '--format' needs at least one format",
                run.err().lines().findFirst().orElse(""));
        assertEquals(2, run.exitCode(), run.err());
    }

    @Test
    void reportsThatItsOutputWasLost() {
        PrintWriter full = new PrintWriter(new Writer() {
            @Override
            public void write(char[] text, int from, int length) throws IOException {
                throw new IOException("No space left on device");
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        });
        assertEquals(3, Comity.run(new Terminal(full, new PrintWriter(Writer.nullWriter())), "--version"));
    }

    private static String corpus(String name) {
        return CORPORA.resolve(name).toString();
    }
}

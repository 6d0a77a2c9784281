package org.comity.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

class InitCommandTest {

    private static final List<String> FILES = List.of(
            ".gitattributes",
            ".github/workflows/comity.yml",
            ".gitignore",
            "corpus.yaml",
            "texts/forum.txt",
            "texts/forum.yaml");

    @TempDir
    private Path folder = Path.of("");

    @Test
    void writesACorpusWithoutFindings() throws IOException {
        Path corpus = folder.resolve("Lake  Forums!");

        Run init = Run.of("init", corpus.toString());
        Run check = Run.of("check", corpus.toString(), "--fail-on", "warning");

        assertEquals(0, init.exitCode(), init.err());
        assertEquals(FILES, files(corpus));
        assertTrue(init.out().endsWith("next     comity check " + corpus + "\n"), init.out());
        assertEquals(0, check.exitCode(), check.err());
        assertEquals("", check.err());
        assertTrue(check.out().startsWith("Lake forums\n  texts        1\n"), check.out());
        assertTrue(check.out().contains("counts       1 (1 confirmed)"), check.out());
    }

    @Test
    void writesTheRegisterOfStatesToo() throws IOException {
        assertEquals(0, Run.of("init", folder.toString(), "--states").exitCode());

        assertEquals(
                Files.readString(folder.resolve("states.yaml")),
                Run.of("register", "states").out());
        Run check = Run.of("check", folder.toString());
        assertEquals("", check.err());
    }

    /** Each comment that can be uncommented is what it says. */
    @Test
    void explainsInCommentsThatAreRight() throws IOException {
        Run.of("init", folder.toString());
        Path annotations = folder.resolve("texts/forum.yaml");
        Path corpus = folder.resolve("corpus.yaml");
        String text = Files.readString(annotations);
        int example = text.indexOf("  # - quote");
        Files.writeString(
                annotations,
                text.substring(0, example) + text.substring(example).replace("  # ", "  "));
        Files.writeString(
                corpus,
                Files.readString(corpus)
                        .replace("# roles:\n#   ", "roles:\n  ")
                        .replace("    # short", "    short")
                        .replace("    # established", "    established")
                        .replace("    # identifiers", "    identifiers"));

        Run check = Run.of("check", folder.toString());

        assertEquals(1, check.exitCode());
        assertTrue(check.err().contains("(quote-not-found)"), check.err());
        assertTrue(check.err().contains("had been an observer before"), check.err());
        assertTrue(check.out().contains("1 error, 0 warnings"), check.out() + check.err());
    }

    @Test
    void writesAWorkflowThatIsYaml() throws IOException {
        Run.of("init", folder.toString());

        Object workflow = new Load(LoadSettings.builder().build())
                .loadFromString(Files.readString(folder.resolve(".github/workflows/comity.yml")));

        assertTrue(String.valueOf(workflow).contains("comity check . --fail-on warning"), String.valueOf(workflow));
    }

    @Test
    void changesNothingThatIsThere() throws IOException {
        Files.writeString(folder.resolve(".gitignore"), "mine");

        Run again = Run.of("init", folder.toString());

        assertEquals(2, again.exitCode());
        assertEquals(
                "comity: " + folder
                        + " already contains .gitignore; 'init' changes no file, so nothing was written; give a new folder\n",
                again.err().lines().findFirst().orElse("") + "\n");
        assertEquals(List.of(".gitignore"), files(folder));
        assertEquals("mine", Files.readString(folder.resolve(".gitignore")));
    }

    @Test
    void takesTheFileForItsFolder() {
        Run.of("init", folder.toString());
        Path file = folder.resolve("corpus.yaml");

        Run check = Run.of("check", file.toString());
        Run list = Run.of("list", "bodies", file.toString());
        Run build = Run.of("build", file.toString(), "--out", folder.toString());

        assertEquals(0, check.exitCode(), check.err());
        assertTrue(list.out().contains("Forum of Lakes"), list.out() + list.err());
        assertTrue(build.err().contains("is the corpus itself"), build.err());
    }

    @Test
    void looksForTheFileInAFolder() {
        assertFalse(GivenCorpus.beside(folder).isPresent());
        Run.of("init", folder.toString());
        assertTrue(GivenCorpus.beside(folder).isPresent());
    }

    private static List<String> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }
}

package org.comity.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the commands do with flat statements: the schema, the repair, and the findings that are fed back. */
class FlatStatementsTest {

    private static final String CORPUS = """
            name: forum
            entities:
              delta-forum: {framework: consultation mechanism, name: Delta Forum}
              arland: {organization: state, name: Arland}
              corland: {organization: state, name: Corland, short: CL}
            roles:
              sherpa: {standing: service}
            """;

    private static final String STATEMENT =
            "{\"quote\": \"%s\", \"member\": \"%s\", \"of\": \"delta-forum\", \"as\": \"member\", \"annotator\": \"x\"}\n";

    @TempDir
    private Path folder = Path.of("");

    @BeforeEach
    void writeTheCorpus() throws IOException {
        Files.writeString(folder.resolve("corpus.yaml"), CORPUS);
        Files.writeString(
                folder.resolve("page.txt"),
                "Arland – “the host” – is a member of\nthe Delta Forum. Corland has never been a member.\n");
    }

    @Test
    void printsASchemaWithTheEntitiesAndRolesOfTheCorpus() {
        Run run = Run.of("schema", folder.toString(), "--annotator", "model-x");
        assertEquals("", run.err());
        assertEquals(0, run.exitCode());
        assertTrue(run.out().startsWith("{\n  \"title\": \"statements\",\n  \"type\": \"object\","), run.out());
        assertTrue(
                run.out()
                        .contains(
                                "An entity, by its slug: arland (Arland); corland (CL, Corland); delta-forum (Delta Forum)."),
                run.out());
        assertTrue(run.out().contains("\"sherpa\""), run.out());
        assertTrue(run.out().contains("\"enum\": [\n              \"model-x\"\n            ]"), run.out());
    }

    @Test
    void saysWhyThereIsNoSchema() throws IOException {
        Files.writeString(folder.resolve("corpus.yaml"), CORPUS + "colour: blue\n");
        Run run = Run.of("schema", folder.toString());
        assertEquals(1, run.exitCode());
        assertEquals("", run.out());
        assertTrue(run.err().contains("unknown key 'colour'"), run.err());
    }

    @Test
    void repairsQuotesThatDifferInTypographyAndNothingElse() throws IOException {
        Path file = folder.resolve("page.jsonl");
        String others = STATEMENT.formatted("Corland has been a member", "corland")
                + STATEMENT.formatted("is a member of the Delta Forum", "arland");
        Files.writeString(
                file, "\ufeff" + STATEMENT.formatted("Arland - \\\"the host\\\" - is a", "arland") + "\r\n" + others);
        byte[] text = Files.readAllBytes(folder.resolve("page.txt"));

        Run run = Run.of("check", folder.toString(), "--repair");

        assertEquals(
                "\ufeff" + STATEMENT.formatted("Arland – “the host” – is a", "arland") + "\r\n" + others,
                Files.readString(file));
        assertArrayEquals(text, Files.readAllBytes(folder.resolve("page.txt")));
        assertTrue(run.out().contains("\n  quotes       3 proposed: 2 verified, 1 refused (1 negation)\n"), run.out());
        assertTrue(run.out().contains("\n  repaired     1 quote in page.jsonl\n"), run.out());
        byte[] repaired = Files.readAllBytes(file);
        assertTrue(Run.of("check", folder.toString(), "--repair").out().contains("\n  repaired     nothing: "));
        assertArrayEquals(repaired, Files.readAllBytes(file));
    }

    @Test
    void reportsThePathWhatWasGivenHowItDiffersAndWhatToDo() throws IOException {
        Files.writeString(
                folder.resolve("page.json"),
                "{\"statements\": [\n" + STATEMENT.formatted("is a member of the Delta Forum", "arland") + ","
                        + STATEMENT.formatted("Corland has been a member", "corland") + "]}");
        Run run = Run.of("check", folder.toString(), "--report", "jsonl");
        List<String> lines = run.out().lines().toList();
        assertEquals(1, lines.size(), run.out());
        assertTrue(
                lines.get(0)
                        .contains(
                                "\"path\": \"/statements/1/quote\", \"accepted\": null, \"given\": \"Corland has been a"
                                        + " member\", \"nearest\": \"Corland has never been a member\""),
                lines.get(0));
        assertTrue(
                lines.get(0)
                        .contains(
                                "\"difference\": \"negation\", \"instruction\": \"The text says something else: a denial or"
                                        + " an end differs. Do not only copy the words: correct what the statement says, or leave it"
                                        + " out.\""),
                lines.get(0));
    }

    @Test
    void repairsNoCorpusOfTheProgram() {
        Run run = Run.of("check", "--repair");
        assertEquals(2, run.exitCode());
        assertTrue(run.err().contains("'--repair' needs a corpus"), run.err());
    }
}

package org.comity.ingest.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.comity.domain.finding.Severity;
import org.comity.ingest.CorpusReader;
import org.comity.ingest.ReadingOptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Texts in a further folder that are there but cannot be read. */
@DisabledOnOs(OS.WINDOWS)
class FurtherTextsTest {

    @TempDir
    private Path folder;

    private Path text;

    @BeforeEach
    void makeACorpus() throws IOException {
        Files.createDirectories(folder.resolve("corpus/notes"));
        Files.writeString(
                folder.resolve("corpus/corpus.yaml"), "name: lakes\nentities: {a: {organization: ngo, name: A}}\n");
        Files.writeString(
                folder.resolve("corpus/notes/forum.yaml"), "statements: [{quote: A was, about: a, founded: 1990}]\n");
        text = Files.createDirectories(folder.resolve("texts/notes")).resolve("forum.txt");
        Files.writeString(folder.resolve("real.txt"), "A was.\n");
    }

    @Test
    void saysThatALinkLeadsOutOfTheFolder() throws IOException {
        Files.createSymbolicLink(text, folder.resolve("real.txt"));
        assertEquals(
                List.of(
                        "the text 'forum.txt' is not read: in the folder of texts, a link leads from there out of the folder",
                        "put a file with the text in its place"),
                finding());
    }

    @Test
    void saysThatALinkLeadsNowhere() throws IOException {
        Files.createSymbolicLink(text, folder.resolve("nowhere"));
        assertEquals(
                List.of(
                        "the text 'forum.txt' is not read: in the folder of texts, it is a link that leads nowhere",
                        "put a file with the text in its place"),
                finding());
    }

    @Test
    void saysThatAFolderHasTheNameOfTheText() throws IOException {
        Files.createDirectory(text);
        assertEquals(
                List.of(
                        "the text 'forum.txt' is not read: in the folder of texts, it is a folder",
                        "put a file with the text in its place"),
                finding());
        Files.createDirectory(folder.resolve("corpus/notes/forum.txt"));
        Files.delete(text);
        assertEquals(
                List.of("the text 'forum.txt' is not read: it is a folder", "put a file with the text in its place"),
                finding());
    }

    @Test
    void saysThatAPipeHasTheNameOfTheText() throws Exception {
        assertEquals(0, new ProcessBuilder("mkfifo", text.toString()).start().waitFor());
        assertEquals(
                List.of(
                        "the text 'forum.txt' is not read: in the folder of texts, it is not a regular file",
                        "put a file with the text in its place"),
                finding());
    }

    @Test
    void advisesToRenameATextInADifferentCase() throws IOException {
        Files.writeString(text.resolveSibling("forum.TXT"), "A was.\n");
        assumeFalse(Files.exists(text));
        assertEquals(
                List.of(
                        "there is no text 'forum.txt' beside the annotations or in the folder of texts",
                        "in the folder of texts, rename 'notes/forum.TXT' to 'notes/forum.txt'"),
                finding());
    }

    @Test
    void saysInWhichFolderATextCannotBeDecoded() throws IOException {
        Files.write(text, new byte[] {'A', (byte) 0xFF});
        assertEquals("in the folder of texts: ", finding().get(0).substring(0, 24));
    }

    /** An administrator may read everything, so there is nothing to see for one. */
    @Test
    void saysInWhichFolderATextMayNotBeRead() throws IOException {
        Files.writeString(text, "A was.\n");
        Files.setPosixFilePermissions(text, Set.of());
        assumeFalse(Files.isReadable(text));
        assertEquals(
                List.of(
                        "in the folder of texts: this file cannot be read: permission denied",
                        "allow yourself to read it"),
                finding());
    }

    /** The message and the suggestion of the only error in the annotations or their text. */
    private List<String> finding() throws IOException {
        return CorpusReader.read(folder.resolve("corpus"), ReadingOptions.DEFAULT.withTexts(folder.resolve("texts")))
                .findings()
                .stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .filter(finding -> !finding.id().code().equals("no-text-read"))
                .map(finding -> List.of(finding.message(), finding.suggestion().orElse("")))
                .findFirst()
                .orElseThrow();
    }
}

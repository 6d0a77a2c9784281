package org.comity.export.folder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.comity.domain.finding.Finding;
import org.comity.export.format.FormatFiles;
import org.comity.export.verification.Verification;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.dataformat.yaml.YAMLMapper;

class OutputFolderTest {

    private static final PlannedFile TABLE = file("csv/table.csv", "1");
    private static final PlannedFile DOCUMENT = file("dataset.yaml", "1");

    @TempDir
    private Path parent;

    private Path folder = Path.of("");

    @BeforeEach
    void nameTheFolder() {
        folder = parent.resolve("dataset");
    }

    @Test
    void leavesAloneWhatDesktopsAndSpreadsheetsLeaveThere() throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve(".DS_Store"), "x");
        Files.writeString(folder.resolve("~$dataset.xlsx"), "x");

        publish(DOCUMENT);

        assertEquals("x", Files.readString(folder.resolve(".DS_Store")));
        assertEquals(List.of(), Verification.of(folder).findings());
    }

    @Test
    void listsPathSizeAndHashOfEachFileInTheManifest() throws IOException {
        publish(DOCUMENT, TABLE);

        String manifest = Files.readString(folder.resolve("comity-manifest.yaml"));
        assertEquals("""
                # The files of a dataset, written by Comity, this one last. If a file does not match its entry, the dataset is torn.
                files:
                - path: csv/table.csv
                  size: 1
                  sha256: "6b86b273ff34fce19d6b804eff5a3f5747ada4eaa22f1d49c01e52ddb7875b4b"
                - path: dataset.yaml
                  size: 1
                  sha256: "6b86b273ff34fce19d6b804eff5a3f5747ada4eaa22f1d49c01e52ddb7875b4b"
                """, manifest);
        assertEquals(2, new YAMLMapper().readTree(manifest).get("files").size());
    }

    @Test
    void leavesNothingElseBehind() throws IOException {
        publish(DOCUMENT, TABLE);

        assertEquals(List.of("comity-manifest.yaml", "csv", "csv/table.csv", "dataset.yaml"), paths());
    }

    @Test
    void leavesWhatPeopleWriteForGitAndForReaders() throws IOException {
        Files.createDirectories(folder);
        for (String name : List.of(".gitattributes", ".gitignore", ".gitkeep", "README.md")) {
            Files.writeString(folder.resolve(name), "mine");
        }

        publish(DOCUMENT);
        publish(TABLE);

        assertEquals(
                List.of(
                        ".gitattributes",
                        ".gitignore",
                        ".gitkeep",
                        "README.md",
                        "comity-manifest.yaml",
                        "csv",
                        "csv/table.csv"),
                paths());
        assertEquals("mine", Files.readString(folder.resolve(".gitattributes")));
        assertEquals(List.of(), Verification.of(folder).findings());
    }

    @Test
    void addsAFileForGitOnce() throws IOException {
        assertTrue(publishForGit(DOCUMENT));
        String written = Files.readString(folder.resolve(".gitattributes"));
        assertTrue(publishForGit(DOCUMENT));
        publish(DOCUMENT);

        assertEquals(GitAttributes.TEXT, written);
        assertEquals(written, Files.readString(folder.resolve(".gitattributes")));
        assertEquals(List.of(".gitattributes", "comity-manifest.yaml", "dataset.yaml"), paths());
    }

    @Test
    void doesNotReplaceAFileForGitOfSomebodyElse() throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve(".gitattributes"), "* text");

        assertFalse(publishForGit(DOCUMENT));

        assertEquals("* text", Files.readString(folder.resolve(".gitattributes")));
    }

    @Test
    void replacesFilesOfWhichOnlyTheLineEndsWereChanged() throws IOException {
        publish(file("dataset.yaml", "a\nb\n"));
        Files.writeString(folder.resolve("dataset.yaml"), "a\r\nb\r\n");
        Path manifest = folder.resolve("comity-manifest.yaml");
        Files.writeString(manifest, Files.readString(manifest).replace("\n", "\r\n"));

        publish(file("dataset.yaml", "a\nc\n"));

        assertEquals(List.of(), Verification.of(folder).findings());
    }

    @Test
    void refusesAFileThatIsNotOurs() throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("notes.txt"), "mine");

        assertRefused("contains notes.txt, which Comity did not write; choose an empty folder");
        assertEquals(List.of("notes.txt"), paths());
    }

    @Test
    void refusesAFileThatIsNotOursBesideOnesThatAre() throws IOException {
        publish(DOCUMENT, TABLE);
        Files.writeString(folder.resolve("csv/mine.csv"), "mine");

        assertRefused("contains csv/mine.csv, which Comity did not write; choose an empty folder");
    }

    @Test
    void refusesAFileThatMerelyHasTheNameOfOneOfOurs() throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("dataset.yaml"), "mine");

        assertRefused("contains dataset.yaml, which Comity did not write; choose an empty folder");
    }

    @Test
    void refusesAFileOfOursThatSomebodyChanged() throws IOException {
        publish(DOCUMENT, TABLE);
        Files.writeString(folder.resolve("dataset.yaml"), "2");

        assertRefused("contains dataset.yaml, which was changed since Comity wrote it; move it away first");
        assertEquals("2", Files.readString(folder.resolve("dataset.yaml")));
    }

    @Test
    void refusesAFolderThatIsNotOurs() throws IOException {
        Files.createDirectories(folder.resolve("photos"));

        assertRefused("contains photos, which Comity did not write; choose an empty folder");
    }

    @Test
    void followsNoLinkOutOfTheFolder() throws IOException {
        publish(DOCUMENT, TABLE);
        Path outside = Files.createDirectories(parent.resolve("outside"));
        Files.delete(folder.resolve("csv/table.csv"));
        Files.delete(folder.resolve("csv"));
        Files.createSymbolicLink(folder.resolve("csv"), outside);

        assertRefused("contains csv, which Comity did not write; choose an empty folder");
        try (Stream<Path> entries = Files.list(outside)) {
            assertEquals(0, entries.count());
        }
    }

    @Test
    void refusesAFileThatBecameALink() throws IOException {
        publish(DOCUMENT);
        Path outside = Files.writeString(parent.resolve("outside.yaml"), "mine");
        Files.delete(folder.resolve("dataset.yaml"));
        Files.createSymbolicLink(folder.resolve("dataset.yaml"), outside);

        assertRefused("contains dataset.yaml, which Comity did not write; choose an empty folder");
        assertEquals("mine", Files.readString(outside));
    }

    @Test
    void refusesToBeALinkItself() throws IOException {
        Files.createSymbolicLink(folder, Files.createDirectories(parent.resolve("elsewhere")));

        assertRefused("is a symbolic link; name the folder itself");
    }

    @Test
    void refusesToBeAFile() throws IOException {
        Files.writeString(folder, "mine");

        assertRefused("is not a folder");
    }

    @Test
    void refusesAManifestThatReachesOutOfTheFolder() throws IOException {
        publish(DOCUMENT);
        Path manifest = folder.resolve("comity-manifest.yaml");
        Files.writeString(manifest, Files.readString(manifest).replace("dataset.yaml", "../outside.yaml"));

        FileSystemException refused = assertThrows(FileSystemException.class, () -> publish(DOCUMENT));
        assertEquals(manifest + ": is not a manifest that Comity wrote; choose an empty folder", refused.getMessage());
    }

    @Test
    void keepsEverythingAsItWasWhereWritingFails() throws IOException {
        publish(DOCUMENT, TABLE);
        PlannedFile failing = new PlannedFile("dataset.xlsx", out -> {
            out.write(new byte[100_000]);
            throw new IOException("No space left on device");
        });

        IOException failed = assertThrows(
                IOException.class, () -> publish(file("csv/table.csv", "2"), file("dataset.yaml", "2"), failing));

        assertEquals(
                folder.resolve("dataset.xlsx") + ": cannot be written: No space left on device", failed.getMessage());
        assertEquals(List.of("comity-manifest.yaml", "csv", "csv/table.csv", "dataset.yaml"), paths());
        assertEquals("1", Files.readString(folder.resolve("dataset.yaml")));
        assertEquals("1", Files.readString(folder.resolve("csv/table.csv")));
    }

    @Test
    void leavesAFolderEmptyWhereTheFirstWritingFails() {
        assertThrows(
                IllegalStateException.class,
                () -> publish(TABLE, new PlannedFile("dataset.yaml", out -> {
                    throw new IllegalStateException("a bug");
                })));

        assertEquals(List.of(), paths());
    }

    @Test
    void mendsASetThatWasTornBeforeItsFirstManifest() throws IOException {
        publish(DOCUMENT, TABLE);
        Files.move(folder.resolve("comity-manifest.yaml"), folder.resolve("comity-manifest.pending"));
        Files.delete(folder.resolve("dataset.yaml"));

        publish(file("dataset.yaml", "2"));

        assertEquals(List.of("comity-manifest.yaml", "dataset.yaml"), paths());
    }

    @Test
    void mendsASetThatWasTornBetweenTwoManifests() throws IOException {
        publish(DOCUMENT);
        Files.copy(folder.resolve("comity-manifest.yaml"), parent.resolve("old"));
        publish(TABLE);
        Files.move(folder.resolve("comity-manifest.yaml"), folder.resolve("comity-manifest.pending"));
        Files.move(parent.resolve("old"), folder.resolve("comity-manifest.yaml"));
        Files.writeString(folder.resolve("dataset.yaml"), "1");

        publish(file("dataset.xlsx", "2"));

        assertEquals(List.of("comity-manifest.yaml", "dataset.xlsx"), paths());
    }

    @Test
    void sweepsWhatAKilledRunLeftHalfWritten() throws IOException {
        publish(DOCUMENT, TABLE);
        Files.writeString(folder.resolve("dataset.xlsx.comity-temp"), "half");
        Files.writeString(folder.resolve("csv/table.csv.comity-temp"), "half");
        Files.writeString(folder.resolve(".comity.lock"), "process 1");

        publish(DOCUMENT, TABLE);

        assertEquals(List.of("comity-manifest.yaml", "csv", "csv/table.csv", "dataset.yaml"), paths());
    }

    @Test
    void letsOneRunWriteAtATime() throws IOException {
        try (OutputFolder held = OutputFolder.open(folder)) {
            assertRefused(
                    "is being written by process " + ProcessHandle.current().pid() + "; try again later");
            held.replaceWith(DOCUMENT::writeTo);
        }

        publish(file("dataset.yaml", "2"));

        assertEquals("2", Files.readString(folder.resolve("dataset.yaml")));
    }

    @Test
    void refusesALockThatIsNoFile() throws IOException {
        publish(DOCUMENT);
        Path lock = folder.resolve(".comity.lock");

        Files.createDirectory(lock);
        assertLockRefused("is a folder that Comity did not write, not a lock; move it away");
        Files.delete(lock);
        Files.createSymbolicLink(lock, parent.resolve("nowhere"));
        assertLockRefused("is a symbolic link that Comity did not write, not a lock; move it away");

        assertEquals(
                List.of("this is not a lock that Comity wrote; move it away"),
                Verification.of(folder).findings().stream()
                        .map(Finding::message)
                        .toList());
        Files.delete(lock);
    }

    @Test
    void refusesALockOfSomebodyElse() throws IOException {
        publish(DOCUMENT);
        Files.writeString(folder.resolve(".comity.lock"), "pid 5");

        assertLockRefused("is a file that Comity did not write, not a lock; move it away");
        assertEquals("pid 5", Files.readString(folder.resolve(".comity.lock")));
    }

    @Test
    void takesALockWhoseHolderWasKilledWhileItWroteItsName() throws IOException {
        Files.createDirectories(folder);
        for (String name : List.of("", "proc", "process 12")) {
            Files.writeString(folder.resolve(".comity.lock"), name);
            publish(DOCUMENT);
        }

        assertEquals(List.of("comity-manifest.yaml", "dataset.yaml"), paths());
    }

    @Test
    void takesAFolderThatHoldsNothingButAnEmptyOneOfOurs() throws IOException {
        Files.createDirectories(folder.resolve("csv"));

        publish(DOCUMENT);

        assertEquals(List.of("comity-manifest.yaml", "dataset.yaml"), paths());
    }

    private void assertRefused(String reason) {
        FileSystemException refused = assertThrows(FileSystemException.class, () -> publish(DOCUMENT));
        assertEquals(folder + ": " + reason, refused.getMessage());
    }

    private void assertLockRefused(String reason) {
        FileSystemException refused = assertThrows(FileSystemException.class, () -> publish(DOCUMENT));
        assertEquals(folder.resolve(".comity.lock") + ": " + reason, refused.getMessage());
    }

    private void publish(PlannedFile... files) throws IOException {
        try (OutputFolder output = OutputFolder.open(folder)) {
            output.replaceWith(staging -> {
                for (PlannedFile file : files) {
                    file.writeTo(staging);
                }
            });
        }
    }

    private boolean publishForGit(PlannedFile file) throws IOException {
        try (OutputFolder output = OutputFolder.open(folder)) {
            boolean ours = output.addGitAttributes();
            output.replaceWith(file::writeTo);
            return ours;
        }
    }

    private List<String> paths() {
        try (Stream<Path> entries = Files.walk(folder)) {
            return entries.map(entry -> folder.relativize(entry).toString())
                    .filter(path -> !path.isEmpty())
                    .sorted()
                    .toList();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static PlannedFile file(String path, String content) {
        return new PlannedFile(path, out -> out.write(content.getBytes(StandardCharsets.UTF_8)));
    }

    private record PlannedFile(String path, FormatFiles.Content content) {

        void writeTo(Staging files) throws IOException {
            files.write(path, content);
        }
    }
}

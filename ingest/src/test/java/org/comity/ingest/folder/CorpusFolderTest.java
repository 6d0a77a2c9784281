package org.comity.ingest.folder;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.comity.domain.finding.Finding;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class CorpusFolderTest {

    private static final Set<String> ENDINGS = Set.of(".txt", ".yaml");

    @TempDir
    Path temp;

    private Path root;

    @BeforeEach
    void makeRoot() throws IOException {
        root = Files.createDirectory(temp.resolve("corpus"));
    }

    @Test
    void listsFilesByTheirPaths() throws IOException {
        write("b.yaml", "a/c.yaml", "a-b.yaml", "a/b/d.txt", "a/b/d.yaml", ".git/x", "a/.hidden", "z.yml");
        CorpusFolder folder = CorpusFolder.open(root, ENDINGS, Workforce.ALONE);
        assertEquals(List.of("a-b.yaml", "a/b/d.yaml", "a/c.yaml", "b.yaml"), folder.files(".yaml"));
        assertEquals(List.of("a/b/d.txt"), folder.files(".txt"));
        assertEquals(List.of(), folder.findings());
    }

    @Test
    void listsTheSameWhoeverLists() throws IOException {
        for (int i = 0; i < 70; i++) {
            write("part-" + i + "/a.yaml", "part-" + i + "/below/b.txt", "part-" + i + "/below/B.txt");
        }
        CorpusFolder alone = CorpusFolder.open(root, ENDINGS, Workforce.ALONE);
        CorpusFolder backwards = CorpusFolder.open(root, ENDINGS, new Backwards());
        assertEquals(70, backwards.files(".yaml").size());
        assertEquals(alone.files(""), backwards.files(""));
        assertEquals(printed(alone.findings()), printed(backwards.findings()));
    }

    /** Does the last thing first. */
    private static final class Backwards implements Workforce {
        @Override
        public <T, R> List<R> map(List<T> things, Task<T, R> task) throws IOException {
            List<R> results = new ArrayList<>();
            for (int i = things.size() - 1; i >= 0; i--) {
                results.add(0, task.apply(things.get(i)));
            }
            return results;
        }
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void findsNothingWrongWithFilesThatAreNoPartOfACorpus() throws IOException {
        write("corpus.yaml", "README.md", "readme.md");
        Files.createSymbolicLink(root.resolve("old.pdf"), Path.of("nowhere"));
        Files.createSymbolicLink(root.resolve("new.pdf"), Files.createFile(temp.resolve("new.pdf")));
        write(".git/description", ".config/settings.yaml", "._README.txt", "dataset/comity-manifest.yaml");
        assertEquals(
                List.of("old.pdf: info: this link leads nowhere (broken-link)"),
                severe(CorpusFolder.open(root, ENDINGS, Workforce.ALONE).findings()));
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void reportsEveryFolderThatItLeavesOut() throws IOException {
        write("archive/a.txt", ".store/b.txt", "dataset/comity-manifest.yaml", "dataset/c.txt");
        Files.createDirectory(temp.resolve("outside"));
        Files.createSymbolicLink(root.resolve("notes"), Path.of("..", "outside"));
        Files.createSymbolicLink(root.resolve("old"), Path.of("archive"));
        Files.createSymbolicLink(root.resolve("store"), Path.of(".store"));
        Files.createSymbolicLink(root.resolve("archive/all"), Path.of(".."));
        Files.createSymbolicLink(root.resolve("unmounted"), temp.resolve("nowhere"));
        CorpusFolder folder = CorpusFolder.open(root, ENDINGS, Workforce.ALONE);
        assertEquals(List.of("archive/a.txt"), folder.files(""));
        assertEquals(
                List.of(
                        ".store: info: this folder contains texts, but it is not read: its name begins with a full stop"
                                + " (hidden-not-read)",
                        "archive/all: info: this link leads to the corpus itself, whose files are read there and not here"
                                + " (link-not-followed)",
                        "dataset: warning: this folder contains texts, but it is not read because it contains a published"
                                + " dataset (dataset-not-read)",
                        "notes: error: this link leads to a folder outside the corpus, which is not read (path-escapes)",
                        "old: info: this link leads to the folder 'archive' of the corpus, whose files are read there and"
                                + " not here (link-not-followed)",
                        "store: error: this link leads to the folder '.store' of the corpus, which is hidden and not read"
                                + " (link-not-followed)",
                        "unmounted: error: this link leads nowhere (broken-link)"),
                severe(folder.findings()));
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void reportsHiddenTextsAndSpecialFilesThatItLeavesOut() throws Exception {
        write(".a.txt", ".b.yaml", "._b.yaml", ".#b.yaml", ".n/b.yaml", ".n/c.yaml", ".none/b.yml", ".settings.md");
        write("notes/b.txt", ".settings/s.yaml");
        makePipe(root.resolve("pipe"));
        assertEquals(
                List.of(
                        ".a.txt: info: this text is not read: its name begins with a full stop (hidden-not-read)",
                        ".b.yaml: info: this annotation file is not read: its name begins with a full stop"
                                + " (hidden-not-read)",
                        ".n: info: this folder contains annotation files, but it is not read: its name begins with a full"
                                + " stop (hidden-not-read)",
                        "pipe: info: this is not a regular file (not-regular)"),
                severe(CorpusFolder.open(root, Set.of(".txt", ".yaml", ".md"), Workforce.ALONE)
                        .findings()));
    }

    /** An administrator may read everything, so there is nothing to see for one. */
    @Test
    @DisabledOnOs(OS.WINDOWS)
    void reportsWhatItMayNotRead() throws IOException {
        write("a.txt", "closed/b.txt");
        Files.setPosixFilePermissions(root.resolve("a.txt"), Set.of());
        Files.setPosixFilePermissions(root.resolve("closed"), Set.of());
        assumeFalse(Files.isReadable(root.resolve("a.txt")));
        CorpusFolder folder = CorpusFolder.open(root, ENDINGS, Workforce.ALONE);
        assertEquals(
                List.of("closed: error: this folder cannot be read: permission denied (not-readable)"),
                severe(folder.findings()));
        assertEquals(
                List.of("a.txt: this file cannot be read: permission denied (not-readable)"), refused(folder, "a.txt"));
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void countsTheRestOfManyFindings() throws IOException {
        for (int i = 100; i < 250; i++) {
            Files.createSymbolicLink(root.resolve("a" + i + ".txt"), Path.of("nowhere"));
        }
        List<String> findings =
                severe(CorpusFolder.open(root, ENDINGS, Workforce.ALONE).findings());
        assertEquals(101, findings.size());
        assertEquals(
                "a200.txt: error: 50 more findings 'broken-link' are not shown (too-many-findings)", findings.get(100));
    }

    @Test
    void leavesAPublishedDatasetAlone() throws IOException {
        write("corpus.yaml", "dataset/comity-manifest.yaml", "dataset/dataset.yaml", "torn/comity-manifest.pending");
        write("torn/dataset.yaml", "a/b.yaml");
        assertEquals(
                List.of("a/b.yaml", "corpus.yaml"),
                CorpusFolder.open(root, ENDINGS, Workforce.ALONE).files(".yaml"));
    }

    @Test
    void listsAndReadsAnArchive() throws IOException {
        try (FileSystem zip = FileSystems.newFileSystem(temp.resolve("corpus.jar"), Map.of("create", "true"))) {
            Files.createDirectories(zip.getPath("corpus", "notes"));
            Files.writeString(zip.getPath("corpus", "notes", "é.yaml"), "a: 1\n");
            Files.writeString(zip.getPath("outside.yaml"), "b: 2\n");
        }
        try (FileSystem zip = FileSystems.newFileSystem(temp.resolve("corpus.jar"))) {
            CorpusFolder folder = CorpusFolder.open(zip.getPath("corpus"), ENDINGS, Workforce.ALONE);
            assertEquals(List.of("notes/é.yaml"), folder.files(".yaml"));
            assertArrayEquals("a: 1\n".getBytes(UTF_8), bytes(folder, "notes/é.yaml"));
            assertEquals(List.of(), folder.findings());
        }
    }

    @Test
    void findsOnlyWhatIsListed() throws IOException {
        assumeNamesInUnicode();
        write("notes/iom.txt", ".secret/x.txt", "e\u0301.txt");
        Files.writeString(temp.resolve("outside.txt"), "x");
        CorpusFolder folder = CorpusFolder.open(root, ENDINGS, Workforce.ALONE);
        assertEquals(Optional.of("notes/iom.txt"), folder.find("notes/iom.txt"));
        assertEquals(Optional.of("e\u0301.txt"), folder.find("\u00e9.txt"));
        assertEquals(Optional.empty(), folder.find("notes/IOM.txt"));
        assertEquals(Optional.of("notes/iom.txt"), folder.nearest("notes/IOM.txt"));
        assertEquals(Optional.empty(), folder.find("notes"));
        assertEquals(Optional.empty(), folder.find(".secret/x.txt"));
        assertEquals(Optional.empty(), folder.find("../outside.txt"));
        assertEquals(Optional.empty(), folder.find("a\0b"));
        assertEquals(
                "not a file of the corpus: '../outside.txt'",
                assertThrows(IllegalArgumentException.class, () -> folder.read("../outside.txt", finding -> {}))
                        .getMessage());
    }

    @Test
    void reportsFilesThatAreOneElsewhere() throws IOException {
        assumeNamesInUnicode();
        write("A.txt", "a.txt", "x/e\u0301.yaml", "x/\u00e9.yaml", "x/STRASSE.yaml", "x/straße.yaml");
        CorpusFolder folder = CorpusFolder.open(root, ENDINGS, Workforce.ALONE);
        assumeTrue(folder.files(".txt").size() == 2, "the file system distinguishes case");
        assertEquals(
                List.of(
                        "A.txt: 'A.txt' and 'a.txt' are the same file on systems that ignore case or"
                                + " Unicode composition (path-case-clash)",
                        "x/STRASSE.yaml: 'x/STRASSE.yaml' and 'x/straße.yaml' are the same file on systems that ignore case"
                                + " or Unicode composition (path-case-clash)",
                        "x/e\u0301.yaml: 'x/e\u0301.yaml' and 'x/\u00e9.yaml' are the same file on systems that ignore case"
                                + " or Unicode composition (path-case-clash)"),
                printed(folder.findings()));
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void followsNoLinkOutOfTheFolder() throws IOException {
        write("a/text.txt");
        Files.writeString(temp.resolve("outside.txt"), "secret");
        Files.createDirectory(temp.resolve("corpus-other"));
        Files.createSymbolicLink(root.resolve("escape.txt"), Path.of("..", "outside.txt"));
        Files.createSymbolicLink(root.resolve("sibling"), temp.resolve("corpus-other"));
        Files.createSymbolicLink(root.resolve("a/up"), root);
        Files.createSymbolicLink(root.resolve("a/self"), Path.of("self"));
        Files.createSymbolicLink(root.resolve("gone.yaml"), Path.of("nowhere"));
        Files.createSymbolicLink(root.resolve("inside.txt"), Path.of("a", "text.txt"));
        Files.createSymbolicLink(temp.resolve("entrance"), root);
        CorpusFolder folder = CorpusFolder.open(temp.resolve("entrance"), ENDINGS, Workforce.ALONE);
        assertEquals(List.of("a/text.txt", "inside.txt"), folder.files(""));
        assertArrayEquals("a/text.txt".getBytes(UTF_8), bytes(folder, "inside.txt"));
        assertEquals(
                List.of(
                        "a/self: this link leads nowhere (broken-link)",
                        "a/up: this link leads to the corpus itself, whose files are read there and not here"
                                + " (link-not-followed)",
                        "escape.txt: this link leads out of the corpus folder (path-escapes)",
                        "gone.yaml: this link leads nowhere (broken-link)",
                        "sibling: this link leads to a folder outside the corpus, which is not read (path-escapes)"),
                printed(folder.findings()));
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void looksAgainBeforeReading() throws IOException {
        write("a.txt", "b.txt");
        Files.writeString(temp.resolve("outside.txt"), "secret");
        CorpusFolder folder = CorpusFolder.open(root, ENDINGS, Workforce.ALONE);
        Files.delete(root.resolve("a.txt"));
        Files.createSymbolicLink(root.resolve("a.txt"), temp.resolve("outside.txt"));
        Files.delete(root.resolve("b.txt"));
        assertEquals(
                List.of("a.txt: this link leads out of the corpus folder (path-escapes)"), refused(folder, "a.txt"));
        assertThrows(NoSuchFileException.class, () -> folder.read("b.txt", finding -> {}));
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    @Timeout(20)
    void neverWaitsForAPipe() throws Exception {
        write("a.txt");
        CorpusFolder folder = CorpusFolder.open(root, ENDINGS, Workforce.ALONE);
        Files.delete(root.resolve("a.txt"));
        makePipe(root.resolve("a.txt"));
        assertEquals(List.of("a.txt: this is not a regular file (not-regular)"), refused(folder, "a.txt"));
        assertEquals(
                List.of("a.txt: this is not a regular file (not-regular)"),
                printed(CorpusFolder.open(root, ENDINGS, Workforce.ALONE).findings()));
    }

    @Test
    void refusesFilesThatAreTooLarge() throws IOException {
        write("a.txt");
        try (SeekableByteChannel channel = Files.newByteChannel(
                root.resolve("b.txt"),
                StandardOpenOption.CREATE,
                StandardOpenOption.WRITE,
                StandardOpenOption.SPARSE)) {
            channel.position(CorpusFolder.MAX_FILE_BYTES).write(ByteBuffer.wrap(new byte[] {'x'}));
        }
        CorpusFolder folder = CorpusFolder.open(root, ENDINGS, Workforce.ALONE);
        assertEquals(
                List.of("b.txt: the file is longer than 67108864 bytes (64 MiB) (too-large)"),
                refused(folder, "b.txt"));
        assertArrayEquals("a.txt".getBytes(UTF_8), bytes(folder, "a.txt"));
    }

    @Test
    @DisabledOnOs({OS.WINDOWS, OS.MAC})
    void reportsNamesThatAreNoTexts() throws Exception {
        write("a.txt");
        run(
                "printf x > \"$(printf 'b\\377.txt')\"; printf x > \"$(printf 'c\\033[1m.txt')\"; printf x > ' '; printf x > "
                        + "\"$(printf 'd\\ne.txt')\"");
        assertEquals(
                List.of(
                        "' ': the name of this file or folder is blank (file-name)",
                        "b\uFFFD.txt: the name of this file or folder cannot be read as a text (file-name)",
                        "c\\u001b[1m.txt: the name of this file or folder contains a control character (file-name)",
                        "d\\ne.txt: the name of this file or folder contains a line end (file-name)"),
                printed(CorpusFolder.open(root, ENDINGS, Workforce.ALONE).findings()));
        assertEquals(
                List.of("a.txt"),
                CorpusFolder.open(root, ENDINGS, Workforce.ALONE).files(""));
    }

    @Test
    void stopsAtFoldersNestedTooDeep() throws IOException {
        String deepest = "d/".repeat(CorpusWalk.MAX_DEPTH - 1);
        write(deepest + "a.txt", deepest + "d/b.txt");
        CorpusFolder folder = CorpusFolder.open(root, ENDINGS, Workforce.ALONE);
        assertEquals(List.of(deepest + "a.txt"), folder.files(""));
        assertEquals(
                List.of(deepest + "d: folders nest deeper than 32 levels (folder-too-large)"),
                printed(folder.findings()));
    }

    @Test
    void needsAFolder() throws IOException {
        write("a.txt");
        assertThrows(
                NotDirectoryException.class, () -> CorpusFolder.open(root.resolve("a.txt"), ENDINGS, Workforce.ALONE));
        assertThrows(
                NoSuchFileException.class, () -> CorpusFolder.open(root.resolve("nowhere"), ENDINGS, Workforce.ALONE));
    }

    private void write(String... paths) throws IOException {
        for (String path : paths) {
            Path file = root.resolve(path);
            Files.createDirectories(file.resolveSibling("."));
            Files.writeString(file, path);
        }
    }

    /** Under {@code LC_ALL=C} Java 17 cannot even name such files. */
    private static void assumeNamesInUnicode() {
        assumeTrue("UTF-8".equals(System.getProperty("sun.jnu.encoding")));
    }

    private void makePipe(Path pipe) throws Exception {
        run("mkfifo '" + root.relativize(pipe) + "'");
    }

    private void run(String script) throws Exception {
        Process process =
                new ProcessBuilder("sh", "-c", script).directory(root.toFile()).start();
        assumeTrue(process.waitFor(10, TimeUnit.SECONDS) && process.exitValue() == 0);
    }

    private static byte[] bytes(CorpusFolder folder, String path) throws IOException {
        return folder.read(path, finding -> {
                    throw new AssertionError(finding);
                })
                .orElseThrow();
    }

    private static List<String> refused(CorpusFolder folder, String path) throws IOException {
        List<Finding> findings = new ArrayList<>();
        assertEquals(Optional.empty(), folder.read(path, findings::add));
        return printed(findings);
    }

    private static List<String> severe(List<Finding> findings) {
        return findings.stream()
                .map(finding -> finding.origin().orElseThrow() + ": "
                        + finding.severity().label() + ": " + finding.message() + " ("
                        + finding.id().code() + ")")
                .toList();
    }

    private static List<String> printed(List<Finding> findings) {
        return findings.stream()
                .map(finding -> finding.origin().orElseThrow() + ": " + finding.message() + " ("
                        + finding.id().code() + ")")
                .toList();
    }
}

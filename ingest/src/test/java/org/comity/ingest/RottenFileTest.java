package org.comity.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.comity.domain.finding.Finding;
import org.comity.domain.finding.Severity;
import org.comity.ingest.folder.CorpusFolder;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Problems that any file can have, tested with a file of each format that is read. */
class RottenFileTest {

    /** A file of each format, in a corpus without problems. */
    enum Format {
        NATIVE("good/quotes", "text.yaml"),
        TEXT("good/quotes", "text.txt"),
        LINES("mapped/lines", "pages/arland.txt"),
        INLINE("mapped/inline", "note.md"),
        BRAT("mapped/brat", "river-page.ann"),
        WEB_ANNOTATION("mapped/web", "page.jsonld"),
        HYPOTHESIS("mapped/web", "export.json"),
        WEBANNO("mapped/webanno", "page.tsv");

        private final String corpus;
        private final String file;

        Format(String corpus, String file) {
            this.corpus = corpus;
            this.file = file;
        }
    }

    @TempDir
    private Path temp = Path.of("");

    @ParameterizedTest
    @EnumSource
    void readsTheSameBehindAByteOrderMark(Format format) throws IOException {
        CorpusReading rotten = read(format, bytes -> joined(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF}, bytes));

        assertEquals(said(sound(format)), said(rotten));
    }

    @ParameterizedTest
    @EnumSource
    void readsTheSameWhateverEndsItsLines(Format format) throws IOException {
        List<String> sound = said(sound(format));

        for (String end : List.of("\r\n", "\r", "\n")) {
            assertEquals(sound, said(read(format, bytes -> encoded(text(bytes).replaceAll("\r?\n", end)))));
        }
    }

    @ParameterizedTest
    @EnumSource
    void refusesAnotherEncoding(Format format) throws IOException {
        assertUnread(format, bytes -> text(bytes).getBytes(StandardCharsets.UTF_16));
        assertUnread(format, bytes -> joined(bytes, new byte[] {'Z', (byte) 0xFC, 'r', '\n'}));
    }

    @ParameterizedTest
    @EnumSource
    void refusesHalfACharacter(Format format) throws IOException {
        assertUnread(format, bytes -> joined(bytes, new byte[] {(byte) 0xED, (byte) 0xA0, (byte) 0x80, '\n'}));
    }

    @ParameterizedTest
    @EnumSource
    void reportsControlCharactersInTheirLines(Format format) throws IOException {
        CorpusReading rotten = read(format, bytes -> joined(bytes, new byte[] {'\n', 'a', 0, 'b', '\n'}));

        Finding finding = about(format, rotten).stream()
                .filter(found -> found.id().code().contains("control")
                        || found.id().code().startsWith("json")
                        || found.id().code().startsWith("yaml"))
                .findFirst()
                .orElseThrow(() -> new AssertionError(rotten.findings().toString()));
        assertTrue(finding.origin().orElseThrow().line() > 1, finding::toString);
    }

    /** An empty brat file has no annotations, and empty Markdown has no meaning. */
    @ParameterizedTest
    @EnumSource(
            names = {"BRAT", "INLINE"},
            mode = EnumSource.Mode.EXCLUDE)
    void saysThatAFileIsEmpty(Format format) throws IOException {
        assertPlaced(format, read(format, bytes -> new byte[0]));
    }

    @ParameterizedTest
    @EnumSource
    void readsWhatIsLeftOfACutFile(Format format) throws IOException {
        int length = Files.readAllBytes(CorpusFolderCase.folder(format.corpus).resolve(format.file)).length;
        for (int i = 1; i < 12; i++) {
            int cut = length * i / 12;
            read(format, bytes -> Arrays.copyOf(bytes, cut));
        }
    }

    @ParameterizedTest
    @EnumSource
    void refusesAFileThatIsTooLarge(Format format) throws IOException {
        Path corpus = copy(format);
        try (RandomAccessFile file =
                new RandomAccessFile(corpus.resolve(format.file).toFile(), "rw")) {
            file.setLength(CorpusFolder.MAX_FILE_BYTES + 1L);
        }
        assertError(format, "too-large", read(corpus));
    }

    @ParameterizedTest
    @EnumSource
    void followsNoLinkOutOfTheCorpus(Format format) throws IOException {
        Path corpus = copy(format);
        Path file = corpus.resolve(format.file);
        Path outside = temp.resolve("outside");
        Files.move(file, outside);
        Files.createSymbolicLink(file, outside);

        assertError(format, "path-escapes", read(corpus));
    }

    @ParameterizedTest
    @EnumSource
    void refusesNamesThatDifferInCaseAlone(Format format) throws IOException {
        Path corpus = copy(format);
        Path file = corpus.resolve(format.file);
        Path twin = file.resolveSibling(upperStem(file));
        assumeTrue(!Files.exists(twin), "the file system does not distinguish case");
        Files.copy(file, twin);

        assertError(format, "path-case-clash", read(corpus));
    }

    @ParameterizedTest
    @EnumSource(names = {"NATIVE", "INLINE", "WEB_ANNOTATION", "HYPOTHESIS"})
    void refusesWhatNestsTooDeep(Format format) throws IOException {
        String deep = "{\"rows\":" + "[".repeat(100_000);

        CorpusReading rotten = read(
                format,
                bytes -> (format == Format.INLINE ? "---\nsource: " + deep + "\n---\nText\n" : deep)
                        .getBytes(StandardCharsets.UTF_8));

        assertTrue(
                about(format, rotten).stream()
                        .anyMatch(found -> found.id().code().endsWith("too-deep")
                                || found.id().code().equals("not-recognised")),
                () -> rotten.findings().toString());
    }

    @ParameterizedTest
    @EnumSource(names = {"WEB_ANNOTATION", "HYPOTHESIS"})
    void refusesHalvesOfCharactersAndKeysThatComeTwice(Format format) throws IOException {
        for (String rot : List.of("\"rot\": \"\\\\ud800\"", "\"rot\": 1, \"rot\": 2")) {
            CorpusReading rotten = read(format, edited("^(\\[?\\s*)\\{", "$1{" + rot + ","));

            assertTrue(
                    about(format, rotten).stream().anyMatch(found -> found.severity() == Severity.ERROR),
                    () -> rot + ": " + rotten.findings());
            assertPlaced(format, rotten);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"NATIVE", "INLINE"})
    void refusesAliasesTagsAndKeysThatComeTwice(Format format) throws IOException {
        for (String rot : List.of("x-a: &a 1\nx-b: *a\n", "x-a: !!str 1\n", "x-a: 1\nx-a: 2\n", "<<: {x-a: 1}\n")) {
            CorpusReading rotten = read(format, edited("(?m)^(source|statements|text):", rot + "$1:"));

            assertTrue(
                    about(format, rotten).stream().anyMatch(found -> found.severity() == Severity.ERROR),
                    () -> rot + ": " + rotten.findings());
        }
    }

    /** A file that is recognised by its beginning may not be recognised if the beginning cannot be read. */
    private void assertUnread(Format format, UnaryOperator<byte[]> rot) throws IOException {
        CorpusReading rotten = read(format, rot);
        if (about(format, rotten).stream().noneMatch(found -> found.id().code().equals("not-recognised"))) {
            assertError(format, "not-utf-8", rotten);
        }
        assertPlaced(format, rotten);
    }

    private static void assertError(Format format, String code, CorpusReading rotten) {
        assertTrue(
                about(format, rotten).stream()
                        .anyMatch(found -> found.severity() == Severity.ERROR
                                && found.id().code().equals(code)),
                () -> "no " + code + ": " + rotten.findings());
        assertPlaced(format, rotten);
    }

    private static void assertPlaced(Format format, CorpusReading rotten) {
        assertFalse(about(format, rotten).isEmpty(), () -> rotten.findings().toString());
        for (Finding finding : rotten.findings()) {
            assertFalse(finding.places().isEmpty(), () -> "no place: " + finding);
        }
    }

    private static List<Finding> about(Format format, CorpusReading reading) {
        return reading.findings().stream()
                .filter(finding -> finding.places().stream()
                        .anyMatch(place -> place.origin().file().equalsIgnoreCase(format.file)))
                .toList();
    }

    /** Everything that was read, except the places in the file and the line ends within words. */
    private static List<String> said(CorpusReading reading) {
        return CorpusFolderCase.printed(reading).stream()
                .map(line -> line.replaceAll("\\R", " ").replaceAll("[0-9a-f]{12,}", "…"))
                .toList();
    }

    private CorpusReading sound(Format format) throws IOException {
        return read(format, bytes -> bytes);
    }

    private CorpusReading read(Format format, UnaryOperator<byte[]> rot) throws IOException {
        Path corpus = copy(format);
        Path file = corpus.resolve(format.file);
        Files.write(file, rot.apply(Files.readAllBytes(file)));
        return read(corpus);
    }

    private static CorpusReading read(Path corpus) throws IOException {
        return CorpusReader.read(corpus);
    }

    private Path copy(Format format) throws IOException {
        Path from = CorpusFolderCase.folder(format.corpus);
        Path to = Files.createTempDirectory(temp, "corpus");
        try (Stream<Path> paths = Files.walk(from)) {
            paths.filter(Files::isRegularFile)
                    .forEach(path -> copy(path, to.resolve(from.relativize(path).toString())));
        }
        return to;
    }

    private static void copy(Path from, Path to) {
        try {
            Files.createDirectories(to.resolveSibling(""));
            Files.copy(from, to);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static UnaryOperator<byte[]> edited(String pattern, String replacement) {
        return bytes -> {
            String rotten = text(bytes).replaceFirst(pattern, replacement);
            assertNotEquals(text(bytes), rotten);
            return encoded(rotten);
        };
    }

    private static byte[] encoded(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static byte[] joined(byte[] first, byte[] second) {
        byte[] joined = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, joined, first.length, second.length);
        return joined;
    }

    private static String upperStem(Path file) {
        String name = file.getFileName().toString();
        int dot = name.lastIndexOf('.');
        return name.substring(0, dot).toUpperCase(Locale.ROOT) + name.substring(dot);
    }
}

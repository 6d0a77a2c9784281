package org.comity.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.comity.domain.source.Quote;
import org.comity.domain.statement.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever happens to the files of a corpus or to the cache, reading with a cache gives the same as without. */
class ReadingCacheLawsTest {

    private static final int EDITS = 12;

    private @TempDir Path folder;

    private final List<CacheUse> uses = new ArrayList<>();

    static List<Path> corpora() throws IOException {
        return ReadingStagesLawsTest.corpora();
    }

    @ParameterizedTest
    @MethodSource("corpora")
    void anyEditsGiveTheReadingWithoutACache(Path original) throws IOException {
        Path corpus = copied(original);
        Random random = new Random(original.getFileName().toString().hashCode());
        CorpusEdits edits = new CorpusEdits(corpus, random);
        assertSame(corpus, "no change");
        for (int edit = 0; edit < EDITS; edit++) {
            StringBuilder what = new StringBuilder();
            for (int i = random.nextInt(3); i >= 0; i--) {
                what.append(edits.next()).append(", ");
            }
            assertSame(corpus, what.toString());
        }
    }

    @ParameterizedTest
    @MethodSource("corpora")
    void anyDamageOfTheCacheGivesTheReadingWithoutACache(Path original) throws IOException {
        Path corpus = copied(original);
        assertSame(corpus, "no change");
        List<Path> packs = Files.isDirectory(folder.resolve("cache")) ? files(folder.resolve("cache")) : List.of();
        for (Path pack : packs) {
            byte[] bytes = Files.readAllBytes(pack);
            Random random = new Random(bytes.length);
            for (int round = 0; round < EDITS; round++) {
                byte[] damaged =
                        random.nextInt(4) == 0 ? Arrays.copyOf(bytes, random.nextInt(bytes.length)) : bytes.clone();
                for (int i = random.nextInt(3); i >= 0 && damaged.length > 0; i--) {
                    damaged[random.nextInt(damaged.length)] ^= (byte) (1 + random.nextInt(255));
                }
                Files.write(pack, damaged);
                assertSame(corpus, "damage " + round);
            }
        }
    }

    @Test
    void oneChangedFileIsReadAndNoOther() throws IOException {
        Path corpus = generated(60);
        assertSame(corpus, "first");
        assertEquals(new CacheUse(60, 60, null), uses.get(0));
        assertSame(corpus, "no change");
        assertEquals(new CacheUse(60, 0, null), uses.get(1));

        Path text = corpus.resolve("note-7.txt");
        Files.writeString(text, Files.readString(text) + "More.\n");
        assertSame(corpus, "a text");
        assertEquals(new CacheUse(60, 1, null), uses.get(2));

        Files.writeString(corpus.resolve("note-61.txt"), "A is a member of B.\n");
        Files.writeString(corpus.resolve("note-61.yaml"), Files.readString(corpus.resolve("note-7.yaml")));
        assertSame(corpus, "a new file");
        assertEquals(new CacheUse(61, 1, null), uses.get(3));

        Files.delete(corpus.resolve("note-3.yaml"));
        assertSame(corpus, "a removed file");
        assertEquals(new CacheUse(60, 0, null), uses.get(4));

        Files.writeString(
                corpus.resolve("corpus.yaml"), Files.readString(corpus.resolve("corpus.yaml")) + "title: X\n");
        assertSame(corpus, "corpus.yaml");
        assertEquals(new CacheUse(60, 60, null), uses.get(5));
    }

    @Test
    void aChangedDeclarationLetsOnlyThoseFilesBeReadThatWaitForDeclarations() throws IOException {
        Path corpus = generated(20);
        Files.writeString(corpus.resolve("register.yaml"), "entities:\n  c: {organization: agency, name: C}\n");
        Files.writeString(corpus.resolve("waiting.txt"), "C is a member of B.\n");
        Files.writeString(
                corpus.resolve("waiting.yaml"),
                "statements:\n  - {quote: C is a member of B, member: c, of: b, as: member}\n");
        assertSame(corpus, "first");
        assertSame(corpus, "no change");
        // A file of declarations is opened each time.
        assertEquals(new CacheUse(22, 1, null), uses.get(1));

        Files.writeString(corpus.resolve("register.yaml"), "entities:\n  c: {organization: state, name: C}\n");
        assertSame(corpus, "a declaration");
        assertEquals(new CacheUse(22, 2, null), uses.get(2));
    }

    @Test
    void theReadingsOfOtherCodeAreNotUsed() throws IOException {
        Path corpus = generated(3);
        CorpusReader.read(corpus, ReadingOptions.DEFAULT, cache("one"), 0);
        CorpusReader.read(corpus, ReadingOptions.DEFAULT, cache("other"), 0);

        assertEquals(List.of(new CacheUse(3, 3, null), new CacheUse(3, 3, null)), uses);
    }

    @Test
    void aCacheThatCannotBeWrittenIsReportedAndChangesNothing() throws IOException {
        Path corpus = generated(3);
        Files.writeString(folder.resolve("cache"), "in the way");

        assertSame(corpus, "first");

        assertTrue(uses.get(0).failure().orElseThrow().contains("cache"), uses.toString());
    }

    private Path generated(int files) throws IOException {
        Path corpus = Files.createDirectory(folder.resolve("generated"));
        Files.writeString(
                corpus.resolve("corpus.yaml"),
                "name: x\nentities:\n  a: {organization: state, name: A}\n  b: {framework: network, name: B}\n");
        for (int i = 0; i < files; i++) {
            Files.writeString(corpus.resolve("note-" + i + ".txt"), "A is a member of B. It was so in " + i + ".\n");
            Files.writeString(
                    corpus.resolve("note-" + i + ".yaml"),
                    "statements:\n  - {quote: A is a member of B, member: a, of: b, as: member}\n");
        }
        return corpus;
    }

    private ReadingCache cache(String program) {
        return new ReadingCache(folder.resolve("cache"), program, uses::add);
    }

    private void assertSame(Path corpus, String what) throws IOException {
        CorpusReading expected = CorpusReader.read(corpus);
        CorpusReading cached = CorpusReader.read(corpus, ReadingOptions.DEFAULT, cache("program"), 0);
        assertEquals(complete(expected), complete(cached), what);
        assertEquals(expected, cached, what);
        assertEquals(expected.resolve(), cached.resolve(), what);
    }

    /** Everything that was read, also what the equality of statements and quotes leaves out. */
    private static List<String> complete(CorpusReading reading) {
        List<String> lines = new ArrayList<>(CorpusFolderCase.printed(reading));
        for (Statement statement : reading.statements().all()) {
            lines.add(statement + " " + statement.provenance());
            Stream.concat(
                            statement.evidence().stream().flatMap(evidence -> evidence.quotes().stream()),
                            statement.provenance().context().stream())
                    .map(Quote::surroundings)
                    .forEach(around -> lines.add(around.toString()));
        }
        reading.findings().forEach(finding -> lines.add(finding + " " + finding.places() + finding.details()));
        lines.add(reading.textCount() + " " + reading.leftOutCount() + " " + reading.bytes());
        return lines;
    }

    private Path copied(Path original) throws IOException {
        Path corpus = folder.resolve("corpus");
        for (Path file : files(original)) {
            Path copy = corpus.resolve(original.relativize(file).toString());
            Files.createDirectories(copy.getParent());
            Files.copy(file, copy);
        }
        return corpus;
    }

    private static List<Path> files(Path root) throws IOException {
        try (Stream<Path> all = Files.walk(root)) {
            return all.filter(Files::isRegularFile).sorted().toList();
        }
    }
}

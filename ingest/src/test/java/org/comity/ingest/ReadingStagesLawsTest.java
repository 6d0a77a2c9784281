package org.comity.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** However files are distributed to machines, the stages give what {@link CorpusReader} reads. */
class ReadingStagesLawsTest {

    private static final String OWN_CORPORA = "ingest/src/test/resources/org/comity/ingest";

    private @TempDir Path folder;

    /** The files of a folder on this machine. */
    private record DiskFiles(String folder) implements CorpusFiles {

        @Override
        public Collection<String> paths() {
            Path root = Path.of(folder);
            try (Stream<Path> files = Files.walk(root)) {
                return new TreeSet<>(files.filter(Files::isRegularFile)
                        .map(file -> root.relativize(file).toString().replace('\\', '/'))
                        .toList());
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }

        @Override
        public byte[] read(String path) throws IOException {
            return Files.readAllBytes(Path.of(folder, path));
        }
    }

    /** All corpora among the resources of tests, and the one that the program contains. */
    static List<Path> corpora() throws IOException {
        List<Path> corpora = new ArrayList<>();
        for (String folder : List.of(OWN_CORPORA, "cli/src/test/resources", "cli/src/main/resources/corpus")) {
            try (Stream<Path> files = Files.walk(ProjectFolder.resolve(folder))) {
                files.filter(file -> file.endsWith("corpus.yaml"))
                        .map(Path::getParent)
                        .sorted()
                        .forEach(corpora::add);
            }
        }
        // Links exist on disks only.
        corpora.removeIf(corpus -> corpus.endsWith("links"));
        return corpora;
    }

    @ParameterizedTest
    @MethodSource("corpora")
    void anyDistributionOfFilesGivesTheReadingOfOneMachine(Path corpus) throws IOException {
        assertSame(corpus, null, 3);
    }

    @Test
    void theCorporaHaveFilesThatWaitAndFilesThatAreReadAgain() throws IOException {
        int waiting = 0;
        int again = 0;
        int leftOut = 0;
        for (Path corpus : corpora()) {
            DeclaredCorpus declared = declared(ListedCorpus.of(new DiskFiles(corpus.toString())));
            ReadingNotes notes = ReadingNotes.NONE;
            for (String path : declared.waiting()) {
                waiting++;
                notes = notes.and(declared.notes(List.of(declared.read(path))));
            }
            DecidedCorpus decided = declared.decide(notes);
            again += decided.again().size();
            for (String path : decided.again()) {
                notes = notes.and(decided.notes(List.of(decided.read(path))));
            }
            leftOut += decided.whole(notes).clashing().size();
        }

        assertTrue(waiting > 20 && again > 5 && leftOut > 1, waiting + " " + again + " " + leftOut);
    }

    @Test
    void realPagesGiveTheReadingOfOneMachine() throws IOException {
        copy(ProjectFolder.shared("data/factbook"));
        Files.copy(ProjectFolder.resolve(OWN_CORPORA + "/factbook/corpus.yaml"), folder.resolve("corpus.yaml"));

        assertSame(folder, null, 1);
    }

    @Test
    void textsInAFurtherFolderGiveTheReadingOfOneMachine() throws IOException {
        Path corpus = Files.createDirectory(folder.resolve("corpus"));
        Path texts = Files.createDirectory(folder.resolve("texts"));
        Files.writeString(
                corpus.resolve("corpus.yaml"), "name: x\nentities:\n  add: {organization: agency, name: A}\n");
        Files.writeString(
                corpus.resolve("note.yaml"), "statements:\n  - {quote: An agency, about: add, aim: An agency}\n");
        Files.writeString(corpus.resolve("lost.yaml"), "source: {text: near.txt}\nstatements: []\n");
        Files.writeString(texts.resolve("note.txt"), "An agency.\n");
        Files.writeString(texts.resolve("Near.txt"), "An agency.\n");

        assertSame(corpus, texts, 1);
    }

    @Test
    void hiddenFilesAndFoldersWithDatasetsGiveTheReadingOfOneMachine() throws IOException {
        String corpus = "name: x\nentities:\n  add: {organization: agency, name: A}\n";
        for (String path : List.of(
                ".hidden.txt",
                ".settings.json",
                ".notes/a.txt",
                ".program/b.ann",
                "b.txt",
                "B.txt",
                "dataset/comity-manifest.yaml",
                "dataset/a.txt",
                "deep/" + "x/".repeat(32) + "a.txt",
                "note.yml",
                "to/note.yaml",
                "to/.x/note.txt")) {
            Path file = folder.resolve(path);
            Files.createDirectories(file.getParent());
            Files.writeString(file, "statements: []\nsource: {text: .x/note.txt}\n");
        }
        Files.writeString(folder.resolve("corpus.yaml"), corpus);
        Files.writeString(folder.resolve("a.yaml"), "source: {text: deep}\nstatements: []\n");

        assertSame(folder, null, 1);
    }

    @Test
    void refusesDeclarationsOfOtherFiles() throws IOException {
        ListedCorpus listed = ListedCorpus.of(
                new DiskFiles(CorpusFolderCase.folder("good/all-kinds").toString()));

        Set<String> paths = new TreeSet<>(listed.paths());

        assertEquals(
                "not a file to open: 'x.yaml'",
                assertThrows(IllegalArgumentException.class, () -> listed.open("x.yaml"))
                        .getMessage());
        assertEquals(
                "no declarations of these files: " + paths,
                assertThrows(IllegalArgumentException.class, () -> listed.declare(List.of()))
                        .getMessage());
    }

    private void copy(Path from) throws IOException {
        try (Stream<Path> files = Files.list(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, folder.resolve(file.getFileName().toString()));
            }
        }
    }

    private static DeclaredCorpus declared(ListedCorpus listed) throws IOException {
        List<FileDeclaration> declarations = new ArrayList<>();
        for (String path : listed.paths()) {
            declarations.add(listed.open(path).declaration());
        }
        return listed.declare(declarations);
    }

    private static void assertSame(Path corpus, @Nullable Path texts, int repetitions) throws IOException {
        ReadingOptions options = texts == null ? ReadingOptions.DEFAULT : ReadingOptions.DEFAULT.withTexts(texts);
        CorpusReading expected = CorpusReader.read(corpus, options);
        ListedCorpus listed = ListedCorpus.of(new DiskFiles(corpus.toString()));
        ListedCorpus complete = texts == null ? listed : listed.withTexts(new DiskFiles(texts.toString()));
        for (int seed = 1; seed <= repetitions; seed++) {
            CorpusReading distributed = distributed(complete, new Random(seed));

            assertEquals(CorpusFolderCase.printed(expected), CorpusFolderCase.printed(distributed));
            assertEquals(expected, distributed);
            assertEquals(expected.resolve(), distributed.resolve());
        }
    }

    /** Reads as several machines would: each file separately, in any order, some twice, and every value over the wire. */
    private static CorpusReading distributed(ListedCorpus here, Random random) throws IOException {
        List<FileDeclaration> declarations = new ArrayList<>();
        List<TextReading> readings = new ArrayList<>();
        for (List<String> part : parts(here.paths(), random)) {
            ListedCorpus there = sent(here);
            for (String path : part) {
                FileOpening opening = sent(there.open(path));
                declarations.add(opening.declaration());
                opening.reading().ifPresent(readings::add);
            }
        }
        DeclaredCorpus declared = here.declare(shuffled(declarations, random));
        for (List<String> part : parts(declared.waiting(), random)) {
            DeclaredCorpus there = sent(declared);
            for (String path : part) {
                there.read(path);
                readings.add(sent(there.read(path)));
            }
        }
        List<ReadingNotes> notes = new ArrayList<>();
        for (int from = 0, to; from < readings.size(); from = to) {
            to = Math.min(readings.size(), from + 1 + random.nextInt(4));
            notes.add(sent(declared.notes(readings.subList(from, to))));
        }
        DecidedCorpus decided = declared.decide(merged(notes, random));
        readings.removeIf(reading -> decided.again().contains(reading.path()));
        for (List<String> part : parts(decided.again(), random)) {
            DecidedCorpus there = sent(decided);
            for (String path : part) {
                TextReading again = sent(there.read(path));
                readings.add(again);
                notes.add(sent(there.notes(List.of(again))));
            }
        }
        return decided.whole(merged(notes, random)).with(shuffled(readings, random));
    }

    private static <T> List<T> shuffled(Collection<T> values, Random random) {
        List<T> shuffled = new ArrayList<>(values);
        Collections.shuffle(shuffled, random);
        return shuffled;
    }

    private static List<List<String>> parts(List<String> paths, Random random) {
        List<List<String>> parts = new ArrayList<>();
        for (int i = random.nextInt(5); i >= 0; i--) {
            parts.add(new ArrayList<>());
        }
        shuffled(paths, random)
                .forEach(path -> parts.get(random.nextInt(parts.size())).add(path));
        return parts;
    }

    /** All notes together, two neighbours at a time in any order, some of them twice. */
    private static ReadingNotes merged(List<ReadingNotes> notes, Random random) {
        List<ReadingNotes> left = shuffled(notes, random);
        left.addAll(notes.subList(0, notes.size() / 2));
        left.add(ReadingNotes.NONE);
        while (left.size() > 1) {
            int at = random.nextInt(left.size() - 1);
            left.set(at, left.get(at).and(left.remove(at + 1)));
        }
        return left.get(0);
    }

    @SuppressWarnings("unchecked")
    private static <T> T sent(T value) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(value);
            out.flush();
            try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
                return (T) in.readObject();
            }
        } catch (IOException | ClassNotFoundException failed) {
            throw new IllegalStateException(failed);
        }
    }
}

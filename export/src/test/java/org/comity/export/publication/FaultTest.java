package org.comity.export.publication;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.comity.domain.dataset.Dataset;
import org.comity.domain.finding.Severity;
import org.comity.export.Format;
import org.comity.export.Sample;
import org.comity.export.fault.Faults;
import org.comity.export.format.DatasetFormat;
import org.comity.export.verification.Verification;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Publications in which each operation fails in turn, on a full disk or in a dead process. */
class FaultTest {

    private static final Set<DatasetFormat> NONE = Set.of();
    private static final List<DatasetFormat> ALL = Format.all();
    /** The last steps, from the manifest on, which are always tried. */
    private static final int LAST_STEPS = 12;

    private static final String LOCK = ".comity.lock";
    private static final String PLAN = "comity-manifest.pending";

    @TempDir
    private Path parent;

    private int folders;

    private enum Mode {
        ONCE {
            @Override
            Faults at(int number, Path folder) {
                return Faults.once(number, folder);
            }
        },
        FOR_GOOD {
            @Override
            Faults at(int number, Path folder) {
                return Faults.from(number, folder);
            }
        };

        abstract Faults at(int number, Path folder);
    }

    /** The contents of a folder after a failure. */
    private enum Outcome {
        OLD,
        NEW,
        TORN
    }

    @ParameterizedTest
    @EnumSource
    void leavesFilesWholeWhateverFails(Mode mode) throws IOException {
        Map<Outcome, Integer> seen =
                sweep(Set.of(Format.JSONL, Format.JSON), Set.of(Format.CSV, Format.YAML), mode, 11);

        assertEquals(Set.of(Outcome.values()), seen.keySet(), seen::toString);
    }

    @ParameterizedTest
    @EnumSource
    void leavesADocumentAndItsSchemaWholeWhateverFails(Mode mode) throws IOException {
        Map<Outcome, Integer> seen = sweep(Set.of(Format.YAML), Set.of(Format.YAML), mode, 1);

        assertTrue(seen.getOrDefault(Outcome.OLD, 0) > 0, seen::toString);
        assertTrue(seen.getOrDefault(Outcome.NEW, 0) > 0, seen::toString);
    }

    @ParameterizedTest
    @EnumSource
    void leavesNothingOrAWholeFileInAFolderThatWasEmpty(Mode mode) throws IOException {
        Map<Outcome, Integer> seen = sweep(NONE, Set.of(Format.JSON), mode, 1);

        assertTrue(seen.getOrDefault(Outcome.OLD, 0) > 0, seen::toString);
    }

    @ParameterizedTest
    @EnumSource
    void survivesAFailureOfAnyOperationInAnyFormat(Mode mode) throws IOException {
        sweep(ALL, ALL, mode, 131);
    }

    @Tag("soak")
    @ParameterizedTest
    @EnumSource
    void survivesEveryFailureOfEveryFormat(Mode mode) throws IOException {
        Map<Outcome, Integer> seen = sweep(ALL, ALL, mode, 1);

        assertEquals(Set.of(Outcome.values()), seen.keySet(), seen::toString);
    }

    @Tag("soak")
    @ParameterizedTest
    @EnumSource
    void survivesEveryFailureWhereFormatsComeAndGo(Mode mode) throws IOException {
        List<Collection<DatasetFormat>> choices =
                List.of(NONE, Set.of(Format.CSV), Set.of(Format.JSONL, Format.YAML), Set.of(Format.CSV, Format.JSON));
        for (Collection<DatasetFormat> before : choices) {
            for (Collection<DatasetFormat> after : choices.subList(1, choices.size())) {
                sweep(before, after, mode, 1);
            }
        }
    }

    @Test
    void changesNothingThatWasPublishedWhereTheDiskIsFull() throws IOException {
        Map<String, byte[]> before = contents(published(older(), ALL));
        List<String> operations = operations(before, Set.of(Format.CSV));
        for (int number = 1; number <= operations.size(); number++) {
            String operation = operations.get(number - 1);
            if (operation.startsWith("write ") || operation.startsWith("make ")) {
                Path folder = folderWith(before);
                Faults faults = Faults.once(number, folder);

                assertThrows(IOException.class, () -> publish(newer(), faults.path(folder), Set.of(Format.CSV)));

                assertHolds(before, contents(folder), () -> operation);
            }
        }
    }

    /** Lets every n-th operation and the last operations fail, and returns how often each outcome occurred. */
    private Map<Outcome, Integer> sweep(
            Collection<DatasetFormat> formatsBefore, Collection<DatasetFormat> formatsAfter, Mode mode, int stride)
            throws IOException {
        Map<String, byte[]> before = formatsBefore.isEmpty() ? Map.of() : contents(published(older(), formatsBefore));
        Map<String, byte[]> after = contents(published(newer(), formatsAfter));
        Map<Outcome, Integer> seen = new EnumMap<>(Outcome.class);
        int last = operations(before, formatsAfter).size();
        for (int number = 1;
                ;
                number += number < last - LAST_STEPS ? Math.min(stride, last - LAST_STEPS - number) : 1) {
            Path folder = folderWith(before);
            Faults faults = mode.at(number, folder);
            try {
                publish(newer(), faults.path(folder), formatsAfter);
                assertEquals(List.of(), faults.failures(), "a failure that was not reported");
                break;
            } catch (IOException named) {
                Throwable failed = named.getCause();
                assertTrue(
                        String.valueOf(named.getMessage())
                                .matches(Pattern.quote(folder.toString()) + ".*: cannot be [a-z ]+: No space.*"),
                        named::toString);
                boolean inOrder = mode == Mode.ONCE || formatsAfter.size() == 1;
                assertTrue(
                        faults.failures().indexOf(failed) == 0
                                || (!inOrder && faults.failures().contains(failed)),
                        () -> "a failure other than the first was reported: " + failed);
            }
            String when = mode + " " + number + ": " + faults.failed();
            assertEquals(0, faults.open(), () -> when + " left something open");
            seen.merge(look(folder, before, after, mode, faults), 1, Integer::sum);
            publish(newer(), faultless(folder), formatsAfter);
            assertHolds(after, contents(folder), () -> "after " + when);
            assertEquals(List.of(), Verification.of(folder).findings());
            delete(folder);
        }
        return seen;
    }

    /** Returns the operations of a publication. */
    private List<String> operations(Map<String, byte[]> before, Collection<DatasetFormat> formats) throws IOException {
        Path folder = folderWith(before);
        Faults none = Faults.none(folder);
        publish(newer(), none.path(folder), formats);
        return none.operations();
    }

    private static Outcome look(
            Path folder, Map<String, byte[]> before, Map<String, byte[]> after, Mode mode, Faults faults)
            throws IOException {
        Supplier<String> when = () -> mode + ": " + faults.failed();
        Map<String, byte[]> found = contents(folder);
        boolean debris = found.keySet().stream().anyMatch(FaultTest::isDebris);
        found.keySet().removeIf(FaultTest::isDebris);
        found.forEach((path, bytes) -> assertTrue(
                equal(bytes, before.get(path)) || equal(bytes, after.get(path)),
                () -> path + " is torn, " + when.get()));
        Outcome outcome = same(found, before) ? Outcome.OLD : same(found, after) ? Outcome.NEW : Outcome.TORN;
        if (before.isEmpty() && found.isEmpty() && !debris) {
            return outcome;
        }
        Verification verification = Verification.of(folder);
        boolean says = verification.findings().stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
        boolean torn = outcome == Outcome.TORN || found.isEmpty();
        assertEquals(torn, says, () -> outcome + ", " + when.get() + ", " + verification);
        assertEquals(torn || debris, !verification.findings().isEmpty(), () -> when.get() + ", " + verification);
        if (mode == Mode.ONCE && debris && outcome != Outcome.TORN) {
            // The plan is only left if it could not be removed, if the lock failed (its owner is unknown unless a run
            // has it), if the disk could not contain the manifest, or if files were moved to their places.
            String failed = faults.failed();
            assertTrue(
                    failed.startsWith("delete ")
                            || failed.matches("(open for writing|lock|close) .*" + Pattern.quote(LOCK))
                            || (outcome == Outcome.OLD && failed.startsWith("move "))
                            || (outcome == Outcome.NEW && failed.matches("(open|sync) " + Pattern.quote("" + folder))),
                    when);
        }
        return outcome;
    }

    private static boolean isDebris(String path) {
        return path.endsWith(".comity-temp") || path.equals(LOCK) || path.equals(PLAN);
    }

    private Path published(Dataset dataset, Collection<DatasetFormat> formats) throws IOException {
        Path folder = folderWith(Map.of());
        publish(dataset, faultless(folder), formats);
        return folder;
    }

    private static void publish(Dataset dataset, Path folder, Collection<DatasetFormat> formats) throws IOException {
        Publication.publish(dataset, folder, formats, "comity test");
    }

    /** The folder where nothing fails and nothing is synced. */
    private static Path faultless(Path folder) {
        return Faults.none(folder).path(folder);
    }

    private static Dataset older() {
        return Sample.topics(List.of("migration"));
    }

    private static Dataset newer() {
        return Sample.dialogues();
    }

    private Path folderWith(Map<String, byte[]> contents) throws IOException {
        Path folder = Files.createDirectory(parent.resolve("dataset-" + folders++));
        for (Map.Entry<String, byte[]> file : contents.entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.createDirectories(path.resolveSibling(""));
            Files.write(path, file.getValue());
        }
        return folder;
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.sorted((one, other) -> other.compareTo(one)).toList()) {
                Files.delete(path);
            }
        }
    }

    private static Map<String, byte[]> contents(Path folder) throws IOException {
        Map<String, byte[]> contents = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                contents.put(folder.relativize(path).toString(), Files.readAllBytes(path));
            }
        }
        return contents;
    }

    private static boolean equal(byte[] bytes, byte @Nullable [] others) {
        return Arrays.equals(bytes, others);
    }

    private static boolean same(Map<String, byte[]> one, Map<String, byte[]> other) {
        return one.keySet().equals(other.keySet())
                && one.entrySet().stream().allMatch(file -> equal(file.getValue(), other.get(file.getKey())));
    }

    private static void assertHolds(Map<String, byte[]> expected, Map<String, byte[]> actual, Supplier<String> when) {
        assertEquals(expected.keySet(), actual.keySet(), when);
        expected.forEach((path, bytes) -> assertArrayEquals(bytes, actual.get(path), () -> path + ", " + when.get()));
    }
}

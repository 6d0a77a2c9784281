package org.comity.export.publication;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.comity.domain.dataset.Dataset;
import org.comity.export.Format;
import org.comity.export.Sample;
import org.comity.export.fault.Faults;
import org.comity.export.format.DatasetFormat;
import org.comity.export.publication.Cancellation.Outcome;
import org.comity.export.verification.Verification;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Publications that are cancelled, or whose thread is interrupted, before each of their operations. */
@Timeout(300)
class CancellationTest {

    /** The last steps, from the first move on, which are always tried. */
    private static final int LAST_STEPS = 24;

    private static final Dataset OLDER = Sample.topics(List.of("migration"));
    private static final Dataset NEWER = Sample.dialogues();
    private static final Set<DatasetFormat> BEFORE = Set.of(Format.YAML, Format.JSONL);
    private static final Set<DatasetFormat> AFTER = Set.of(Format.JSON, Format.YAML);

    @TempDir
    private Path parent;

    private int folders;

    /** Somebody who ends a publication. */
    private enum Other {
        /** Cancels it from a different thread, and waits until that thread is finished or waits itself. */
        CANCELLING {
            @Override
            void end(Cancellation cancellation, Thread publishing, CompletableFuture<Outcome> outcome) {
                Thread other = new Thread(() -> {
                    try {
                        outcome.complete(cancellation.cancel());
                    } catch (IOException failed) {
                        outcome.completeExceptionally(failed);
                    }
                });
                other.start();
                while (other.isAlive() && other.getState() != Thread.State.BLOCKED) {
                    Thread.onSpinWait();
                }
            }
        },
        /** Interrupts its thread. */
        INTERRUPTING {
            @Override
            void end(Cancellation cancellation, Thread publishing, CompletableFuture<Outcome> outcome) {
                publishing.interrupt();
            }
        };

        abstract void end(Cancellation cancellation, Thread publishing, CompletableFuture<Outcome> outcome);
    }

    @ParameterizedTest
    @EnumSource
    void leavesTheOldOrTheNewFilesAndNothingElseWheneverItEnds(Other other) throws IOException {
        Map<Outcome, Integer> seen = sweep(BEFORE, AFTER, other, 5);

        assertEquals(Set.of(Outcome.UNCHANGED, Outcome.COMPLETE), seen.keySet(), seen::toString);
    }

    @ParameterizedTest
    @EnumSource
    void leavesNothingOrTheNewFilesInAFolderThatWasEmpty(Other other) throws IOException {
        Map<Outcome, Integer> seen = sweep(Set.of(), Set.of(Format.JSON), other, 1);

        assertEquals(Set.of(Outcome.UNCHANGED, Outcome.COMPLETE), seen.keySet(), seen::toString);
    }

    @Tag("soak")
    @ParameterizedTest
    @EnumSource
    void leavesNothingHalfDoneInAnyFormat(Other other) throws IOException {
        sweep(Format.all(), Format.all(), other, 1);
    }

    @Test
    void doesNotBeginAfterACancellation() throws IOException {
        Cancellation cancellation = new Cancellation();
        Path folder = parent.resolve("dataset");

        assertEquals(Outcome.UNCHANGED, cancellation.cancel());
        assertThrows(InterruptedIOException.class, () -> publish(NEWER, folder, AFTER, cancellation));
        assertFalse(Files.exists(folder));
    }

    @Test
    void changesNothingAfterTheEnd() throws IOException {
        Cancellation cancellation = new Cancellation();
        Path folder = parent.resolve("dataset");
        publish(NEWER, folder, AFTER, cancellation);
        Map<String, String> published = contents(folder);
        Files.writeString(folder.resolve(".comity.lock"), "process 1");

        assertEquals(Outcome.COMPLETE, cancellation.cancel());
        assertTrue(Files.exists(folder.resolve(".comity.lock")), "the lock of another run");
        Files.delete(folder.resolve(".comity.lock"));
        assertEquals(published, contents(folder));
    }

    /** Ends a publication before every n-th operation and the last operations; returns how often each outcome occurred. */
    private Map<Outcome, Integer> sweep(
            Collection<DatasetFormat> formatsBefore, Collection<DatasetFormat> formatsAfter, Other other, int stride)
            throws IOException {
        Map<String, String> before = formatsBefore.isEmpty() ? Map.of() : contents(published(OLDER, formatsBefore));
        Map<String, String> after = contents(published(NEWER, formatsAfter));
        Path counted = folderWith(before);
        Faults all = Faults.none(counted);
        publish(NEWER, all.path(counted), formatsAfter, new Cancellation());
        int last = all.operations().size();
        Map<Outcome, Integer> seen = new EnumMap<>(Outcome.class);
        for (int number = 1; number <= last; number += number < last - LAST_STEPS ? stride : 1) {
            seen.merge(endBefore(number, before, after, formatsAfter, other), 1, Integer::sum);
        }
        return seen;
    }

    private Outcome endBefore(
            int number,
            Map<String, String> before,
            Map<String, String> after,
            Collection<DatasetFormat> formats,
            Other other)
            throws IOException {
        Path folder = folderWith(before);
        Cancellation cancellation = new Cancellation();
        CompletableFuture<Outcome> outcome = new CompletableFuture<>();
        Thread publishing = Thread.currentThread();
        Faults faults = Faults.calling(() -> other.end(cancellation, publishing, outcome), number, folder);
        boolean published;
        try {
            publish(NEWER, faults.path(folder), formats, cancellation);
            published = true;
        } catch (InterruptedIOException ended) {
            published = false;
        }
        boolean interrupted = Thread.interrupted();
        String when = other + " " + number + ": " + faults.failed();
        assertEquals(other == Other.INTERRUPTING, interrupted, "the interrupt is kept: " + when);
        assertEquals(0, faults.open(), () -> when + " left something open");
        assertEquals(published ? after : before, contents(folder), when);
        if (other == Other.CANCELLING) {
            assertEquals(published ? Outcome.COMPLETE : Outcome.UNCHANGED, outcome.join(), when);
        }
        publish(NEWER, Faults.none(folder).path(folder), formats, new Cancellation());
        assertEquals(List.of(), Verification.of(folder).findings());
        return published ? Outcome.COMPLETE : Outcome.UNCHANGED;
    }

    private Path published(Dataset dataset, Collection<DatasetFormat> formats) throws IOException {
        Path folder = folderWith(Map.of());
        publish(dataset, folder, formats, new Cancellation());
        return folder;
    }

    private static void publish(
            Dataset dataset, Path folder, Collection<DatasetFormat> formats, Cancellation cancellation)
            throws IOException {
        Publication.publish(
                dataset, folder, formats, "comity test", PublicationOptions.DEFAULT.withCancellation(cancellation));
    }

    private Path folderWith(Map<String, String> contents) throws IOException {
        Path folder = Files.createDirectory(parent.resolve("dataset-" + folders++));
        for (Map.Entry<String, String> file : contents.entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.createDirectories(path.resolveSibling(""));
            Files.writeString(path, file.getValue(), StandardCharsets.ISO_8859_1);
        }
        return folder;
    }

    private static Map<String, String> contents(Path folder) throws IOException {
        Map<String, String> contents = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                contents.put(folder.relativize(path).toString(), Files.readString(path, StandardCharsets.ISO_8859_1));
            }
        }
        return contents;
    }
}

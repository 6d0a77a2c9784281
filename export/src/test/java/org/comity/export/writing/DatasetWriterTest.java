package org.comity.export.writing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.comity.domain.dataset.Dataset;
import org.comity.export.Sample;
import org.comity.export.folder.Staging;
import org.comity.export.survey.RowObserver;
import org.comity.export.table.Column;
import org.comity.export.table.ColumnType;
import org.comity.export.table.DatasetRows;
import org.comity.export.table.Table;
import org.comity.export.table.TableRows;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class DatasetWriterTest {

    private static final Dataset DATASET = Sample.empty();

    @TempDir
    private Path folder;

    @Test
    void givesEachFormatAllRowsOfItsTables() throws IOException {
        Table<Integer> none = numbers("none", 0);
        Table<Integer> few = numbers("few", 3);
        Table<Integer> many = numbers("many", 10_000);
        List<String> first = new ArrayList<>();
        List<String> second = new ArrayList<>();
        List<String> third = new ArrayList<>();

        broadcast(
                writing(List.of(none, few, many), rows -> list(rows, first)),
                writing(List.of(many), rows -> list(rows, second)),
                writing(List.of(few, none), rows -> list(rows, third)));

        List<String> numbers =
                IntStream.range(0, 10_000).mapToObj(i -> "[" + i + "]").toList();
        assertEquals(
                Stream.of(Stream.of("none", "few"), numbers.stream().limit(3), Stream.of("many"), numbers.stream())
                        .flatMap(part -> part)
                        .toList(),
                first);
        assertEquals(Stream.concat(Stream.of("many"), numbers.stream()).toList(), second);
        assertEquals(
                Stream.concat(Stream.of("none", "few"), numbers.stream().limit(3))
                        .toList(),
                third);
    }

    @Test
    void skipsWhatAFormatDoesNotRead() throws IOException {
        List<String> seen = new ArrayList<>();

        broadcast(
                writing(List.of(numbers("a", 5_000), numbers("b", 5_000)), rows -> {
                    rows.tables().next();
                    seen.add(rows.tables().next().head().name());
                }),
                writing(List.of(numbers("a", 5_000)), rows -> {}));

        assertEquals(List.of("b"), seen);
    }

    @Test
    void breaksAllFormatsOffWhereOneFails() {
        List<String> seen = new ArrayList<>();

        IOException failed = assertThrows(
                IOException.class,
                () -> broadcast(
                        writing(List.of(numbers("endless", Integer.MAX_VALUE)), rows -> list(rows, seen)),
                        writing(List.of(numbers("endless", Integer.MAX_VALUE)), rows -> {
                            TableRows table = rows.tables().next();
                            for (int i = 0; i < 5_000; i++) {
                                table.rows().next();
                            }
                            throw new IOException("no space left");
                        })));

        assertEquals("no space left", failed.getMessage());
        assertTrue(seen.size() > 3_000, "neither goes far ahead of the other");
    }

    @Test
    void passesOnABugOfAFormatAndOneOfATable() {
        Table<Integer> broken = table(
                "broken",
                () -> IntStream.range(0, 2_000)
                        .peek(i -> {
                            if (i == 1_000) {
                                throw new IllegalStateException("row " + i);
                            }
                        })
                        .boxed());

        assertEquals(
                "row 1000",
                assertThrows(
                                IllegalStateException.class,
                                () -> broadcast(
                                        writing(List.of(broken), rows -> list(rows, new ArrayList<>())),
                                        writing(List.of(broken), rows -> {})))
                        .getMessage());
        assertEquals(
                "of a format",
                assertThrows(
                                UnsupportedOperationException.class,
                                () -> broadcast(
                                        writing(List.of(numbers("a", 9)), rows -> {
                                            throw new UnsupportedOperationException("of a format");
                                        }),
                                        writing(List.of(numbers("a", 9)), rows -> {})))
                        .getMessage());
    }

    @Test
    void endsWhereItsThreadIsInterrupted() throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(1);
        List<Throwable> thrown = new ArrayList<>();
        Thread thread = new Thread(() -> {
            try {
                broadcast(
                        writing(List.of(numbers("endless", Integer.MAX_VALUE)), rows -> {
                            begun.countDown();
                            list(rows, new ArrayList<>());
                        }),
                        writing(List.of(numbers("endless", Integer.MAX_VALUE)), rows -> {}));
            } catch (IOException failed) {
                thrown.add(failed);
                thrown.add(
                        new IOException("interrupted: " + Thread.currentThread().isInterrupted()));
            }
        });
        thread.start();
        begun.await();
        thread.interrupt();
        thread.join();

        assertTrue(thrown.get(0) instanceof InterruptedIOException, thrown::toString);
        assertEquals("interrupted: true", thrown.get(1).getMessage());
    }

    private void broadcast(FormatWriter... writings) throws IOException {
        List<FormatWriter> all = List.of(writings);
        new DatasetWriter(DATASET, new Survey(Map.of(), List.of(), true), "comity test", List.of())
                .write(all, new Staging(folder));
    }

    private static void list(DatasetRows rows, List<String> seen) {
        while (rows.tables().hasNext()) {
            TableRows table = rows.tables().next();
            seen.add(table.head().name());
            while (table.rows().hasNext()) {
                seen.add(Arrays.toString(table.rows().next()));
            }
        }
    }

    private static FormatWriter writing(List<Table<?>> tables, Reading reading) {
        return new FormatWriter(
                "test",
                tables,
                List.of(),
                List.of(),
                RowObserver.NONE,
                RowObserver.NONE,
                (rows, files) -> reading.read(rows));
    }

    private static Table<Integer> numbers(String name, int count) {
        return table(name, () -> IntStream.range(0, count).boxed());
    }

    private static Table<Integer> table(String name, Supplier<Stream<Integer>> rows) {
        return new Table<>(
                name,
                "A row.",
                List.of(new Column<>("id", ColumnType.INTEGER, "A number.", number -> number)),
                dataset -> rows.get());
    }

    @FunctionalInterface
    private interface Reading {

        void read(DatasetRows rows) throws IOException;
    }
}

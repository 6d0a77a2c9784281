package org.comity.export.writing;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.comity.domain.dataset.Dataset;
import org.comity.export.format.FormatFiles;
import org.comity.export.survey.WatchedRows;
import org.comity.export.table.DatasetHead;
import org.comity.export.table.DatasetRows;
import org.comity.export.table.Table;
import org.comity.export.table.TableRows;
import org.jspecify.annotations.Nullable;

/**
 * Writes a dataset in several formats in one pass over its rows. Each format writes on its own thread.
 *
 * <p>A few batches of rows can wait for each format. The fastest format cannot be further ahead than that, and memory
 * does not grow with the number of rows.
 */
final class DatasetWriter {

    private static final int BATCH = 256;

    private final Dataset dataset;
    private final Survey survey;
    private final String generator;
    private final List<String> added;

    /** Creates a writer of a dataset that was surveyed, with the names of the tables that the program adds. */
    DatasetWriter(Dataset dataset, Survey survey, String generator, List<String> added) {
        this.dataset = dataset;
        this.survey = survey;
        this.generator = generator;
        this.added = added;
    }

    /** Returns the tables of several formats, each once. */
    static List<Table<?>> tables(List<FormatWriter> writings) {
        Map<String, Table<?>> tables = new LinkedHashMap<>();
        writings.forEach(writing -> writing.tables().forEach(table -> tables.putIfAbsent(table.name(), table)));
        return List.copyOf(tables.values());
    }

    /** Returns whether a format has a table. */
    static boolean has(FormatWriter writing, Table<?> table) {
        return writing.tables().stream().anyMatch(own -> own.name().equals(table.name()));
    }

    /** Writes all formats, and returns after all of them have finished. */
    void write(List<FormatWriter> writings, FormatFiles files) throws IOException {
        if (writings.size() == 1) {
            FormatWriter only = writings.get(0);
            Iterator<TableRows> rows = only.tables().stream().map(this::rows).iterator();
            only.write(watched(only, new DatasetRows(head(only), rows)), files);
            return;
        }
        Failures failures = new Failures();
        List<WriterThread> listeners = writings.stream()
                .map(writing -> new WriterThread(
                        writing, rows -> watched(writing, new DatasetRows(head(writing), rows)), files, failures))
                .toList();
        boolean fed = false;
        try {
            listeners.forEach(WriterThread::start);
            fed = feed(listeners, tables(writings), failures);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        } finally {
            end(listeners, fed);
        }
        failures.rethrow();
        if (!fed) {
            throw new InterruptedIOException("interrupted while files were written");
        }
    }

    private TableRows rows(Table<?> table) {
        return survey.complete() ? TableRows.of(table, dataset) : WatchedRows.of(table, dataset);
    }

    private DatasetRows watched(FormatWriter writing, DatasetRows rows) {
        if (survey.complete() || writing.losses().isEmpty()) {
            return rows;
        }
        Iterator<TableRows> tables = rows.tables();
        return new DatasetRows(rows.head(), new Iterator<>() {
            @Override
            public boolean hasNext() {
                return tables.hasNext();
            }

            @Override
            public TableRows next() {
                return WatchedRows.of(tables.next(), writing.losses());
            }
        });
    }

    private DatasetHead head(FormatWriter writing) {
        Map<String, Long> counts = new LinkedHashMap<>();
        for (Table<?> table : writing.tables()) {
            Long count = survey.counts().get(table.name());
            if (count != null) {
                counts.put(table.name(), count);
            }
        }
        return new DatasetHead(dataset.corpus(), dataset.sources(), generator, counts, added);
    }

    /** Passes all rows on. Returns false as soon as a format has failed. */
    private boolean feed(List<WriterThread> listeners, List<Table<?>> tables, Failures failures)
            throws InterruptedException {
        for (Table<?> table : tables) {
            List<WriterThread> concerned = new ArrayList<>();
            for (WriterThread listener : listeners) {
                if (has(listener.writing(), table)) {
                    concerned.add(listener);
                }
            }
            TableRows rows = rows(table);
            RowBatch batch = RowBatch.first(rows.head(), next(rows.rows()));
            while (true) {
                for (WriterThread listener : concerned) {
                    listener.put(batch);
                }
                if (failures.any()) {
                    return false;
                }
                if (!rows.rows().hasNext()) {
                    break;
                }
                batch = RowBatch.further(next(rows.rows()));
            }
        }
        return true;
    }

    private static List<@Nullable Object[]> next(Iterator<@Nullable Object[]> rows) {
        List<@Nullable Object[]> next = new ArrayList<>(BATCH);
        while (next.size() < BATCH && rows.hasNext()) {
            next.add(rows.next());
        }
        return next;
    }

    /** Waits for the formats to finish, or stops them. An interrupt is kept for later. */
    private static void end(List<WriterThread> listeners, boolean whole) {
        boolean interrupted = Thread.interrupted();
        for (WriterThread listener : listeners) {
            interrupted |= untilDone(() -> listener.putLast(whole));
        }
        for (WriterThread listener : listeners) {
            interrupted |= untilDone(listener::join);
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** Repeats an action that waits until it is done, and returns whether this thread was interrupted meanwhile. */
    private static boolean untilDone(Waiting action) {
        boolean interrupted = false;
        while (true) {
            try {
                action.await();
                return interrupted;
            } catch (InterruptedException again) {
                interrupted = true;
            }
        }
    }

    @FunctionalInterface
    private interface Waiting {

        void await() throws InterruptedException;
    }
}

package org.comity.export;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.comity.domain.dataset.Dataset;
import org.comity.export.table.DatasetHead;
import org.comity.export.table.DatasetRows;
import org.comity.export.table.Table;
import org.comity.export.table.TableRows;
import org.jspecify.annotations.Nullable;

/**
 * One pass over a dataset from which several formats take their rows at once, each on a thread of its own.
 *
 * <p>Rows wait in a few batches for each format: the fastest goes no further ahead than that, and memory does not grow with
 * the number of rows.
 */
final class Broadcast {

    private static final int BATCH = 256;

    private final Dataset dataset;
    private final Survey survey;
    private final String generator;

    /** A pass over a dataset that was surveyed. */
    Broadcast(Dataset dataset, Survey survey, String generator) {
        this.dataset = dataset;
        this.survey = survey;
        this.generator = generator;
    }

    /** The tables of several formats, each once. */
    static List<Table<?>> tables(List<Writing> writings) {
        Map<String, Table<?>> tables = new LinkedHashMap<>();
        writings.forEach(writing -> writing.tables().forEach(table -> tables.putIfAbsent(table.name(), table)));
        return List.copyOf(tables.values());
    }

    /** Whether a format has a table. */
    static boolean has(Writing writing, Table<?> table) {
        return writing.tables().stream().anyMatch(own -> own.name().equals(table.name()));
    }

    /** Lets all formats write; returns once all of them have ended. */
    void to(List<Writing> writings, Staging files) throws IOException {
        if (writings.size() == 1) {
            Writing only = writings.get(0);
            only.write(DatasetRows.of(dataset, only.tables(), head(only)), files);
            return;
        }
        Failures failures = new Failures();
        List<Listener> listeners = writings.stream()
                .map(writing -> new Listener(writing, head(writing), files, failures))
                .toList();
        boolean fed = false;
        try {
            listeners.forEach(Listener::start);
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

    private DatasetHead head(Writing writing) {
        Map<String, Long> counts = new LinkedHashMap<>();
        for (Table<?> table : writing.tables()) {
            counts.put(table.name(), survey.counts().getOrDefault(table.name(), 0L));
        }
        return DatasetHead.of(dataset, counts, generator);
    }

    /** Hands all rows out, and returns false as soon as a format has failed. */
    private boolean feed(List<Listener> listeners, List<Table<?>> tables, Failures failures)
            throws InterruptedException {
        for (Table<?> table : tables) {
            List<Listener> concerned = new ArrayList<>();
            for (Listener listener : listeners) {
                if (has(listener.writing(), table)) {
                    concerned.add(listener);
                }
            }
            TableRows rows = TableRows.of(table, dataset);
            Batch batch = Batch.first(rows.head(), next(rows.rows()));
            while (true) {
                for (Listener listener : concerned) {
                    listener.put(batch);
                }
                if (failures.any()) {
                    return false;
                }
                if (!rows.rows().hasNext()) {
                    break;
                }
                batch = Batch.further(next(rows.rows()));
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

    /** Lets the formats come to their end, or breaks them off; an interrupt is kept for later. */
    private static void end(List<Listener> listeners, boolean whole) {
        boolean interrupted = Thread.interrupted();
        for (Listener listener : listeners) {
            interrupted |= untilDone(() -> listener.putLast(whole));
        }
        for (Listener listener : listeners) {
            interrupted |= untilDone(listener::join);
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** Does something that waits, and returns whether this thread was interrupted meanwhile. */
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

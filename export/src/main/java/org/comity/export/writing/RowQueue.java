package org.comity.export.writing;

import static java.util.Objects.requireNonNull;

import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import org.comity.export.table.TableRows;
import org.comity.export.writing.RowBatch.Step;
import org.jspecify.annotations.Nullable;

/** A queue of tables between two threads, batch by batch. The iterator is for the thread that takes them. */
final class RowQueue implements Iterator<TableRows> {

    /** The number of waiting batches. It is small, because they are all kept in memory. */
    private static final int BATCHES = 4;

    private final BlockingQueue<RowBatch> queue = new ArrayBlockingQueue<>(BATCHES);

    /** The current batch, and the number of rows taken from it. */
    private RowBatch batch = RowBatch.further(List.of());

    private int taken;

    /** The first batch after the current table, after it was taken from the queue. */
    private @Nullable RowBatch ahead;

    /** The thread that puts rows has stopped early. */
    static final class BrokenOff extends RuntimeException {

        private static final long serialVersionUID = 1L;
    }

    /** Puts a batch as soon as there is room for it. */
    void put(RowBatch next) throws InterruptedException {
        queue.put(next);
    }

    /** Puts the last batch; immediately if rows before it are missing. */
    void putLast(boolean whole) throws InterruptedException {
        if (!whole) {
            queue.clear();
        }
        queue.put(RowBatch.last(whole));
    }

    /** Takes and ignores all remaining batches. */
    void drain() {
        RowBatch last = ahead == null ? batch : ahead;
        while (!last.isLast()) {
            last = take();
        }
    }

    @Override
    public boolean hasNext() {
        while (hasRow()) {
            taken = batch.rows().size();
        }
        return ahead != null && ahead.step() == Step.BEGIN;
    }

    @Override
    public TableRows next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        batch = requireNonNull(ahead);
        taken = 0;
        ahead = null;
        return new TableRows(requireNonNull(batch.table()), new Rows());
    }

    private boolean hasRow() {
        while (ahead == null && taken == batch.rows().size()) {
            RowBatch next = take();
            if (next.step() == Step.GO_ON) {
                batch = next;
                taken = 0;
            } else {
                ahead = next;
            }
            if (next.step() == Step.BREAK_OFF) {
                throw new BrokenOff();
            }
        }
        return taken < batch.rows().size();
    }

    private RowBatch take() {
        try {
            return queue.take();
        } catch (InterruptedException impossible) {
            throw new IllegalStateException("no other code can interrupt this thread", impossible);
        }
    }

    /** The rows of the current table. */
    private final class Rows implements Iterator<@Nullable Object[]> {

        @Override
        public boolean hasNext() {
            return hasRow();
        }

        @Override
        public @Nullable Object[] next() {
            if (!hasRow()) {
                throw new NoSuchElementException();
            }
            return batch.rows().get(taken++);
        }
    }
}

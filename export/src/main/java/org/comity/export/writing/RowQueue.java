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

/** The tables that one thread hands to another, batch by batch. The iterator is for the thread that takes them. */
final class RowQueue implements Iterator<TableRows> {

    /** Few: what waits in them is all that memory has to hold. */
    private static final int BATCHES = 4;

    private final BlockingQueue<RowBatch> queue = new ArrayBlockingQueue<>(BATCHES);

    /** The batch whose rows are taken, and how many of them were. */
    private RowBatch batch = RowBatch.further(List.of());

    private int taken;

    /** A batch that does not belong to the table whose rows are taken, once it has come. */
    private @Nullable RowBatch ahead;

    /** That the thread which hands rows over has broken off. */
    static final class BrokenOff extends RuntimeException {

        private static final long serialVersionUID = 1L;
    }

    /** Hands a batch over, once there is room for it. */
    void put(RowBatch next) throws InterruptedException {
        queue.put(next);
    }

    /** Hands the last batch over; where rows are missing before it, at once. */
    void putLast(boolean whole) throws InterruptedException {
        if (!whole) {
            queue.clear();
        }
        queue.put(RowBatch.last(whole));
    }

    /** Lets all that comes go by. */
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
            throw new IllegalStateException("nobody else knows this thread", impossible);
        }
    }

    /** The rows of the table begun last. */
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

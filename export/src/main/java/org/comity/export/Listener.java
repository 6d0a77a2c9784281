package org.comity.export;

import java.io.IOException;
import org.comity.export.table.DatasetHead;
import org.comity.export.table.DatasetRows;
import org.jspecify.annotations.Nullable;

/** A format that writes, on a thread of its own, the rows that are handed to it. */
final class Listener {

    private final Writing writing;
    private final HandedRows rows = new HandedRows();
    private final Thread thread;

    private volatile @Nullable Throwable failure;

    Listener(Writing writing, DatasetHead head, Staging files) {
        this.writing = writing;
        this.thread = new Thread(() -> run(head, files), "comity-writer");
    }

    Writing writing() {
        return writing;
    }

    void start() {
        thread.start();
    }

    boolean hasFailed() {
        return failure != null;
    }

    /** Hands rows over, once there is room for them; a format that has failed lets them go by. */
    void put(Batch batch) throws InterruptedException {
        rows.put(batch);
    }

    /** Says that no more rows will come. */
    void putLast(boolean whole) throws InterruptedException {
        rows.putLast(whole);
    }

    /** Waits until the format has ended. */
    void join() throws InterruptedException {
        thread.join();
    }

    /** Throws what went wrong, if anything did by itself. */
    void rethrow() throws IOException {
        Throwable failed = failure;
        if (failed instanceof IOException inputOutput) {
            throw inputOutput;
        } else if (failed instanceof Error error) {
            throw error;
        } else if (failed instanceof RuntimeException bug && !(failed instanceof HandedRows.BrokenOff)) {
            throw bug;
        }
    }

    private void run(DatasetHead head, Staging files) {
        try {
            writing.write(new DatasetRows(head, rows), files);
        } catch (IOException | RuntimeException | Error failed) {
            failure = failed;
        }
        rows.drain();
    }
}

package org.comity.export.writing;

import java.io.IOException;
import org.comity.export.folder.Staging;
import org.comity.export.table.DatasetHead;
import org.comity.export.table.DatasetRows;

/** A format that writes, on a thread of its own, the rows that are handed to it. */
final class WriterThread {

    private final FormatWriter writing;
    private final RowQueue rows = new RowQueue();
    private final Thread thread;

    private final Failures failures;

    WriterThread(FormatWriter writing, DatasetHead head, Staging files, Failures failures) {
        this.writing = writing;
        this.failures = failures;
        this.thread = new Thread(() -> run(head, files), "comity-writer");
    }

    FormatWriter writing() {
        return writing;
    }

    void start() {
        thread.start();
    }

    /** Hands rows over, once there is room for them; a format that has failed lets them go by. */
    void put(RowBatch batch) throws InterruptedException {
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

    private void run(DatasetHead head, Staging files) {
        try {
            writing.write(new DatasetRows(head, rows), files);
        } catch (RowQueue.BrokenOff another) {
            // What went wrong elsewhere is told there.
        } catch (IOException | RuntimeException | Error failed) {
            failures.add(failed);
        }
        rows.drain();
    }
}

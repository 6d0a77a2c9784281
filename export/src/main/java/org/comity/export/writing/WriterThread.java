package org.comity.export.writing;

import java.io.IOException;
import org.comity.export.folder.Staging;
import org.comity.export.table.DatasetHead;
import org.comity.export.table.DatasetRows;

/** A thread on which a format writes the rows that it receives. */
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

    /** Passes rows on as soon as there is room for them. A format that has failed ignores them. */
    void put(RowBatch batch) throws InterruptedException {
        rows.put(batch);
    }

    /** Announces that no more rows follow. */
    void putLast(boolean whole) throws InterruptedException {
        rows.putLast(whole);
    }

    /** Waits until the format has finished. */
    void join() throws InterruptedException {
        thread.join();
    }

    private void run(DatasetHead head, Staging files) {
        try {
            writing.write(new DatasetRows(head, rows), files);
        } catch (RowQueue.BrokenOff another) {
            // The failure is reported where it occurred.
        } catch (IOException | RuntimeException | Error failed) {
            failures.add(failed);
        }
        rows.drain();
    }
}

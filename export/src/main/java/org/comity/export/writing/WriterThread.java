package org.comity.export.writing;

import java.io.IOException;
import java.util.Iterator;
import java.util.function.Function;
import org.comity.export.format.FormatFiles;
import org.comity.export.table.DatasetRows;
import org.comity.export.table.TableRows;

/** A thread on which a format writes the rows that it receives. */
final class WriterThread {

    private final FormatWriter writing;
    private final RowQueue rows = new RowQueue();
    private final Thread thread;

    private final Failures failures;

    WriterThread(
            FormatWriter writing,
            Function<Iterator<TableRows>, DatasetRows> source,
            FormatFiles files,
            Failures failures) {
        this.writing = writing;
        this.failures = failures;
        this.thread = new Thread(() -> run(source.apply(rows), files), "comity-writer");
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

    private void run(DatasetRows received, FormatFiles files) {
        try {
            writing.write(received, files);
        } catch (RowQueue.BrokenOff another) {
            // The failure is reported where it occurred.
        } catch (IOException | RuntimeException | Error failed) {
            failures.add(failed);
        }
        rows.drain();
    }
}

package org.comity.ingest.corpus;

import java.io.IOException;
import java.util.function.Supplier;
import org.comity.ingest.file.FileReading;
import org.comity.ingest.file.OpenedFile;
import org.comity.ingest.folder.Workforce.Task;

/**
 * What is known from an earlier reading of a corpus, so that only files have to be read whose reading may be different
 * now. Several threads may use it at once.
 */
public interface EarlierReadings {

    /** No earlier reading: every file is read. */
    EarlierReadings NONE = new EarlierReadings() {
        @Override
        public OpenedFile open(String path, Task<String, OpenedFile> opening) throws IOException {
            return opening.apply(path);
        }

        @Override
        public void declared(Supplier<String> state) {}

        @Override
        public FileReading read(String path, Task<String, FileReading> reading) throws IOException {
            return reading.apply(path);
        }
    };

    /**
     * Opens a file in the first round.
     *
     * @param path the file
     * @param opening opens it if nothing is known
     */
    OpenedFile open(String path, Task<String, OpenedFile> opening) throws IOException;

    /**
     * The first round is over.
     *
     * @param state makes a hash of everything in other files on which the second round depends
     */
    void declared(Supplier<String> state);

    /**
     * Reads a file in the second round.
     *
     * @param path a file that has been opened
     * @param reading reads it if nothing is known
     */
    FileReading read(String path, Task<String, FileReading> reading) throws IOException;
}

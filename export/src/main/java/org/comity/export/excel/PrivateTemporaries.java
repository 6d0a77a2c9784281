package org.comity.export.excel;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.util.DefaultTempFileCreationStrategy;
import org.apache.poi.util.TempFile;

/**
 * A folder of this run alone in which POI, on this thread, keeps the rows of its sheets; removed when closed. POI's own
 * is one for all users of a machine, and belongs to the first.
 */
final class PrivateTemporaries implements AutoCloseable {

    private final Path folder;

    private PrivateTemporaries(Path folder) {
        this.folder = folder;
    }

    static PrivateTemporaries open() throws IOException {
        Path folder = Files.createTempDirectory("comity-");
        TempFile.setThreadLocalTempFileCreationStrategy(new DefaultTempFileCreationStrategy(folder.toFile()));
        return new PrivateTemporaries(folder);
    }

    @Override
    public void close() throws IOException {
        TempFile.setThreadLocalTempFileCreationStrategy(null);
        try (DirectoryStream<Path> left = Files.newDirectoryStream(folder)) {
            for (Path file : left) {
                Files.deleteIfExists(file);
            }
        }
        Files.delete(folder);
    }
}

package org.comity.export.folder;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.comity.domain.source.Sha256;
import org.comity.export.format.PublishedFile;

/** The hash of a file on disk. */
public final class FileHash {

    private FileHash() {}

    /** Returns the hash of a file. */
    public static Sha256 of(Path file) throws IOException {
        return FileAction.READ.on(file, () -> {
            try (InputStream in = Files.newInputStream(file)) {
                return Sha256.of(in);
            }
        });
    }

    /** Returns whether a file has the published size and hash. */
    static boolean matches(Path path, PublishedFile file) throws IOException {
        return Files.size(path) == file.size() && file.sha256().equals(of(path));
    }
}

package org.comity.export.folder;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.comity.export.PublishedFile;

/** The files of a publication before they are moved to their places. Several formats write them at the same time. */
public final class Staging {

    private final Path folder;
    private final SortedMap<String, StagedFile> files = new TreeMap<>();

    /** Creates an empty staging for a folder. */
    public Staging(Path folder) {
        this.folder = folder;
    }

    /**
     * Writes a file completely and synced to disk, next to its place.
     *
     * @param path its path in the folder, with {@code /} as separator
     * @param content writes its bytes
     * @return the file
     * @throws IOException if it cannot be written; then nothing of it is left
     */
    public PublishedFile write(String path, StagedFile.Content content) throws IOException {
        return stage(path, content).file();
    }

    /** Writes a file like {@link #write}, and returns it so that it can be moved to its place. */
    StagedFile stage(String path, StagedFile.Content content) throws IOException {
        Path target = folder.resolve(path);
        makeFolder(target.resolveSibling(""));
        StagedFile file = StagedFile.write(target, path, content);
        synchronized (this) {
            files.put(path, file);
        }
        return file;
    }

    /** Creates a folder whose parent exists. */
    static void makeFolder(Path folder) throws IOException {
        try {
            if (!Files.exists(folder)) {
                Files.createDirectory(folder);
            }
        } catch (FileAlreadyExistsException madeMeanwhile) {
            // Another thread created it.
        }
    }

    /** The files, sorted by path. */
    synchronized List<StagedFile> files() {
        return List.copyOf(files.values());
    }
}

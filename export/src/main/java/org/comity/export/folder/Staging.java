package org.comity.export.folder;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.comity.export.PublishedFile;

/** The files of a publication on their way, written beside their places by several formats at once. */
public final class Staging {

    private final Path folder;
    private final SortedMap<String, StagedFile> files = new TreeMap<>();

    /** Nothing yet, on the way into a folder. */
    public Staging(Path folder) {
        this.folder = folder;
    }

    /**
     * Writes a file, whole and synced to disk, beside its place.
     *
     * @param path where it will stand in the folder, with {@code /} between its parts
     * @param content writes its bytes
     * @return what the file is
     * @throws IOException if it cannot be written; nothing of it is left then
     */
    public PublishedFile write(String path, StagedFile.Content content) throws IOException {
        return stage(path, content).file();
    }

    /** Writes a file as {@link #write} does, and returns it with the means to put it in its place. */
    StagedFile stage(String path, StagedFile.Content content) throws IOException {
        Path target = folder.resolve(path);
        makeFolder(target.resolveSibling(""));
        StagedFile file = StagedFile.write(target, path, content);
        synchronized (this) {
            files.put(path, file);
        }
        return file;
    }

    /** Makes a folder of which the parent is there. */
    static void makeFolder(Path folder) throws IOException {
        try {
            if (!Files.exists(folder)) {
                Files.createDirectory(folder);
            }
        } catch (FileAlreadyExistsException madeMeanwhile) {
            // All the same.
        }
    }

    /** The files, sorted by path. */
    synchronized List<StagedFile> files() {
        return List.copyOf(files.values());
    }
}

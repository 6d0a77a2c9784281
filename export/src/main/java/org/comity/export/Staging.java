package org.comity.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** The files of a publication on their way, written beside their places by several formats at once. */
final class Staging {

    private final Path folder;
    private final SortedMap<String, StagedFile> files = new TreeMap<>();
    private final Set<Path> folders = new TreeSet<>();

    /** Nothing yet, on the way into a folder. */
    Staging(Path folder) {
        this.folder = folder;
        folders.add(folder);
    }

    /**
     * Writes a file, whole and synced to disk, beside its place.
     *
     * @param path where it will stand in the folder, with {@code /} between its parts
     * @param content writes its bytes
     * @return what the file is
     * @throws IOException if it cannot be written; nothing of it is left then
     */
    PublishedFile write(String path, StagedFile.Content content) throws IOException {
        Path target = folder.resolve(path);
        Path parent = Files.createDirectories(target.resolveSibling(""));
        StagedFile file = StagedFile.write(target, path, content);
        synchronized (this) {
            files.put(path, file);
            folders.add(parent);
        }
        return file.file();
    }

    /** The files, sorted by path. */
    synchronized List<StagedFile> files() {
        return List.copyOf(files.values());
    }

    /** The folders in which they stand, the deepest first. */
    synchronized Collection<Path> folders() {
        return folders.stream()
                .sorted(Comparator.comparing(Path::getNameCount).reversed())
                .toList();
    }
}

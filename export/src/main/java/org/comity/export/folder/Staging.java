package org.comity.export.folder;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.comity.export.format.FormatFiles;
import org.comity.export.format.PublishedFile;

/**
 * The files of a publication before they are moved to their places. Several formats write them at the same time, and
 * another thread may end that at any moment.
 */
public final class Staging implements FormatFiles {

    private final Path folder;
    private final SortedMap<String, StagedFile> files = new TreeMap<>();
    private final Set<String> folders = new TreeSet<>();
    private volatile boolean ended;

    /** Creates an empty staging for a folder. */
    public Staging(Path folder) {
        this.folder = folder;
    }

    @Override
    public PublishedFile write(String path, Content content) throws IOException {
        return stage(path, content).file();
    }

    /** Fills the file beside its place; if that is in a different file system, in which libraries cannot write, a copy. */
    @Override
    public PublishedFile writeFile(String path, FileContent content) throws IOException {
        if (!folder.getFileSystem().equals(FileSystems.getDefault())) {
            return FormatFiles.super.writeFile(path, content);
        }
        return staged(path, file -> file.fill(content)).file();
    }

    /** Writes a file like {@link #write}, and returns it so that it can be moved to its place. */
    StagedFile stage(String path, Content content) throws IOException {
        return staged(path, file -> file.write(content, Refusing::new));
    }

    private StagedFile staged(String path, Filling filling) throws IOException {
        StagedFile file = begin(path);
        try {
            filling.fill(file);
        } catch (IOException | RuntimeException | Error failed) {
            giveUp(path, file, Cleanup.of(failed));
            throw failed;
        }
        return file;
    }

    /** Creates a folder whose parent exists. */
    static void makeFolder(Path folder) throws IOException {
        try {
            if (!Files.exists(folder)) {
                FileAction.CREATE.with(folder, () -> Files.createDirectory(folder));
            }
        } catch (FileAlreadyExistsException madeMeanwhile) {
            // Another thread created it.
        }
    }

    /** The files, sorted by path. */
    synchronized List<StagedFile> files() {
        return List.copyOf(files.values());
    }

    /** The names of the folders that the files need. */
    synchronized Set<String> folders() {
        return Set.copyOf(folders);
    }

    /** Removes all files, so that others can be written. No thread may be writing one. */
    public synchronized void startAgain() throws IOException {
        refuseIfEnded();
        for (Map.Entry<String, StagedFile> file : List.copyOf(files.entrySet())) {
            file.getValue().discard();
            files.remove(file.getKey());
        }
    }

    /** Ends all writing, and removes all files that are not in their places. */
    synchronized void discard(Cleanup cleanup) {
        ended = true;
        files.values().forEach(file -> cleanup.attempt(file::discard));
        files.clear();
    }

    /** Creates a file, unless the publication was ended. So no file appears after {@link #discard}. */
    private synchronized StagedFile begin(String path) throws IOException {
        refuseIfEnded();
        Path target = folder.resolve(path);
        folders.addAll(FolderLayout.folders(Set.of(path)));
        makeFolder(target.resolveSibling(""));
        StagedFile file = StagedFile.create(target, path);
        files.put(path, file);
        return file;
    }

    /** Removes a file that could not be written. After the end, a file of this name may belong to another run. */
    private synchronized void giveUp(String path, StagedFile file, Cleanup cleanup) {
        if (!ended) {
            cleanup.attempt(file::discard);
            files.remove(path);
        }
    }

    private void refuseIfEnded() throws InterruptedIOException {
        if (ended) {
            throw new InterruptedIOException("interrupted while files were written");
        }
    }

    /** Writes the bytes of a file. */
    @FunctionalInterface
    private interface Filling {

        void fill(StagedFile file) throws IOException;
    }

    /** Refuses bytes after the end, so that the threads that write them end soon. */
    private final class Refusing extends FilterOutputStream {

        Refusing(OutputStream out) {
            super(out);
        }

        @Override
        public void write(int octet) throws IOException {
            refuseIfEnded();
            out.write(octet);
        }

        @Override
        public void write(byte[] octets, int from, int length) throws IOException {
            refuseIfEnded();
            out.write(octets, from, length);
        }
    }
}

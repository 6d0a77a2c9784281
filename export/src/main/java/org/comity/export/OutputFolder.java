package org.comity.export;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * The folder into which a dataset is published, locked against other runs.
 *
 * <p>The order of steps makes each file whole or absent at any moment: all files are staged; the plan is written; the
 * files take their places; what no longer belongs is removed; the manifest, the commit point, is written; the plan is
 * removed. After each step the folder is synced to disk.
 */
final class OutputFolder implements AutoCloseable {

    private final Path folder;
    private final FolderLock lock;
    private final FolderContents before;

    private OutputFolder(Path folder, FolderLock lock, FolderContents before) {
        this.folder = folder;
        this.lock = lock;
        this.before = before;
    }

    /** Makes the folder where it is missing, locks it, and refuses it where it holds anything that is not ours. */
    static OutputFolder open(Path folder) throws IOException {
        if (Files.isSymbolicLink(folder)) {
            throw new FileSystemException(folder.toString(), null, "is a symbolic link; name the folder itself");
        }
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw new FileSystemException(folder.toString(), null, "is not a folder");
        }
        Files.createDirectories(folder);
        FolderContents.of(folder);
        FolderLock lock = FolderLock.take(folder);
        boolean opened = false;
        try {
            OutputFolder output = new OutputFolder(folder, lock, FolderContents.of(folder));
            opened = true;
            return output;
        } finally {
            if (!opened) {
                lock.close();
            }
        }
    }

    /** Writes the files of a publication. */
    @FunctionalInterface
    interface Content {

        /** Writes all files. */
        void writeTo(Staging files) throws IOException;
    }

    /** Puts files in the place of those that are there, and returns them sorted by path. */
    List<PublishedFile> replaceWith(Content content) throws IOException {
        for (Path stale : before.temporaries()) {
            Files.delete(stale);
        }
        Staging staging = new Staging(folder);
        try {
            content.writeTo(staging);
            return replace(staging);
        } catch (IOException | RuntimeException | Error failed) {
            discard(staging, failed);
            throw failed;
        }
    }

    @Override
    public void close() throws IOException {
        lock.close();
        sync(Set.of(folder));
    }

    private List<PublishedFile> replace(Staging staging) throws IOException {
        Manifest after =
                new Manifest(staging.files().stream().map(StagedFile::file).toList());
        write(Manifest.PLAN, before.plan().and(after));
        sync(Set.of(folder));
        for (StagedFile file : staging.files()) {
            file.moveIn();
        }
        removeAllBut(after.paths());
        sync(staging.folders());
        write(Manifest.NAME, after);
        sync(Set.of(folder));
        Files.deleteIfExists(folder.resolve(Manifest.PLAN));
        removeEmptyFolders();
        return after.files();
    }

    /** Removes what is half written, and tells of what cannot be removed beside what went wrong before. */
    private void discard(Staging staging, Throwable failed) {
        try {
            for (StagedFile file : staging.files()) {
                file.discard();
            }
            removeEmptyFolders();
        } catch (IOException left) {
            failed.addSuppressed(left);
        }
    }

    private void write(String name, Manifest manifest) throws IOException {
        byte[] text = manifest.text().getBytes(StandardCharsets.US_ASCII);
        StagedFile.write(folder.resolve(name), name, out -> out.write(text)).moveIn();
    }

    private void removeAllBut(Set<String> paths) throws IOException {
        for (String path : before.files()) {
            if (!paths.contains(path)) {
                Files.deleteIfExists(folder.resolve(path));
            }
        }
    }

    private void removeEmptyFolders() throws IOException {
        for (String name : FolderContents.FOLDERS) {
            try {
                Files.deleteIfExists(folder.resolve(name));
            } catch (DirectoryNotEmptyException inUse) {
                // A folder with files in it stays.
            }
        }
    }

    /** Syncs folders to disk, where the file system has such a thing. */
    private static void sync(Collection<Path> folders) throws IOException {
        for (Path folder : folders) {
            if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
                try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
                    channel.force(true);
                }
            }
        }
    }
}

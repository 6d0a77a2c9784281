package org.comity.export.folder;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Set;
import org.comity.export.PublishedFile;

/**
 * The folder into which a dataset is published, locked against other runs.
 *
 * <p>The order of the steps ensures that each file is complete or missing at any moment. Nothing needs to be written
 * after the first file has changed, so a full disk changes no file. The steps are: all files and the manifest are
 * staged; the plan is written; the files are moved to their places; files that no longer belong to the dataset are
 * removed; the manifest is moved to its place, which is the commit point; the plan is removed. Before and after the
 * manifest is moved, all moved files are synced to disk.
 */
public final class OutputFolder implements AutoCloseable {

    private final Path folder;
    private final FolderLock lock;
    private final FolderContents before;

    /** Whether a file of the earlier publication is gone, or a file of this publication is in place. */
    private boolean changed;

    private OutputFolder(Path folder, FolderLock lock, FolderContents before) {
        this.folder = folder;
        this.lock = lock;
        this.before = before;
    }

    /**
     * Creates the folder if it is missing, locks it, and refuses it if it contains anything that Comity did not write.
     */
    public static OutputFolder open(Path folder) throws IOException {
        if (Files.isSymbolicLink(folder)) {
            throw new FileSystemException(folder.toString(), null, "is a symbolic link; name the folder itself");
        }
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw new FileSystemException(folder.toString(), null, "is not a folder");
        }
        make(folder);
        refuseUntouched(folder);
        FolderLock lock = FolderLock.take(folder);
        try {
            FolderContents contents = FolderContents.of(folder);
            contents.refuseForeign(folder);
            contents.refuseChanged(folder);
            return new OutputFolder(folder, lock, contents);
        } catch (IOException | RuntimeException | Error failed) {
            Cleanup.of(failed).attempt(lock::close);
            throw failed;
        }
    }

    /** Writes the files of a publication. */
    @FunctionalInterface
    public interface Content {

        /** Writes all files. */
        void writeTo(Staging files) throws IOException;
    }

    /** Replaces the files in the folder, and returns the new files sorted by path. */
    public List<PublishedFile> replaceWith(Content content) throws IOException {
        for (Path stale : before.temporaries()) {
            Files.deleteIfExists(stale);
        }
        Staging staging = new Staging(folder);
        try {
            content.writeTo(staging);
            return replace(staging);
        } catch (IOException | RuntimeException | Error failed) {
            discard(staging, Cleanup.of(failed));
            throw failed;
        }
    }

    @Override
    public void close() throws IOException {
        lock.close();
        sync(folder);
    }

    private List<PublishedFile> replace(Staging staging) throws IOException {
        List<StagedFile> files = staging.files();
        Manifest after = new Manifest(files.stream().map(StagedFile::file).toList());
        StagedFile manifest = stage(Manifest.NAME, after, staging);
        StagedFile plan = stage(Manifest.PLAN, before.plan().and(after), staging);
        plan.moveIn();
        syncAll();
        for (StagedFile file : files) {
            file.moveIn();
            changed = true;
        }
        removeAllBut(after.paths());
        removeEmptyFolders();
        syncAll();
        manifest.moveIn();
        sync(folder);
        Files.deleteIfExists(folder.resolve(Manifest.PLAN));
        return after.files();
    }

    /** Removes the files that are not in place, and the plan if nothing has changed. */
    private void discard(Staging staging, Cleanup mending) {
        for (StagedFile file : staging.files()) {
            mending.attempt(file::discard);
        }
        if (!changed && before.plan().files().isEmpty()) {
            mending.attempt(() -> Files.deleteIfExists(folder.resolve(Manifest.PLAN)));
        }
        mending.attempt(this::removeEmptyFolders);
    }

    private static StagedFile stage(String name, Manifest manifest, Staging staging) throws IOException {
        byte[] text = manifest.text().getBytes(StandardCharsets.US_ASCII);
        return staging.stage(name, out -> out.write(text));
    }

    private void removeAllBut(Set<String> paths) throws IOException {
        for (String path : before.files()) {
            if (!paths.contains(path)) {
                Files.deleteIfExists(folder.resolve(path));
                changed = true;
            }
        }
    }

    private void removeEmptyFolders() throws IOException {
        for (String name : FolderLayout.FOLDERS) {
            try {
                Files.deleteIfExists(folder.resolve(name));
            } catch (DirectoryNotEmptyException inUse) {
                // A folder that contains files is kept.
            }
        }
    }

    /** Refuses a foreign folder before anything, even a lock, is written into it. */
    private static void refuseUntouched(Path folder) throws IOException {
        if (FolderContents.isTouched(folder)) {
            return;
        }
        try {
            FolderContents.of(folder).refuseForeign(folder);
        } catch (FileSystemException refused) {
            // Another run has written there in the meantime. The folder is read again under the lock.
            if (!FolderContents.isTouched(folder)) {
                throw refused;
            }
        }
    }

    /** Creates a folder so that it still exists after a crash of the machine. */
    private static void make(Path folder) throws IOException {
        Path parent = folder.toAbsolutePath().getParent();
        if (Files.exists(folder) || parent == null) {
            return;
        }
        make(parent);
        Staging.makeFolder(folder);
        if (Files.isReadable(parent)) {
            sync(parent);
        }
    }

    /** Syncs the inner folders and then the folder to disk. */
    private void syncAll() throws IOException {
        for (String name : FolderLayout.FOLDERS) {
            Path inner = folder.resolve(name);
            if (Files.exists(inner)) {
                sync(inner);
            }
        }
        sync(folder);
    }

    /** Syncs a folder to disk, if the file system supports it. */
    private static void sync(Path folder) throws IOException {
        if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }
}

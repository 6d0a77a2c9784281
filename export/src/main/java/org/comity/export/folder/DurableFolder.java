package org.comity.export.folder;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;

/** Folders whose entries still exist after a crash of the machine. */
final class DurableFolder {

    private DurableFolder() {}

    /** Creates a folder and its parents, if they are missing. */
    static void make(Path folder) throws IOException {
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

    /** Syncs the inner folders of an output folder and then the folder itself to disk. */
    static void syncAll(Path folder, Set<String> inners) throws IOException {
        for (String name : inners) {
            Path inner = folder.resolve(name);
            if (Files.exists(inner)) {
                sync(inner);
            }
        }
        sync(folder);
    }

    /** Syncs the entries of a folder to disk, if the file system supports it. An interrupt does not prevent it. */
    static void sync(Path folder) throws IOException {
        if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            FileAction.SYNC.with(
                    folder,
                    () -> Uninterrupted.take(() -> {
                        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
                            channel.force(true);
                        }
                        return folder;
                    }));
        }
    }
}

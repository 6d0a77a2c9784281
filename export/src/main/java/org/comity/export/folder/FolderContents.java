package org.comity.export.folder;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.comity.export.format.PublishedFile;

/**
 * The contents of an output folder.
 *
 * @param manifest the files of the last complete publication
 * @param plan the files that an interrupted publication may have written
 * @param files the paths of the files of either that exist
 * @param temporaries incomplete files of an earlier run
 * @param foreign the paths of everything else
 */
public record FolderContents(
        Manifest manifest, Manifest plan, List<String> files, List<Path> temporaries, List<String> foreign) {

    private static final Set<String> LITTER = Set.of(".DS_Store", "Thumbs.db", "desktop.ini");

    /** The files that people write for git and for readers. They are kept, and are never part of a dataset. */
    private static final Set<String> COMPANIONS = Set.of(GitAttributes.NAME, ".gitignore", ".gitkeep", "README.md");

    private static final Set<String> OWN = Set.of(Manifest.NAME, Manifest.PLAN, FolderLock.NAME);

    /** Reads the contents of a folder. */
    static FolderContents of(Path folder) throws IOException {
        return of(folder, Manifest.read(folder.resolve(Manifest.NAME)), Manifest.read(folder.resolve(Manifest.PLAN)));
    }

    /** Reads the contents of a folder whose manifest and plan have been read. */
    public static FolderContents of(Path folder, Manifest manifest, Manifest plan) throws IOException {
        FolderContents contents =
                new FolderContents(manifest, plan, new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        contents.look(folder, folder);
        return contents;
    }

    /** The names of the folders that are or were part of a publication. */
    Set<String> folders(Path folder) {
        List<String> paths = new ArrayList<>(manifest.paths());
        paths.addAll(plan.paths());
        temporaries.forEach(file -> paths.add(relative(folder, file)));
        return FolderLayout.folders(paths);
    }

    /** A path inside a folder, with {@code /} as separator. */
    private static String relative(Path folder, Path entry) {
        return folder.relativize(entry).toString().replace('\\', '/');
    }

    /**
     * Returns whether a folder has a file that only a publication writes, whether it is complete, running or
     * interrupted.
     */
    static boolean isTouched(Path folder) {
        return OWN.stream().anyMatch(name -> Files.exists(folder.resolve(name), LinkOption.NOFOLLOW_LINKS));
    }

    /** Refuses everything that Comity did not write. */
    void refuseForeign(Path folder) throws FileSystemException {
        if (!foreign.isEmpty()) {
            throw new FileSystemException(
                    folder.toString(),
                    null,
                    "contains " + foreign.get(0) + ", which Comity did not write; choose an empty folder");
        }
    }

    /** Refuses files that were changed, except by different line ends, in which nothing can be lost. After an interrupted publication, changed files cannot be recognized. */
    void refuseChanged(Path folder) throws IOException {
        for (PublishedFile file : plan.files().isEmpty() ? manifest.files() : List.<PublishedFile>of()) {
            Path path = folder.resolve(file.path());
            if (files.contains(file.path()) && !FileHash.matches(path, file) && !GitLineEnds.alone(path, file)) {
                throw new FileSystemException(
                        folder.toString(),
                        null,
                        "contains " + file.path() + ", which was changed since Comity wrote it; move it away first");
            }
        }
    }

    private void look(Path root, Path folder) throws IOException {
        FileAction.LIST.with(folder, () -> list(root, folder));
    }

    private void list(Path root, Path folder) throws IOException {
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
            for (Path entry : entries) {
                String path = relative(root, entry);
                try {
                    sort(root, entry, path);
                } catch (NoSuchFileException goneMeanwhile) {
                    // Another run has just moved it. The folder is read again under the lock.
                }
            }
        } catch (DirectoryIteratorException failed) {
            throw failed.getCause();
        }
    }

    /** Returns whether a file was left by a desktop or a spreadsheet program and can be ignored. */
    private static boolean isLitter(Path file) {
        String name = String.valueOf(file.getFileName());
        return LITTER.contains(name) || name.startsWith("~$") || name.startsWith(".~lock.");
    }

    /**
     * Returns whether a folder is part of a publication: by its name, by the manifest or the plan, or because it contains
     * only files that an interrupted publication left.
     */
    private boolean isOurs(Path root, Path entry, String path) throws IOException {
        return folders(root).contains(path) || (root.equals(entry.getParent()) && hasOnlyTemporaries(entry));
    }

    private static boolean hasOnlyTemporaries(Path folder) throws IOException {
        return FileAction.LIST.on(folder, () -> {
            try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
                boolean any = false;
                for (Path entry : entries) {
                    if (!entry.toString().endsWith(StagedFile.ENDING)) {
                        return false;
                    }
                    any = true;
                }
                return any;
            } catch (DirectoryIteratorException failed) {
                throw failed.getCause();
            }
        });
    }

    private void sort(Path root, Path entry, String path) throws IOException {
        BasicFileAttributes found = FileAction.READ.on(
                entry, () -> Files.readAttributes(entry, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS));
        if (found.isDirectory() && isOurs(root, entry, path)) {
            look(root, entry);
        } else if (found.isRegularFile() && path.endsWith(StagedFile.ENDING)) {
            temporaries.add(entry);
        } else if (found.isRegularFile()
                && (manifest.paths().contains(path) || plan.paths().contains(path))) {
            files.add(path);
        } else if (!found.isRegularFile() || !(OWN.contains(path) || COMPANIONS.contains(path) || isLitter(entry))) {
            foreign.add(path);
        }
    }
}

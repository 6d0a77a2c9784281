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
import org.comity.export.PublishedFile;

/**
 * What an output folder holds.
 *
 * @param manifest what the last complete publication wrote
 * @param plan what a publication that did not come to its end may have written
 * @param files the paths of the files of either that are there
 * @param temporaries files that an earlier run left half written
 * @param foreign the paths of everything else
 */
public record FolderContents(
        Manifest manifest, Manifest plan, List<String> files, List<Path> temporaries, List<String> foreign) {

    private static final Set<String> LITTER = Set.of(".DS_Store", "Thumbs.db", "desktop.ini");

    private static final Set<String> OWN = Set.of(Manifest.NAME, Manifest.PLAN, FolderLock.NAME);

    /** Looks into a folder. */
    static FolderContents of(Path folder) throws IOException {
        return of(folder, Manifest.read(folder.resolve(Manifest.NAME)), Manifest.read(folder.resolve(Manifest.PLAN)));
    }

    /** Looks into a folder of which manifest and plan are known. */
    public static FolderContents of(Path folder, Manifest manifest, Manifest plan) throws IOException {
        FolderContents contents =
                new FolderContents(manifest, plan, new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        contents.look(folder, folder);
        return contents;
    }

    /** Whether a folder has the mark of a publication, be it ready, begun or broken off. */
    static boolean isTouched(Path folder) {
        return OWN.stream().anyMatch(name -> Files.exists(folder.resolve(name), LinkOption.NOFOLLOW_LINKS));
    }

    /** Refuses anything that Comity did not write. */
    void refuseForeign(Path folder) throws FileSystemException {
        if (!foreign.isEmpty()) {
            throw new FileSystemException(
                    folder.toString(),
                    null,
                    "holds " + foreign.get(0) + ", which Comity did not write; choose an empty folder");
        }
    }

    /** Refuses files that somebody has changed; after a publication that did not come to its end none can be told. */
    void refuseChanged(Path folder) throws IOException {
        for (PublishedFile file : plan.files().isEmpty() ? manifest.files() : List.<PublishedFile>of()) {
            Path path = folder.resolve(file.path());
            if (files.contains(file.path()) && !Sha256.matches(path, file)) {
                throw new FileSystemException(
                        folder.toString(),
                        null,
                        "holds " + file.path() + ", which was changed since Comity wrote it; move it away first");
            }
        }
    }

    private void look(Path root, Path folder) throws IOException {
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
            for (Path entry : entries) {
                String path = root.relativize(entry).toString().replace('\\', '/');
                try {
                    sort(root, entry, path);
                } catch (NoSuchFileException goneMeanwhile) {
                    // Another run has just moved it; the look under the lock will tell.
                }
            }
        } catch (DirectoryIteratorException failed) {
            throw failed.getCause();
        }
    }

    /** Whether a desktop or a spreadsheet program has put a file there, which is nobody's work. */
    private static boolean isLitter(Path file) {
        String name = String.valueOf(file.getFileName());
        return LITTER.contains(name) || name.startsWith("~$") || name.startsWith(".~lock.");
    }

    private void sort(Path root, Path entry, String path) throws IOException {
        BasicFileAttributes found = Files.readAttributes(entry, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        if (found.isDirectory() && FolderLayout.FOLDERS.contains(path)) {
            look(root, entry);
        } else if (found.isRegularFile() && path.endsWith(StagedFile.ENDING)) {
            temporaries.add(entry);
        } else if (found.isRegularFile()
                && (manifest.paths().contains(path) || plan.paths().contains(path))) {
            files.add(path);
        } else if (!found.isRegularFile() || !(OWN.contains(path) || isLitter(entry))) {
            foreign.add(path);
        }
    }
}

package org.comity.export;

import java.io.IOException;
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

/**
 * What an output folder holds, all of it written by Comity.
 *
 * @param manifest what the last complete publication wrote
 * @param plan what a publication that did not come to its end may have written
 * @param files the paths of the files of either that are there
 * @param temporaries files that an earlier run left half written
 */
record FolderContents(Manifest manifest, Manifest plan, List<String> files, List<Path> temporaries) {

    private static final Set<String> OWN = Set.of(Manifest.NAME, Manifest.PLAN, FolderLock.NAME);

    /** The folders that formats may use. */
    static final Set<String> FOLDERS = Set.of("csv", Format.CSV_FOR_EXCEL.label(), "jsonl");

    /** Looks into a folder, and refuses one that holds anything else. */
    static FolderContents of(Path folder) throws IOException {
        Manifest manifest = Manifest.read(folder.resolve(Manifest.NAME));
        Manifest plan = Manifest.read(folder.resolve(Manifest.PLAN));
        FolderContents contents = new FolderContents(manifest, plan, new ArrayList<>(), new ArrayList<>());
        contents.look(folder, folder);
        contents.refuseChanged(folder);
        return contents;
    }

    /** Refuses files that somebody has changed; after a publication that did not come to its end none can be told. */
    private void refuseChanged(Path folder) throws IOException {
        for (PublishedFile file : plan.files().isEmpty() ? manifest.files() : List.<PublishedFile>of()) {
            Path path = folder.resolve(file.path());
            if (files.contains(file.path())
                    && (Files.size(path) != file.size() || !file.sha256().equals(Sha256.of(path)))) {
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
        }
    }

    private void sort(Path root, Path entry, String path) throws IOException {
        BasicFileAttributes found = Files.readAttributes(entry, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        if (found.isDirectory() && FOLDERS.contains(path)) {
            look(root, entry);
        } else if (found.isRegularFile() && path.endsWith(StagedFile.ENDING)) {
            temporaries.add(entry);
        } else if (found.isRegularFile()
                && (manifest.paths().contains(path) || plan.paths().contains(path))) {
            files.add(path);
        } else if (!found.isRegularFile() || !OWN.contains(path)) {
            throw new FileSystemException(
                    root.toString(), null, "holds " + path + ", which Comity did not write; choose an empty folder");
        }
    }
}

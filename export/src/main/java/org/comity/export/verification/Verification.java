package org.comity.export.verification;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Optional;
import org.comity.domain.finding.Finding;
import org.comity.export.folder.FolderLock;
import org.comity.export.folder.Manifest;

/**
 * A look at a folder into which a dataset was published: whether it holds the files of one publication, whole and
 * unchanged, and nothing else.
 *
 * <p>What is wrong with it is an error: a file that is missing, changed or unknown, a manifest that cannot be read, a
 * descriptor that says something else than the files, a first publication that did not come to its end. That a later one
 * left something behind, and no file of the dataset is concerned, is a warning.
 *
 * @param files how many files the manifest names
 * @param findings what is not as it was published, by place; the places are paths within the folder
 */
public record Verification(int files, List<Finding> findings) {

    /**
     * What was looked at, and what was found.
     *
     * @param files how many files the manifest names
     * @param findings what is not as it was published
     */
    public Verification {
        findings = findings.stream().sorted().toList();
    }

    /**
     * Looks at a folder and changes nothing in it.
     *
     * @param folder into which a dataset was published
     * @return what was found
     * @throws NoSuchFileException if there is no such folder
     * @throws NotDirectoryException if it is no folder
     * @throws FileSystemException with the reason, if nothing was ever published there, or if a run is writing into it
     * @throws IOException if it cannot be read
     */
    public static Verification of(Path folder) throws IOException {
        if (!Files.isDirectory(folder.toRealPath())) {
            throw new NotDirectoryException(folder.toString());
        }
        while (true) {
            Optional<String> before = state(folder);
            FolderLock.refuseHeld(folder);
            Verification verification = FolderInspection.of(folder);
            if (verification.findings().isEmpty()) {
                return verification;
            }
            FolderLock.refuseHeld(folder);
            if (before.equals(state(folder))) {
                return verification;
            }
            // A whole publication has taken place meanwhile.
        }
    }

    /** What tells one manifest from another one of the same words. */
    private static Optional<String> state(Path folder) throws IOException {
        try {
            BasicFileAttributes manifest = Files.readAttributes(
                    folder.resolve(Manifest.NAME), BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            return Optional.of(manifest.fileKey() + " " + manifest.lastModifiedTime());
        } catch (NoSuchFileException none) {
            return Optional.empty();
        }
    }
}

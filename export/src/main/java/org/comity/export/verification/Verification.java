package org.comity.export.verification;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.comity.domain.finding.Finding;
import org.comity.export.folder.FileAction;
import org.comity.export.folder.FolderLock;
import org.comity.export.folder.Manifest;
import org.comity.export.format.PublishedFile;

/**
 * The result of checking a folder with a published dataset: whether it contains the files of one publication, complete
 * and unchanged, and nothing else.
 *
 * <p>Errors are: a file that is missing, changed or unknown; a manifest that cannot be read; a descriptor that
 * contradicts the files; and a first publication that was interrupted. It is a warning if a later publication was
 * interrupted but no file of the dataset is affected.
 *
 * @param files the number of files in the manifest
 * @param findings the differences from what was published, by place; places are paths in the folder
 * @since 0.1
 */
public record Verification(int files, List<Finding> findings) {

    /**
     * Sorts the findings.
     *
     * @param files the number of files in the manifest
     * @param findings the differences from what was published
     */
    public Verification {
        findings = findings.stream().sorted().toList();
    }

    /**
     * Checks a folder without changing anything in it.
     *
     * @param folder a folder with a published dataset
     * @return the result
     * @throws NoSuchFileException if the folder does not exist
     * @throws NotDirectoryException if it is not a folder
     * @throws FileSystemException with the reason, if no dataset was published there, or if a run is writing into it
     * @throws IOException if it cannot be read
     */
    public static Verification of(Path folder) throws IOException {
        if (!Files.isDirectory(FileAction.READ.on(folder, () -> folder.toRealPath()))) {
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
            // A publication has finished meanwhile.
        }
    }

    /**
     * Checks that a folder contains what would be published now, without changing anything in it: that its files are
     * unchanged since they were published, and equal to the given files.
     *
     * @param folder the folder; it is a difference if it does not exist or nothing was published there
     * @param expected the files that would be published now, as a publication into a different folder returns them
     * @return the result
     * @throws NotDirectoryException if the folder is a file
     * @throws FileSystemException with the reason, if a run is writing into the folder
     * @throws IOException if it cannot be read
     */
    public static Verification against(Path folder, Collection<PublishedFile> expected) throws IOException {
        List<Finding> findings = new ArrayList<>();
        int files = 0;
        if (Files.exists(folder.resolve(Manifest.NAME))) {
            Verification verification = of(folder);
            files = verification.files();
            findings.addAll(verification.findings());
        }
        boolean readable =
                findings.stream().noneMatch(finding -> finding.id().code().equals("manifest-unreadable"));
        if (readable) {
            findings.addAll(Drift.of(folder, expected));
        }
        return new Verification(files, findings);
    }

    /** Identifies a manifest among manifests with the same text. */
    private static Optional<String> state(Path folder) throws IOException {
        try {
            Path file = folder.resolve(Manifest.NAME);
            BasicFileAttributes manifest = FileAction.READ.on(
                    file, () -> Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS));
            return Optional.of(manifest.fileKey() + " " + manifest.lastModifiedTime());
        } catch (NoSuchFileException none) {
            return Optional.empty();
        }
    }
}

package org.comity.export;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.comity.domain.dataset.Dataset;
import org.comity.domain.finding.Finding;
import org.comity.export.table.Loss;
import org.comity.export.table.Losses;

/**
 * Publishes datasets into folders.
 *
 * <p>The same dataset, formats and generator give the same bytes in every time zone and locale.
 */
public final class Publication {

    private Publication() {}

    /**
     * What of a dataset some formats cannot hold; nothing is written.
     *
     * @param dataset what would be published
     * @param formats in which formats
     * @return the findings that publishing it would add
     */
    public static List<Finding> losses(Dataset dataset, Set<Format> formats) {
        List<Loss> losses = Stream.concat(
                        Stream.of(Loss.OF_SURROGATES),
                        formats.stream().sorted().flatMap(format -> format.losses().stream()))
                .toList();
        return Losses.in(dataset, losses);
    }

    /**
     * Writes a dataset into a folder in place of what an earlier publication wrote there.
     *
     * <p>All files are written beside their places first; only then do they take them, each at once, and last of all the
     * manifest, {@code comity-manifest.yaml}. Where writing fails, what stood in the folder stays as it was. Where the
     * machine stops between the files and the manifest, the next publication mends the folder.
     *
     * @param dataset what to publish
     * @param folder where to; made where it is missing
     * @param formats in which formats, at least one; files of other formats are removed
     * @param generator who publishes, such as {@code comity 1.0.0}
     * @return the files, and what of the dataset they cannot hold
     * @throws java.nio.file.FileSystemException with the reason, if the folder is a symbolic link, holds anything that
     *     Comity did not write, or is being written by another run
     * @throws IOException if a file cannot be written
     */
    public static PublicationResult publish(Dataset dataset, Path folder, Set<Format> formats, String generator)
            throws IOException {
        EnumSet<Format> ordered = EnumSet.copyOf(formats);
        try (OutputFolder output = OutputFolder.open(folder)) {
            List<Finding> findings = losses(dataset, ordered);
            Dataset complete = dataset.with(findings);
            List<PlannedFile> files = ordered.stream()
                    .flatMap(format -> format.files(complete, generator).stream())
                    .toList();
            return new PublicationResult(output.replaceWith(files), findings);
        }
    }
}

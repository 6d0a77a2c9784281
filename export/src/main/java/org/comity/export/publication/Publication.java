package org.comity.export.publication;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.comity.domain.dataset.Dataset;
import org.comity.domain.finding.Finding;
import org.comity.export.Format;
import org.comity.export.PublishedFile;
import org.comity.export.folder.OutputFolder;
import org.comity.export.writing.WritingPlan;

/**
 * Publishes datasets into folders.
 *
 * <p>The same dataset, formats and generator give the same bytes in every time zone and locale.
 */
public final class Publication {

    private static final String UNUSED = "acceptance-unused";

    private Publication() {}

    /**
     * What of a dataset some formats cannot hold; nothing is written.
     *
     * @param dataset what would be published
     * @param formats in which formats
     * @return the findings that publishing it would add
     */
    public static List<Finding> losses(Dataset dataset, Set<Format> formats) {
        return WritingPlan.of(dataset, formats).findings();
    }

    /**
     * A dataset as publishing it would complete it; nothing is written.
     *
     * @param dataset what would be published
     * @param formats in which formats, at least one
     * @return the dataset with what of it those formats cannot hold, and without complaints that what the corpus accepts is
     *     not found where another format has it
     */
    public static Dataset complete(Dataset dataset, Set<Format> formats) {
        Dataset just = withoutComplaintsOfOtherFormats(dataset, EnumSet.copyOf(formats));
        return just.withFindings(losses(just, formats));
    }

    /**
     * Writes a dataset into a folder in place of what an earlier publication wrote there.
     *
     * <p>All files are written beside their places first; only then do they take them, each at once, and last of all the
     * manifest, {@code comity-manifest.yaml}. Where writing fails, what stood in the folder stays as it was. Where the
     * machine stops between the first file and the manifest, {@link org.comity.export.verification.Verification} tells, and the next publication mends
     * the folder.
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
            Dataset complete = withoutComplaintsOfOtherFormats(dataset, ordered);
            WritingPlan plan = WritingPlan.of(complete, ordered);
            List<Finding> findings = plan.findings();
            if (!findings.isEmpty()) {
                complete = complete.withFindings(findings);
                plan = WritingPlan.of(complete, ordered);
            }
            WritingPlan ready = plan;
            List<PublishedFile> files = output.replaceWith(staging -> ready.write(generator, staging));
            return new PublicationResult(complete, files, findings);
        }
    }

    /** The dataset without findings that acceptances are unused which other formats have a use for. */
    private static Dataset withoutComplaintsOfOtherFormats(Dataset dataset, EnumSet<Format> formats) {
        boolean complains = dataset.findings().stream()
                .anyMatch(finding -> finding.id().code().equals(UNUSED));
        EnumSet<Format> others = EnumSet.complementOf(formats);
        if (!complains || others.isEmpty()) {
            return dataset;
        }
        Set<String> met = losses(dataset, others).stream()
                .map(finding -> finding.id().toString())
                .collect(Collectors.toSet());
        List<Finding> findings = dataset.findings().stream()
                .filter(finding -> !finding.id().code().equals(UNUSED)
                        || !met.contains(finding.id().subject()))
                .toList();
        return Dataset.of(dataset.corpus(), dataset.statements(), dataset.conclusions(), findings);
    }
}

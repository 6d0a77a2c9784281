package org.comity.export.publication;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.comity.domain.dataset.Dataset;
import org.comity.domain.finding.Finding;
import org.comity.domain.finding.Severity;
import org.comity.export.Format;
import org.comity.export.folder.OutputFolder;
import org.comity.export.format.DatasetFormat;
import org.comity.export.format.PublishedFile;
import org.comity.export.survey.Losses;
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
     * Returns what some formats cannot contain. Nothing is written.
     *
     * @param dataset the dataset
     * @param formats the formats
     * @return the findings that publishing it would add
     */
    public static List<Finding> losses(Dataset dataset, Collection<? extends DatasetFormat> formats) {
        return WritingPlan.of(dataset, ordered(formats)).findings();
    }

    /**
     * Returns a dataset without the findings about unused acceptances of what some format cannot contain. Only publication
     * can say whether they are used.
     *
     * @param dataset the dataset
     * @return the dataset, as it is if there are none
     */
    public static Dataset undecided(Dataset dataset) {
        List<Finding> decided = dataset.findings().stream()
                .filter(finding -> !finding.id().code().equals(UNUSED)
                        || !isOfLoss(finding.id().subject()))
                .toList();
        return decided.size() == dataset.findings().size()
                ? dataset
                : Dataset.of(dataset.corpus(), dataset.statements(), dataset.conclusions(), decided);
    }

    /** Returns whether the id of a finding begins with the code of a loss. */
    private static boolean isOfLoss(String id) {
        return Stream.concat(
                        Stream.of(Losses.OF_SURROGATES),
                        Format.all().stream().flatMap(format -> format.losses().stream()))
                .anyMatch(loss -> id.startsWith(loss.code() + "."));
    }

    /**
     * Returns a dataset as it would be published. Nothing is written.
     *
     * @param dataset the dataset
     * @param formats the formats, at least one
     * @return the dataset, with findings for what
     *     these formats cannot contain, and without findings about unused acceptances that a different format needs
     * @throws IllegalArgumentException if there is no format
     */
    public static Dataset complete(Dataset dataset, Collection<? extends DatasetFormat> formats) {
        Dataset just = withoutComplaintsOfOtherFormats(dataset, ordered(formats));
        return just.withFindings(losses(just, formats));
    }

    /**
     * Writes a dataset without errors into a folder and replaces what an earlier publication wrote there.
     *
     * <p>All files are first written next to their places. Then each is moved to its place atomically, and the
     * manifest, {@code comity-manifest.yaml}, is moved last. If writing fails, the contents of the folder do not
     * change. If the machine stops between the first file and the manifest, {@link
     * org.comity.export.verification.Verification} reports it, and the next publication repairs the folder.
     *
     * @param dataset the dataset
     * @param folder the folder; created if it is missing
     * @param formats the formats, at
     *     least one; files of other formats are removed
     * @param generator the program that publishes, for example {@code
     *     comity 1.0.0}
     * @return the files, and what they cannot contain
     * @throws IllegalArgumentException if there is no format, or if the dataset has errors; nothing is written then
     * @throws java.io.InterruptedIOException if this thread was interrupted before the first file was moved to its
     *     place; the contents of the folder have not changed then
     * @throws java.nio.file.FileSystemException with the reason, if the folder is a symbolic link, contains anything
     *     that Comity did not write, or is being written by another run
     * @throws IOException if a file cannot be written
     */
    public static PublicationResult publish(
            Dataset dataset, Path folder, Collection<? extends DatasetFormat> formats, String generator)
            throws IOException {
        return publish(dataset, folder, formats, generator, PublicationOptions.DEFAULT);
    }

    /**
     * Writes a dataset without errors into a folder as {@link #publish(Dataset, Path, Collection, String)} does.
     *
     * @param dataset the dataset
     * @param folder the folder; created if it is missing
     * @param formats the formats, at least one; files of other formats are removed
     * @param generator the program that publishes
     * @param options what else to do
     * @return the files, and what they cannot contain
     * @throws IllegalArgumentException if there is no format, or if the dataset has errors; nothing is written then
     * @throws java.io.InterruptedIOException if the publication was cancelled, or this thread was interrupted, before
     *     the first file was moved to its place; the contents of the folder have not changed then
     * @throws java.nio.file.FileSystemException with the reason, if the folder is a symbolic link, contains anything
     *     that Comity did not write, or is being written by another run
     * @throws IOException if a file cannot be written
     */
    public static PublicationResult publish(
            Dataset dataset,
            Path folder,
            Collection<? extends DatasetFormat> formats,
            String generator,
            PublicationOptions options)
            throws IOException {
        refuseErrors(dataset);
        return write(dataset, folder, formats, generator, options);
    }

    /**
     * Writes a dataset into a folder as {@link #publish} does, even if the dataset has errors. Its table of findings
     * contains them.
     *
     * @param dataset the dataset
     * @param folder the folder; created if it is missing
     * @param formats the formats, at least one; files of other formats are removed
     * @param generator the program that publishes
     * @return the files, and what they cannot contain
     * @throws IllegalArgumentException if there is no format; nothing is written then
     * @throws java.nio.file.FileSystemException with the reason, if the folder is a symbolic link, contains anything
     *     that Comity did not write, or is being written by another run
     * @throws IOException if a file cannot be written
     */
    public static PublicationResult publishDespiteErrors(
            Dataset dataset, Path folder, Collection<? extends DatasetFormat> formats, String generator)
            throws IOException {
        return write(dataset, folder, formats, generator, PublicationOptions.DEFAULT);
    }

    private static PublicationResult write(
            Dataset dataset,
            Path folder,
            Collection<? extends DatasetFormat> formats,
            String generator,
            PublicationOptions options)
            throws IOException {
        List<DatasetFormat> ordered = ordered(formats);
        try (OutputFolder output = new OutputFolder(folder)) {
            if (options.cancellation().isPresent()) {
                options.cancellation().get().begin(output);
            }
            output.open();
            LossAwareContent content =
                    new LossAwareContent(withoutComplaintsOfOtherFormats(dataset, ordered), ordered, generator);
            boolean git = options.gitAttributes() && output.addGitAttributes();
            List<PublishedFile> files = output.replaceWith(content);
            return new PublicationResult(content.dataset(), files, content.losses(), git);
        }
    }

    /** The formats in their order: those of Comity, then the others by name. */
    private static List<DatasetFormat> ordered(Collection<? extends DatasetFormat> formats) {
        if (formats.isEmpty()) {
            throw new IllegalArgumentException("no format to publish in; a dataset needs at least one: "
                    + Format.all().stream().map(DatasetFormat::label).collect(Collectors.joining(", ")));
        }
        return Stream.concat(
                        Format.all().stream().filter(formats::contains),
                        formats.stream()
                                .filter(format -> !Format.all().contains(format))
                                .sorted(Comparator.comparing(DatasetFormat::label)))
                .toList();
    }

    private static void refuseErrors(Dataset dataset) {
        List<Finding> errors = dataset.findings().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .toList();
        if (errors.isEmpty()) {
            return;
        }
        Finding first = errors.get(0);
        String place = first.origin().map(origin -> origin + ": ").orElse("");
        throw new IllegalArgumentException("the dataset has "
                + (errors.size() == 1 ? "an error: " : errors.size() + " errors, the first is: ")
                + place + first.message() + " (" + first.id().code() + ")");
    }

    /** Removes the findings about unused acceptances that other formats need. */
    private static Dataset withoutComplaintsOfOtherFormats(Dataset dataset, List<DatasetFormat> formats) {
        boolean complains =
                undecided(dataset).findings().size() < dataset.findings().size();
        List<DatasetFormat> others = Format.all().stream()
                .filter(format -> !formats.contains(format))
                .toList();
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

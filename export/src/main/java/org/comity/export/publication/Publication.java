package org.comity.export.publication;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import org.comity.domain.dataset.Dataset;
import org.comity.domain.finding.Finding;
import org.comity.domain.finding.Severity;
import org.comity.domain.service.ExtensionFailure;
import org.comity.export.extension.AddedTables;
import org.comity.export.folder.OutputFolder;
import org.comity.export.format.DatasetFormat;
import org.comity.export.format.PublishedFile;
import org.comity.export.table.Table;
import org.comity.export.writing.FormatSelection;
import org.comity.export.writing.WritingPlan;

/**
 * Publishes datasets into folders.
 *
 * <p>The same dataset, formats and generator give the same bytes in every time zone and locale. The formats are those of
 * {@link org.comity.export.Format} or of other projects; {@link PublicationOptions#withTables} adds tables, and so does
 * every installed {@link org.comity.export.table.TableProvider}.
 *
 * @since 0.1
 */
public final class Publication {

    private Publication() {}

    /**
     * Returns what some formats cannot contain. Nothing is written.
     *
     * @param dataset the dataset
     * @param formats the formats
     * @return the findings that publishing it would add
     * @throws IllegalArgumentException if there is no format
     * @throws IllegalStateException if a format needs something that is missing, such as a library
     * @throws java.io.UncheckedIOException if a format or an installed table of another project fails; the message names it
     */
    public static List<Finding> losses(Dataset dataset, Collection<? extends DatasetFormat> formats) {
        return losses(dataset, FormatSelection.of(formats), AddedTables.of(List.of()));
    }

    private static List<Finding> losses(Dataset dataset, List<DatasetFormat> formats, List<Table<?>> added) {
        return WritingPlan.of(dataset, formats, added).findings();
    }

    /**
     * Returns a dataset without the findings about unused acceptances of what some format cannot contain. Only publication
     * can say whether they are used.
     *
     * @param dataset the dataset
     * @return the dataset, as it is if there are none
     */
    public static Dataset undecided(Dataset dataset) {
        return UnusedAcceptances.undecided(dataset);
    }

    /**
     * Returns a dataset as it would be published. Nothing is written.
     *
     * @param dataset the dataset
     * @param formats the formats, at least one
     * @return the dataset, with findings for what
     *     these formats cannot contain, and without findings about unused acceptances that a different format needs
     * @throws IllegalArgumentException if there is no format
     * @throws IllegalStateException if a format needs something that is missing, such as a library
     * @throws java.io.UncheckedIOException if a format or an installed table of another project fails; the message names it
     */
    public static Dataset complete(Dataset dataset, Collection<? extends DatasetFormat> formats) {
        List<DatasetFormat> selected = FormatSelection.of(formats);
        Dataset just = UnusedAcceptances.withoutThoseOfOtherFormats(dataset, selected);
        return just.withFindings(losses(just, selected, AddedTables.of(List.of())));
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
     * @throws IllegalStateException if a format needs something that is missing, such as a library; the message says
     *     what to add; nothing is written then
     * @throws IOException if a file cannot be written; or if a format or a table of another project fails, or has a name
     *     that cannot be used: the message names it, and the contents of the folder have not changed
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
     * @throws IllegalStateException if a format needs something that is missing, such as a library; the message says
     *     what to add; nothing is written then
     * @throws IOException if a file cannot be written; or if a format or a table of another project fails, or has a name
     *     that cannot be used: the message names it, and the contents of the folder have not changed
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
     * @throws IllegalStateException if a format needs something that is missing, such as a library; the message says
     *     what to add; nothing is written then
     * @throws IOException if a file cannot be written; or if a format or a table of another project fails, or has a name
     *     that cannot be used: the message names it, and the contents of the folder have not changed
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
        try {
            List<DatasetFormat> selected = FormatSelection.of(formats);
            return write(dataset, folder, selected, AddedTables.of(options.tables()), generator, options);
        } catch (ExtensionFailure failure) {
            throw failure.getCause();
        }
    }

    private static PublicationResult write(
            Dataset dataset,
            Path folder,
            List<DatasetFormat> formats,
            List<Table<?>> added,
            String generator,
            PublicationOptions options)
            throws IOException {
        try (OutputFolder output = new OutputFolder(folder)) {
            if (options.cancellation().isPresent()) {
                options.cancellation().get().begin(output);
            }
            output.open();
            LossAwareContent content = new LossAwareContent(
                    UnusedAcceptances.withoutThoseOfOtherFormats(dataset, formats), formats, added, generator);
            boolean git = options.gitAttributes() && output.addGitAttributes();
            output.addQuotes(options.quotes());
            List<PublishedFile> files = output.replaceWith(content);
            return new PublicationResult(content.dataset(), files, content.losses(), git);
        }
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
}

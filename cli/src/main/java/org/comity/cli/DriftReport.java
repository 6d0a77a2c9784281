package org.comity.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.comity.cli.answer.DiffAnswer;
import org.comity.cli.answer.Layout;
import org.comity.cli.report.ReportedFolder;
import org.comity.cli.report.ReportedRun;
import org.comity.domain.dataset.Dataset;
import org.comity.domain.finding.Severity;
import org.comity.domain.text.VisibleText;
import org.comity.export.format.DatasetFormat;
import org.comity.export.publication.Publication;
import org.comity.export.publication.PublicationOptions;
import org.comity.export.publication.PublicationResult;
import org.comity.export.reading.DatasetReader;
import org.comity.export.verification.Verification;

/** Compares a published dataset with what the corpus gives now, and says how they differ. */
final class DriftReport {

    /** How many differences are shown. */
    private static final int MOST = 50;

    private final Path folder;
    private final PublicationResult expected;
    private final Verification verification;

    private DriftReport(Path folder, PublicationResult expected, Verification verification) {
        this.folder = folder;
        this.expected = expected;
        this.verification = verification;
    }

    /**
     * Compares. The files that the corpus gives now are written to a temporary folder, which is removed again.
     *
     * @param folder the folder of the published dataset
     */
    static DriftReport of(
            Dataset dataset,
            Path folder,
            Set<DatasetFormat> formats,
            PublicationOptions options,
            Interruption interruption)
            throws IOException {
        try (TemporaryFolder temporary = TemporaryFolder.create()) {
            interruption.endWith(() -> {
                temporary.remove();
                return "nothing was compared";
            });
            PublicationResult expected =
                    Publication.publish(dataset, temporary.path().resolve("dataset"), formats, Version.text(), options);
            return new DriftReport(folder, expected, Verification.against(folder, expected.files()));
        }
    }

    /** The dataset with what the formats cannot contain. */
    Dataset dataset() {
        return expected.dataset();
    }

    /** Whether the published dataset is not what the corpus gives. */
    boolean differs() {
        return verification.findings().stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
    }

    /** The files that differ, for other programs. */
    ReportedRun reported() throws IOException {
        return ReportedRun.ofVerification(
                folder.toString(),
                verification.findings(),
                Files.isDirectory(folder) ? ReportedFolder.of(folder) : ReportedFolder.unknown());
    }

    /** In a few words, for the summary. */
    String outcome() {
        return differs()
                ? "no: " + folder + " is not what the corpus gives"
                : "yes: " + folder + " is what the corpus gives (" + Summary.number(verification.files(), "file") + ")";
    }

    /** Prints the files and the conclusions that differ. */
    void print(Terminal terminal, boolean everything, ColorOption color) throws IOException {
        new FindingPrinter(terminal.err(), everything, color.err(terminal))
                .print(verification.findings(), Severity.INFO);
        if (differs() && Files.isDirectory(folder)) {
            terminal.out().println();
            terminal.out().print(conclusions(everything, color.out(terminal)));
            terminal.out().flush();
        }
    }

    private String conclusions(boolean everything, Layout layout) throws IOException {
        Dataset published;
        try {
            published = Step.reading("the dataset", () -> DatasetReader.read(folder));
        } catch (IOException unreadable) {
            return VisibleText.of("The conclusions cannot be compared: " + FailureReport.describe(unreadable)) + "\n";
        }
        DiffAnswer answer = DiffAnswer.between(published, dataset());
        return answer.isEmpty()
                ? "The conclusions are the same; only the files differ, for example because of a different version of"
                        + " Comity or different formats.\n"
                : everything ? answer.text(layout) : answer.text(MOST, layout);
    }
}

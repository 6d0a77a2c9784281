package org.comity.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.comity.cli.report.ReportedFolder;
import org.comity.domain.dataset.Dataset;
import org.comity.domain.finding.Severity;
import org.comity.domain.text.VisibleText;
import org.comity.export.reading.DatasetReader;
import org.comity.ingest.CorpusReader;
import org.comity.ingest.ReadingOptions;
import picocli.CommandLine.Model.CommandSpec;

/**
 * The dataset that a question is about: of a corpus, which is read and resolved, or as it was published.
 *
 * @param dataset the dataset
 * @param folder the folder of the corpus; unknown for a published dataset
 */
record AskedDataset(Dataset dataset, ReportedFolder folder) {

    /**
     * Reads a corpus or a published dataset.
     *
     * @param argument a folder, {@code corpus.yaml} or a file of a dataset; if empty, the corpus of the current folder, or
     *     the one that comes with the program
     */
    static AskedDataset read(Optional<Path> argument, CommandSpec command, TextsOption texts) throws IOException {
        Optional<Path> path = GivenCorpus.of(argument);
        if (path.isEmpty()) {
            try (EmbeddedCorpus embedded = EmbeddedCorpus.open()) {
                return new AskedDataset(corpus(embedded.folder(), texts), ReportedFolder.unknown());
            }
        }
        Path given = path.get();
        if (Files.isRegularFile(given) || ArgumentSort.isDataset(given)) {
            return new AskedDataset(
                    Step.reading("the dataset", () -> DatasetReader.read(given)), ReportedFolder.unknown());
        }
        new ArgumentSort(command).requireCorpus(given);
        ReportedFolder folder = ReportedFolder.of(given);
        return new AskedDataset(
                Step.reading("the corpus", () -> corpus(given, texts)),
                texts.folder().isPresent() ? folder.withTexts(texts.folder().get()) : folder);
    }

    private static Dataset corpus(Path folder, TextsOption texts) throws IOException {
        try (ProgressLine progress = ProgressLine.onTerminal()) {
            ReadingOptions options = ReadingOptions.DEFAULT.withProgress(progress);
            return CorpusReader.read(
                            folder, texts.folder().map(options::withTexts).orElse(options))
                    .resolve();
        }
    }

    /** Warns that the answer may be incomplete if there are errors. */
    void warn(PrintWriter err) {
        warn("the corpus", err);
    }

    /** Warns that the answer may be incomplete if there are errors in what has this name. */
    void warn(String what, PrintWriter err) {
        long errors = new JudgedFindings(dataset).count(Severity.ERROR);
        if (errors > 0) {
            err.println(VisibleText.of("comity: " + what + " has " + Summary.number(errors, "error")
                    + ", so the answer may be incomplete; 'comity check' shows them"));
            err.flush();
        }
    }
}

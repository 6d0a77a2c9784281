package org.comity.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.comity.cli.report.ReportedFolder;
import org.comity.domain.finding.Severity;
import org.comity.export.format.SourceTexts;
import org.comity.ingest.CorpusReader;
import org.comity.ingest.CorpusReading;
import org.comity.ingest.ReadingOptions;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The arguments of commands that read a corpus. */
final class CorpusOptions {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command = CommandSpec.create();

    @Parameters(
            arity = "0..1",
            paramLabel = "CORPUS",
            converter = PathArgument.class,
            description = "The folder that contains corpus.yaml, or this file; " + GivenCorpus.DEFAULT + ".")
    private @Nullable Path argument;

    @Mixin
    private TextsOption texts = new TextsOption();

    @Option(
            names = "--threads",
            paramLabel = "N",
            converter = ThreadsArgument.class,
            description = "How many files to read at once, 1 to 256; default: the number of processors. The result does"
                    + " not depend on it.")
    private int threads = ReadingOptions.DEFAULT.threads();

    @Option(
            names = "--fail-on",
            paramLabel = "SEVERITY",
            defaultValue = "error",
            converter = ThresholdArgument.class,
            completionCandidates = ThresholdArgument.class,
            description =
                    "The severity from which findings fail the run with exit code 1, unless the corpus accepts them:"
                            + " error (default) or warning.")
    private Severity failOn = Severity.ERROR;

    @Mixin
    private QuietOption quiet = new QuietOption();

    /** Whether only findings that fail the run are printed. */
    boolean quiet() {
        return quiet.isGiven();
    }

    /** Checks that not everything is asked for as well as only failures. */
    void requireOne(boolean verbose) {
        quiet.requireNot(verbose);
    }

    /** The streams for people. */
    Terminal shown(Terminal terminal) {
        return quiet.shown(terminal);
    }

    /** The severity from which findings fail the run. */
    Severity failOn() {
        return failOn;
    }

    /** Checks that a folder for output is neither the corpus nor in the way of something else. */
    void requireOutput(Path out) throws IOException {
        ArgumentSort sort = new ArgumentSort(command);
        Optional<Path> corpus = corpus();
        if (corpus.isPresent() && Files.exists(corpus.get())) {
            sort.requireOutput(out, corpus.get());
        }
        sort.requireFolderOrNothing(out);
    }

    /** The texts of the corpus, read again when they are needed. */
    SourceTexts texts() throws IOException {
        ReadingOptions options = ReadingOptions.DEFAULT.withThreads(threads);
        return new CorpusTexts(
                corpus().orElse(null), texts.folder().map(options::withTexts).orElse(options));
    }

    /** Where the files of the corpus are, for reports. */
    ReportedFolder reported() throws IOException {
        Optional<Path> given = corpus();
        if (given.isEmpty()) {
            return ReportedFolder.unknown();
        }
        ReportedFolder folder = ReportedFolder.of(given.get());
        return texts.folder().isPresent() ? folder.withTexts(texts.folder().get()) : folder;
    }

    /** Reads the corpus. */
    TimedReading read() throws IOException {
        Optional<Path> corpus = corpus();
        if (corpus.isPresent()) {
            Path given = corpus.get();
            new ArgumentSort(command).requireCorpus(given);
            return Step.reading("the corpus", () -> read(given));
        }
        try (EmbeddedCorpus embedded = EmbeddedCorpus.open()) {
            return read(embedded.folder());
        }
    }

    private Optional<Path> corpus() {
        return GivenCorpus.of(Optional.ofNullable(argument));
    }

    private TimedReading read(Path folder) throws IOException {
        ElapsedTime elapsed = new ElapsedTime();
        CorpusReading contents;
        try (ProgressLine progress = quiet.isGiven() ? ProgressLine.onNothing() : ProgressLine.onTerminal()) {
            ReadingOptions options = ReadingOptions.DEFAULT.withThreads(threads).withProgress(progress);
            contents = CorpusReader.read(
                    folder, texts.folder().map(options::withTexts).orElse(options));
        }
        return new TimedReading(contents, new ReadingSpeed(contents.textCount(), contents.bytes(), elapsed.nanos()));
    }
}

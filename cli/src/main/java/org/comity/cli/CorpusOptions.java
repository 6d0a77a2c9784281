package org.comity.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.comity.cli.report.ReportedFolder;
import org.comity.domain.finding.Severity;
import org.comity.export.format.SourceTexts;
import org.comity.ingest.CacheUse;
import org.comity.ingest.CorpusReader;
import org.comity.ingest.CorpusReading;
import org.comity.ingest.QuoteRepair;
import org.comity.ingest.ReadingCache;
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
            names = "--no-cache",
            description =
                    "Read all files, also those that have not changed since the last run. The result does not depend"
                            + " on it.")
    private boolean noCache;

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

    /** Repairs quotes in the files of the corpus. */
    RepairedFiles repair(List<QuoteRepair> repairs) throws IOException {
        Path folder = corpus().orElseThrow(() ->
                new ArgumentSort(command).misuse("'--repair' needs a corpus; the one of the program is not changed"));
        return Step.writing("the repaired files", () -> RepairedFiles.in(folder, repairs));
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
            return Step.reading("the corpus", () -> read(given, cacheFolder()));
        }
        try (EmbeddedCorpus embedded = EmbeddedCorpus.open()) {
            return read(embedded.folder(), Optional.empty());
        }
    }

    private Optional<Path> corpus() {
        return GivenCorpus.of(Optional.ofNullable(argument));
    }

    private Optional<Path> cacheFolder() {
        return noCache ? Optional.empty() : CacheFolder.ofUser();
    }

    private TimedReading read(Path folder, Optional<Path> cacheFolder) throws IOException {
        ElapsedTime elapsed = new ElapsedTime();
        List<CacheUse> uses = new ArrayList<>();
        CorpusReading contents;
        try (ProgressLine progress = quiet.isGiven() ? ProgressLine.onNothing() : ProgressLine.onTerminal()) {
            ReadingOptions plain = ReadingOptions.DEFAULT.withThreads(threads).withProgress(progress);
            ReadingOptions options = texts.folder().map(plain::withTexts).orElse(plain);
            Optional<String> program = cacheFolder.isPresent() ? ProgramIdentity.running() : Optional.empty();
            contents = program.isPresent()
                    ? CorpusReader.read(folder, options, new ReadingCache(cacheFolder.get(), program.get(), uses::add))
                    : CorpusReader.read(folder, options);
        }
        ReadingSpeed speed = new ReadingSpeed(contents.textCount(), contents.bytes(), elapsed.nanos());
        return new TimedReading(contents, speed, uses.stream().findFirst());
    }
}

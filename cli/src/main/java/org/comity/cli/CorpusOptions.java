package org.comity.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.comity.domain.finding.Severity;
import org.comity.domain.resolution.Resolution;
import org.comity.ingest.CorpusReader;
import org.comity.ingest.CorpusReading;
import org.comity.ingest.ReadingOptions;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The arguments that say which corpus to read and how to judge it. */
final class CorpusOptions {

    @Parameters(
            arity = "0..1",
            paramLabel = "CORPUS",
            converter = PathArgument.class,
            description = "The folder with corpus.yaml; without it, the corpus that comes with the program.")
    private @Nullable Path corpus;

    @Mixin
    private TextsOption texts = new TextsOption();

    @Option(
            names = "--threads",
            paramLabel = "N",
            converter = ThreadsArgument.class,
            description = "How many files are read at once; default: as many as there are processors. The result is the"
                    + " same.")
    private int threads = ReadingOptions.DEFAULT.threads();

    @Option(
            names = "--fail-on",
            paramLabel = "SEVERITY",
            defaultValue = "error",
            converter = ThresholdArgument.class,
            description = "The severity from which a finding that is not accepted fails the run: error (default) or"
                    + " warning.")
    private Severity failOn = Severity.ERROR;

    /** The severity from which a finding fails the run. */
    Severity failOn() {
        return failOn;
    }

    /** Reads the corpus and resolves what its texts say. */
    Reading read() throws IOException {
        if (corpus != null) {
            TextsOption.requireFolder(corpus);
            return read(corpus);
        }
        try (EmbeddedCorpus embedded = EmbeddedCorpus.open()) {
            return read(embedded.folder());
        }
    }

    private Reading read(Path folder) throws IOException {
        Stopwatch watch = new Stopwatch();
        CorpusReading reading;
        try (ProgressLine progress = ProgressLine.onTerminal()) {
            ReadingOptions options = ReadingOptions.DEFAULT.withThreads(threads).withProgress(progress);
            reading = CorpusReader.read(
                    folder, texts.folder().map(options::withTexts).orElse(options));
        }
        Pace pace = new Pace(reading.textCount(), reading.bytes(), watch.nanos());
        return new Reading(
                Resolution.resolve(reading.corpus(), reading.statements(), reading.findings()),
                reading.textCount(),
                pace);
    }
}

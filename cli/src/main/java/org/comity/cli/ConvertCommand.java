package org.comity.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.comity.domain.finding.Severity;
import org.comity.ingest.Conversion;
import org.comity.ingest.Converter;
import org.comity.ingest.ReadingOptions;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code comity convert}: writes the statements of an annotation file in a different format. */
@Command(
        name = "convert",
        description =
                "Writes the statements of an annotation file in a different format, so that a project can change tools."
                        + " The file is not changed. The corpus.yaml of its corpus defines what its annotations mean.",
        versionProvider = VersionProvider.class,
        mixinStandardHelpOptions = true)
final class ConvertCommand implements Callable<Integer> {

    private final Terminal terminal;
    private final Interruption interruption;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(
            arity = "1",
            paramLabel = "FILE",
            converter = PathArgument.class,
            description = "The annotation file, in any format that Comity reads, or a text with labelled lines.")
    private Path file = Path.of("");

    @Option(
            names = "--to",
            required = true,
            paramLabel = "FORMAT",
            completionCandidates = ConversionFormats.class,
            description = "text (only the plain text), native, inline, brat or web-annotation.")
    private String to = "";

    @Option(
            names = "--corpus",
            paramLabel = "DIR",
            converter = PathArgument.class,
            description =
                    "The corpus of the file; default: the nearest folder above the file that contains corpus.yaml.")
    private @Nullable Path corpus;

    @Mixin
    private TextsOption texts = new TextsOption();

    @Option(
            names = "--out",
            paramLabel = "FILE",
            converter = PathArgument.class,
            description = "The new file, which must not exist; default: standard output.")
    private @Nullable Path out;

    @Mixin
    private VerboseOption verbose = new VerboseOption();

    @Mixin
    private ColorOption color = new ColorOption();

    ConvertCommand(Terminal terminal, Interruption interruption) {
        this.terminal = terminal;
        this.interruption = interruption;
    }

    @Override
    public Integer call() throws IOException {
        String format = to;
        if (!Converter.formats().contains(format)) {
            throw new ParameterException(
                    spec.commandLine(), "'" + format + "' is not one of " + String.join(", ", Converter.formats()));
        }
        ArgumentSort sort = new ArgumentSort(spec);
        sort.requireAnnotations(file);
        if (out != null) {
            sort.requireFolderOfFile(out);
        }
        CorpusOfFile converted = CorpusOfFile.of(file, corpus, sort);
        ReadingOptions options =
                texts.folder().map(ReadingOptions.DEFAULT::withTexts).orElse(ReadingOptions.DEFAULT);
        Conversion conversion = Step.reading(
                "the corpus", () -> Converter.convert(converted.folder(), converted.path(), format, options));
        new FindingPrinter(terminal.err(), verbose.isGiven(), color.err(terminal))
                .print(conversion.findings(), Severity.WARNING);
        if (conversion.content().isPresent()) {
            write(conversion.content().get());
        }
        boolean failed = conversion.content().isEmpty()
                || conversion.findings().stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
        return (failed ? ExitCode.FINDINGS : ExitCode.FINE).number();
    }

    private void write(String content) throws IOException {
        if (out == null) {
            terminal.out().print(content);
        } else {
            Path target = out;
            NewFile file = new NewFile(target);
            interruption.endWith(() -> file.end() ? target + " is complete" : "nothing was written to " + target);
            file.write(content);
        }
    }
}

package org.comity.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.Callable;
import org.comity.domain.finding.Severity;
import org.comity.export.Format;
import org.comity.export.Publication;
import org.comity.export.PublicationResult;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code comity build}: turns a corpus into a dataset, unless there are errors. */
@Command(
        name = "build",
        description = "Turns a corpus into a dataset. Where there are errors nothing is written, and a dataset that is"
                + " already there stays as it is.",
        footer = {"", "docs/findings.md explains every finding by its code."},
        versionProvider = Version.class,
        mixinStandardHelpOptions = true)
final class BuildCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private CorpusOptions corpus = new CorpusOptions();

    @Option(
            names = "--out",
            paramLabel = "DIR",
            defaultValue = "dataset",
            converter = PathArgument.class,
            description = "The folder of the dataset; default: ${DEFAULT-VALUE}.")
    private Path out = Path.of("dataset");

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            split = ",",
            defaultValue = "csv,xlsx,yaml",
            converter = FormatArgument.class,
            description = "What to write, joined by commas; default: ${DEFAULT-VALUE}.")
    private Set<Format> formats = EnumSet.allOf(Format.class);

    @Option(
            names = "--csv-for-excel",
            description = "Write CSV files for Excel as well, with a byte order mark and nothing that is a formula.")
    private boolean csvForExcel;

    @Option(
            names = {"-v", "--verbose"},
            description = "Print infos and accepted findings, too.")
    private boolean verbose;

    BuildCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        if (formats.isEmpty() && spec != null) {
            throw new ParameterException(spec.commandLine(), "'--format' names no format");
        }
        Reading reading = corpus.read();
        Verdict verdict = new Verdict(reading.dataset());
        String outcome;
        if (verdict.reaches(Severity.ERROR)) {
            outcome = "nothing, because of " + Summary.number(verdict.count(Severity.ERROR), "error")
                    + (Files.exists(out) ? "; " + out + " stays as it was" : "");
        } else {
            PublicationResult result = Publication.publish(reading.dataset(), out, allFormats(), Version.text());
            verdict = new Verdict(result.dataset());
            outcome = Summary.files(out, result.files());
        }
        new FindingPrinter(terminal.err(), verbose).print(verdict);
        new Summary(reading, verdict).print(terminal.out(), outcome);
        return verdict.exitCode(corpus.failOn()).number();
    }

    private Set<Format> allFormats() {
        Set<Format> all = EnumSet.copyOf(formats);
        if (csvForExcel) {
            all.add(Format.CSV_FOR_EXCEL);
        }
        return all;
    }
}

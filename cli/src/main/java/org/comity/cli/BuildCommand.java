package org.comity.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.comity.cli.report.ReportedRun;
import org.comity.domain.dataset.Dataset;
import org.comity.domain.finding.Severity;
import org.comity.domain.text.VisibleText;
import org.comity.export.Format;
import org.comity.export.format.DatasetFormat;
import org.comity.export.format.PanelDay;
import org.comity.export.format.PublishedFile;
import org.comity.export.publication.Cancellation;
import org.comity.export.publication.Publication;
import org.comity.export.publication.PublicationOptions;
import org.comity.export.publication.PublicationResult;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code comity build}: reads, resolves and publishes a corpus, unless there are errors. */
@Command(
        name = "build",
        description =
                "Turns a corpus into a dataset. If the corpus has errors, nothing is written, and an existing dataset"
                        + " is not changed.",
        footer = {"", "docs/findings.md explains every finding by its code."},
        versionProvider = VersionProvider.class,
        mixinStandardHelpOptions = true)
final class BuildCommand implements Callable<Integer> {

    private static final String WORKBOOK = ".xlsx";

    private final Terminal terminal;
    private final Interruption interruption;

    @Spec
    private CommandSpec spec = CommandSpec.create();

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
            completionCandidates = FormatArgument.class,
            description =
                    "The formats to write, separated by commas: csv, xlsx, yaml, json, jsonl, sqlite, network, panel, html; default: ${DEFAULT-VALUE}.")
    private Set<DatasetFormat> formats = Set.of();

    @Option(
            names = "--csv-for-excel",
            description = "Also write CSV files to open in Excel, with a byte order mark and without formulas.")
    private boolean csvForExcel;

    @Option(
            names = "--network-projections",
            description =
                    "With the format network: also write which members share bodies, and which bodies share members.")
    private boolean networkProjections;

    @Option(
            names = "--panel-day",
            paramLabel = "DAY",
            converter = PanelDayArgument.class,
            completionCandidates = PanelDayArgument.class,
            description =
                    "With the format panel: the days of a year that count: any (default), 01-01, 07-01, 12-31 or all.")
    private @Nullable PanelDay panelDay;

    @Option(
            names = "--panel-possible",
            description = "With the format panel: count memberships that are only possible.")
    private boolean panelPossible;

    @Option(
            names = "--html-one-file",
            description = "With the format html: write all pages of the report into one file, report/index.html.")
    private boolean htmlOneFile;

    @Option(
            names = "--gitattributes",
            description = "Also write a file .gitattributes that keeps git from changing the line ends of the dataset,"
                    + " unless there is one already.")
    private boolean gitAttributes;

    @Option(
            names = "--check",
            description =
                    "Write nothing, but compare the dataset in the folder with what the corpus gives, and show how"
                            + " they differ. If they do, the exit code is 1.")
    private boolean check;

    @Option(
            names = {"-v", "--verbose", "--all"},
            description = "Print all findings in full, infos and accepted ones too, and how fast the corpus was read.")
    private boolean verbose;

    @Mixin
    private ReportOption reports = new ReportOption();

    @Mixin
    private ColorOption color = new ColorOption();

    BuildCommand(Terminal terminal, Interruption interruption) {
        this.terminal = terminal;
        this.interruption = interruption;
    }

    @Override
    public Integer call() throws IOException {
        if (formats.isEmpty()) {
            throw new ParameterException(spec.commandLine(), "'--format' needs at least one format");
        }
        Set<DatasetFormat> all = allFormats();
        corpus.requireOutput(out);
        corpus.requireOne(verbose);
        reports.require(Optional.of(out));
        Cancellation cancellation = new Cancellation();
        interruption.endWith(() -> PublishedFolder.after(cancellation.cancel(), out));
        TimedReading reading = corpus.read();
        Dataset dataset = Step.resolving("the statements", reading::resolve);
        JudgedFindings findings = new JudgedFindings(dataset);
        if (findings.reaches(Severity.ERROR)) {
            report(reading, findings, List.of());
        } else if (check) {
            return compare(reading, dataset, all).number();
        } else {
            PublicationOptions options = (gitAttributes
                            ? PublicationOptions.DEFAULT.withGitAttributes()
                            : PublicationOptions.DEFAULT)
                    .withQuotes(reading.contents().quotes().figures())
                    .withCancellation(cancellation);
            PublicationResult result =
                    Step.writing(labels(all), () -> Publication.publish(dataset, out, all, Version.text(), options));
            if (gitAttributes && !result.gitAttributes()) {
                sayThatGitAttributesAreUnchanged();
            }
            findings = new JudgedFindings(result.dataset());
            report(reading, findings, result.files());
        }
        return findings.exitCode(corpus.failOn()).number();
    }

    private ExitCode compare(TimedReading reading, Dataset dataset, Set<DatasetFormat> all) throws IOException {
        DriftReport drift = Step.writing(
                labels(all), () -> DriftReport.of(dataset, out, all, PublicationOptions.DEFAULT, interruption));
        JudgedFindings findings = new JudgedFindings(drift.dataset());
        new Summary(reading.texts(), findings)
                .withQuotes(reading.contents().quotes())
                .withLeftOut(reading.leftOut())
                .with("up to date", drift.outcome())
                .print(people().out());
        drift.print(people(), verbose, color);
        reports.write(
                terminal,
                () -> drift.differs()
                        ? drift.reported()
                        : ReportedRun.of(findings.dataset(), corpus.reported(), corpus.failOn()));
        return drift.differs() ? ExitCode.FINDINGS : findings.exitCode(corpus.failOn());
    }

    /** Reports what was read, what is wrong with it, and the files written. */
    private void report(TimedReading reading, JudgedFindings findings, List<PublishedFile> files) throws IOException {
        Summary summary = new Summary(reading.texts(), findings)
                .withQuotes(reading.contents().quotes())
                .withLeftOut(reading.leftOut());
        if (verbose) {
            summary.with("read", reading.speed().toString());
            reading.cached().ifPresent(use -> summary.with("cache", use));
        }
        summary.with("written", files.isEmpty() ? nothing(findings) : Summary.files(out, files));
        files.stream()
                .filter(file -> file.path().endsWith(WORKBOOK))
                .forEach(file -> summary.with("open", out.resolve(file.path()).toString()));
        summary.print(people().out());
        FindingPrinter printer = new FindingPrinter(people().err(), verbose, color.err(people()));
        if (corpus.quiet()) {
            printer.printFailing(findings, corpus.failOn());
        } else if (verbose) {
            printer.printAll(findings);
        } else {
            printer.printBriefly(findings);
        }
        reports.write(terminal, () -> ReportedRun.of(findings.dataset(), corpus.reported(), corpus.failOn()));
    }

    private Terminal people() {
        return corpus.shown(reports.people(terminal));
    }

    private void sayThatGitAttributesAreUnchanged() {
        terminal.err()
                .println(VisibleText.of("comity: " + out.resolve(".gitattributes")
                        + " is unchanged, because Comity did not write it; add the line '* -text' to it"));
    }

    private String nothing(JudgedFindings findings) {
        return "nothing, because of " + Summary.number(findings.count(Severity.ERROR), "error")
                + (Files.exists(out) ? "; " + out + " is unchanged" : "");
    }

    private static String labels(Set<DatasetFormat> formats) {
        return formats.stream().map(DatasetFormat::label).collect(Collectors.joining(", "));
    }

    private Set<DatasetFormat> allFormats() throws IOException {
        Set<DatasetFormat> all = new LinkedHashSet<>(formats);
        if (networkProjections) {
            replace(Format.NETWORK, Format.networkWithProjections(), "--network-projections", all);
        }
        if (panelDay != null || panelPossible) {
            PanelDay day = panelDay == null ? PanelDay.ANY : panelDay;
            replace(
                    Format.PANEL,
                    Format.panel(day, panelPossible),
                    panelDay == null ? "--panel-possible" : "--panel-day",
                    all);
        }
        if (htmlOneFile) {
            replace(Format.HTML, Format.htmlInOneFile(corpus.texts()), "--html-one-file", all);
        } else if (all.remove(Format.HTML)) {
            all.add(Format.html(corpus.texts()));
        }
        if (csvForExcel) {
            all.add(Format.CSV_FOR_EXCEL);
        }
        return all;
    }

    private void replace(DatasetFormat plain, DatasetFormat format, String option, Set<DatasetFormat> all) {
        if (!all.remove(plain)) {
            throw new ParameterException(spec.commandLine(), "'" + option + "' needs '--format " + plain.label() + "'");
        }
        all.add(format);
    }
}

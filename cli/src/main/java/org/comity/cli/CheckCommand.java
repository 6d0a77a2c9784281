package org.comity.cli;

import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.comity.cli.report.ReportedRun;
import org.comity.domain.dataset.Dataset;
import org.comity.export.format.DatasetFormat;
import org.comity.export.publication.Publication;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code comity check}: reads and resolves a corpus and reports all findings. */
@Command(
        name = "check",
        description = "Reads a corpus and reports its findings in full. Writes no dataset.",
        footer = {"", "docs/findings.md explains every finding by its code."},
        versionProvider = VersionProvider.class,
        mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private CorpusOptions corpus = new CorpusOptions();

    @Mixin
    private VerboseOption verbose = new VerboseOption();

    @Mixin
    private ReportOption reports = new ReportOption();

    @Mixin
    private ColorOption color = new ColorOption();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            split = ",",
            converter = FormatArgument.class,
            completionCandidates = FormatArgument.class,
            description = "Also report what these formats cannot contain, separated by commas, such as csv,xlsx.")
    private Set<DatasetFormat> formats = Set.of();

    @Option(
            names = "--repair",
            description =
                    "Write the words of the texts into files of flat statements (.json, .jsonl) whose quotes differ"
                            + " from them in typography only, and change nothing else. The findings are those after it.")
    private boolean repair;

    CheckCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        reports.require(Optional.empty());
        corpus.requireOne(verbose.isGiven());
        TimedReading reading = corpus.read();
        Optional<RepairedFiles> repaired =
                repair ? Optional.of(corpus.repair(reading.contents().repairs())) : Optional.empty();
        if (repaired.filter(files -> !files.isEmpty()).isPresent()) {
            reading = corpus.read();
        }
        Dataset dataset = Step.resolving("the statements", reading::resolve);
        JudgedFindings findings = new JudgedFindings(
                formats.isEmpty() ? Publication.undecided(dataset) : Publication.complete(dataset, formats));
        Terminal people = corpus.shown(reports.people(terminal));
        Summary summary = new Summary(reading.texts(), findings)
                .withQuotes(reading.contents().quotes())
                .withLeftOut(reading.leftOut());
        if (verbose.isGiven()) {
            reading.cached().ifPresent(use -> summary.with("cache", use));
        }
        repaired.ifPresent(files -> summary.with("repaired", files.outcome()));
        summary.with("written", "nothing, because this is only a check").print(people.out());
        FindingPrinter printer = new FindingPrinter(people.err(), verbose.isGiven(), color.err(people));
        if (corpus.quiet()) {
            printer.printFailing(findings, corpus.failOn());
        } else {
            printer.printAll(findings);
        }
        reports.write(terminal, () -> ReportedRun.of(findings.dataset(), corpus.reported(), corpus.failOn()));
        return findings.exitCode(corpus.failOn()).number();
    }
}

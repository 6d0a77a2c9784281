package org.comity.cli;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.comity.cli.answer.DiffAnswer;
import org.comity.cli.answer.DiffThreshold;
import org.comity.cli.report.ReportedRun;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code comity diff}: what changed between two datasets, and why. */
@Command(
        name = "diff",
        description = "Compares two corpora or datasets by conclusion: what was removed, changed and added, and which"
                + " statements are the cause.",
        footer = {
            "",
            "Examples:",
            "  comity diff dataset/ my-corpus/ --fail-on removed",
            "  comity diff HEAD~1:my-corpus my-corpus"
        },
        versionProvider = VersionProvider.class,
        mixinStandardHelpOptions = true)
final class DiffCommand implements Callable<Integer> {

    private final Terminal terminal;
    private final Interruption interruption;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(
            index = "0",
            paramLabel = "OLD",
            converter = DiffSideArgument.class,
            description = "The earlier corpus or dataset: a path, or REVISION:PATH of a git repository.")
    private DiffSide old = DiffSide.of("");

    @Parameters(
            index = "1",
            paramLabel = "NEW",
            converter = DiffSideArgument.class,
            description = "The later corpus or dataset, in the same way.")
    private DiffSide now = DiffSide.of("");

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            converter = DiffFormatArgument.class,
            completionCandidates = DiffFormatArgument.class,
            description =
                    "text (default), markdown (at most 65,536 characters, for a comment), json, or jsonl (a line for each difference).")
    private DiffFormat format = DiffFormat.TEXT;

    @Option(
            names = "--fail-on",
            paramLabel = "CHANGE",
            converter = DiffThresholdArgument.class,
            completionCandidates = DiffThresholdArgument.class,
            description = "End with exit code 1 if a conclusion was removed (removed), also if one says something else"
                    + " (changed), or if there is any difference (any); default: never.")
    private @Nullable DiffThreshold failOn;

    @Mixin
    private TextsOption texts = new TextsOption();

    @Mixin
    private ReportOption reports = new ReportOption();

    @Option(
            names = {"-q", "--quiet"},
            description = "Print no differences; the exit code and the reports say what is asked for.")
    private boolean quiet;

    @Mixin
    private ColorOption color = new ColorOption();

    DiffCommand(Terminal terminal, Interruption interruption) {
        this.terminal = terminal;
        this.interruption = interruption;
    }

    @Override
    public Integer call() throws IOException {
        reports.require(Optional.empty());
        AskedDataset before = old.read(spec, texts, terminal.err(), interruption);
        AskedDataset after = now.read(spec, texts, terminal.err(), interruption);
        DiffAnswer answer = DiffAnswer.between(before.dataset(), after.dataset());
        if (!quiet) {
            Terminal people = reports.people(terminal);
            people.out().print(format.of(answer, color.out(people)));
            people.out().flush();
        }
        reports.write(
                terminal,
                format == DiffFormat.TEXT ? reports.beside(terminal).out() : terminal.err(),
                () -> ReportedRun.ofChanges(
                        before.dataset(), after.dataset(), after.folder(), Optional.ofNullable(failOn)));
        boolean fails = failOn != null && answer.reaches(failOn);
        return (fails ? ExitCode.FINDINGS : ExitCode.FINE).number();
    }
}

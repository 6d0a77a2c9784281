package org.comity.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.comity.cli.report.ReportFormat;
import org.comity.cli.report.ReportedRun;
import org.comity.cli.report.StepSummary;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The option for reports to other programs. */
final class ReportOption {

    private static final String ACTIONS = "GITHUB_ACTIONS";
    private static final String STEP_SUMMARY = "GITHUB_STEP_SUMMARY";

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command = CommandSpec.create();

    @Option(
            names = "--report",
            paramLabel = "FORMAT[=FILE]",
            converter = ReportTargetArgument.class,
            completionCandidates = ReportTargetArgument.class,
            description = "Also write the findings for other programs: sarif, github, gitlab, junit, markdown or jsonl,"
                    + " to a file or to standard output; may be repeated.")
    private List<ReportTarget> targets = List.of();

    /** Makes the run that is reported. */
    @FunctionalInterface
    interface Reported {
        ReportedRun run() throws IOException;
    }

    /**
     * Checks before a run that its reports can be written.
     *
     * @param dataset the folder of a dataset, in which no other files may be
     */
    void require(Optional<Path> dataset) throws IOException {
        ArgumentSort sort = new ArgumentSort(command);
        if (targets.stream().filter(ReportTarget::isAloneOnStandardOutput).count() > 1) {
            throw sort.misuse("only one report can be on standard output; give the others a file, such as '--report "
                    + targets.get(targets.size() - 1).format().label() + "=FILE'");
        }
        List<Path> files = new ArrayList<>();
        for (Path file :
                targets.stream().flatMap(target -> target.file().stream()).toList()) {
            if (Files.isDirectory(file)) {
                throw sort.misuse("'--report' " + file + " is a folder; give the path of a file");
            }
            Path folder = file.toAbsolutePath().normalize().getParent();
            if (folder != null) {
                sort.requireFolder(folder, "the path of a file in a folder");
            }
            if (folder != null && dataset.isPresent() && isIn(folder, dataset.get())) {
                throw sort.misuse("'--report' " + file + " is in the folder of the dataset " + dataset.get()
                        + ", which contains only what is published");
            }
            if (files.contains(file.toAbsolutePath().normalize())) {
                throw sort.misuse("two reports have the file " + file);
            }
            files.add(file.toAbsolutePath().normalize());
        }
    }

    private static boolean isIn(Path folder, Path dataset) {
        return folder.startsWith(dataset.toAbsolutePath().normalize());
    }

    /**
     * The streams for people: if a report is on standard output, both are standard error. In a job of GitHub Actions nothing
     * of a corpus that they quote is a command.
     */
    Terminal people(Terminal terminal) {
        Terminal shown = beside(terminal);
        return isInActions(terminal) || isForGithub() ? shown.withoutCommands() : shown;
    }

    /** The streams beside a report on standard output, if there is one. */
    Terminal beside(Terminal terminal) {
        return isOnStandardOutput() ? terminal.withResultOnErr() : terminal;
    }

    private static boolean isInActions(Terminal terminal) {
        return "true".equals(terminal.environment().get(ACTIONS));
    }

    private boolean isForGithub() {
        return targets.stream().anyMatch(target -> target.format() == ReportFormat.GITHUB);
    }

    private boolean isOnStandardOutput() {
        return targets.stream().anyMatch(ReportTarget::isAloneOnStandardOutput);
    }

    /** Writes all reports: those that are asked for, and that of GitHub Actions in a job there. */
    void write(Terminal terminal, Reported reported) throws IOException {
        write(terminal, beside(terminal).out(), reported);
    }

    /**
     * Writes all reports.
     *
     * @param commands receives the report for GitHub, which reads standard output and standard error
     */
    void write(Terminal terminal, PrintWriter commands, Reported reported) throws IOException {
        boolean actions = isInActions(terminal);
        boolean asked = isForGithub();
        List<ReportTarget> all = Stream.concat(
                        targets.stream(),
                        actions && !asked ? Stream.of(new ReportTarget(ReportFormat.GITHUB, null)) : Stream.empty())
                .toList();
        if (all.isEmpty()) {
            return;
        }
        ReportedRun run = reported.run();
        for (ReportTarget target : all) {
            String report = target.format().of(run, Version.text());
            if (target.file().isPresent()) {
                new ReportFile(target.file().get()).write(report);
            } else {
                PrintWriter shown = target.isAloneOnStandardOutput() ? terminal.out() : commands;
                shown.print(report);
                shown.flush();
            }
        }
        String summary = terminal.environment().getOrDefault(STEP_SUMMARY, "");
        if ((actions || asked) && !summary.isBlank()) {
            Path file = new PathArgument().convert(summary);
            long written = Files.exists(file) ? Files.size(file) : 0;
            new ReportFile(file).append(StepSummary.of(run, written));
        }
    }
}

package org.comity.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.comity.cli.report.ReportedFolder;
import org.comity.cli.report.ReportedRun;
import org.comity.domain.finding.Severity;
import org.comity.domain.text.VisibleText;
import org.comity.export.verification.Verification;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code comity verify}: checks that a published folder is unchanged. */
@Command(
        name = "verify",
        description =
                "Checks that a folder contains exactly the files that Comity published there, all of them unchanged."
                        + " Writes no files.",
        versionProvider = VersionProvider.class,
        mixinStandardHelpOptions = true)
final class VerifyCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(
            arity = "1",
            paramLabel = "DIR",
            converter = PathArgument.class,
            description = "The folder of the dataset.")
    private Path folder = Path.of("");

    @Mixin
    private VerboseOption verbose = new VerboseOption();

    @Mixin
    private ReportOption reports = new ReportOption();

    @Mixin
    private QuietOption quiet = new QuietOption();

    @Mixin
    private ColorOption color = new ColorOption();

    VerifyCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        new ArgumentSort(spec).requireDataset(folder);
        reports.require(Optional.of(folder));
        quiet.requireNot(verbose.isGiven());
        Verification verification = Step.reading("the dataset", () -> Verification.of(folder));
        Terminal people = quiet.shown(reports.people(terminal));
        people.out().println(VisibleText.of(folder + ": " + outcome(verification)));
        people.out().flush();
        new FindingPrinter(people.err(), verbose.isGiven(), color.err(people))
                .print(verification.findings(), Severity.INFO);
        reports.write(
                terminal,
                () -> ReportedRun.ofVerification(
                        folder.toString(), verification.findings(), ReportedFolder.of(folder)));
        return (verification.findings().isEmpty() ? ExitCode.FINE : ExitCode.FINDINGS).number();
    }

    private static String outcome(Verification verification) {
        long errors = verification.findings().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .count();
        if (errors > 0) {
            return "changed since it was published (" + Summary.number(errors, "error") + ")";
        }
        String files = Summary.number(verification.files(), "file") + " as published";
        return verification.findings().isEmpty() ? files : files + ", and leftovers beside them";
    }
}

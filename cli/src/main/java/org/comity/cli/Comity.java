package org.comity.cli;

import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;

/** The command {@code comity}. */
@Command(
        name = "comity",
        description = "Turns annotated texts about international life into datasets that can answer \"says who?\".",
        versionProvider = Version.class,
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:the run succeeded",
            "1:build, check: there are errors, or with --fail-on warning also warnings that the corpus does not accept;"
                    + " convert: there are errors; verify: there are any findings",
            "2:the command line is not valid",
            "3:a file or folder could not be read or written",
            "70:a bug in Comity",
            "71:the memory was not enough",
            "129, 130, 143:the run was interrupted by SIGHUP, SIGINT (Ctrl-C) or SIGTERM"
        })
public final class Comity {

    private Comity() {}

    /**
     * Runs the command and ends the process with its exit code.
     *
     * @param args the arguments
     */
    public static void main(String[] args) {
        // The XML writer that POI uses takes the line separator of the machine, but a workbook must have the same bytes
        // on every machine.
        System.setProperty("line.separator", "\n");
        StandardStream out = StandardStream.out();
        StandardStream err = StandardStream.err();
        Interruption interruption = new Interruption();
        interruption.whenTheProcessEnds(out, err);
        Terminal terminal = Terminal.of(out, err);
        int code = run(commandLine(terminal, interruption), terminal, args);
        interruption.over();
        System.exit(code);
    }

    /** Runs the command and returns the exit code. */
    static int run(Terminal terminal, String... args) {
        return run(commandLine(terminal), terminal, args);
    }

    /** Runs a command line and returns the exit code. */
    static int run(CommandLine commandLine, Terminal terminal, String... args) {
        int code = new FailureReport(terminal.err()).guard(() -> commandLine.execute(args));
        Optional<String> failure = terminal.failure();
        if (failure.isEmpty()) {
            return code;
        }
        terminal.err().println("comity: " + failure.get());
        terminal.err().flush();
        return ExitCode.INPUT_OUTPUT.number();
    }

    /** The command line with all its commands. */
    static CommandLine commandLine(Terminal terminal) {
        return commandLine(terminal, new Interruption());
    }

    private static CommandLine commandLine(Terminal terminal, Interruption interruption) {
        FailureReport failures = new FailureReport(terminal.err());
        return new CommandLine(new Comity())
                .addSubcommand(new BuildCommand(terminal, interruption))
                .addSubcommand(new CheckCommand(terminal))
                .addSubcommand(new ConvertCommand(terminal, interruption))
                .addSubcommand(new VerifyCommand(terminal))
                .setExpandAtFiles(false)
                .setOut(terminal.out())
                .setErr(terminal.err())
                .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF))
                .setParameterExceptionHandler(failures::usage)
                .setExecutionExceptionHandler((failure, command, arguments) -> failures.execution(failure));
    }
}

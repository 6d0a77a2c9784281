package org.comity.cli;

import java.io.IOException;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;

/** The command {@code comity}. */
@Command(
        name = "comity",
        description = "Turns annotated texts about international life into datasets that can answer \"says who?\".",
        versionProvider = VersionProvider.class,
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:the run succeeded",
            "1:the run found what fails it; the help of each command says what that is",
            "2:the command line is not valid",
            "3:a file or folder could not be read or written, or an extension of another project failed",
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
        int code = run(terminal, interruption, args);
        interruption.over();
        System.exit(code);
    }

    /** Runs the command and returns the exit code. */
    static int run(Terminal terminal, String... args) {
        return run(terminal, new Interruption(), args);
    }

    private static int run(Terminal terminal, Interruption interruption, String... args) {
        FailureReport failures = new FailureReport(terminal.err());
        return code(terminal, failures.guard(() -> answer(terminal, interruption, failures, args)));
    }

    /** Runs a command line and returns the exit code. */
    static int run(CommandLine commandLine, Terminal terminal, String... args) {
        return code(terminal, new FailureReport(terminal.err()).guard(() -> commandLine.execute(args)));
    }

    private static int answer(Terminal terminal, Interruption interruption, FailureReport failures, String... args) {
        try {
            Optional<String> prepared = PreparedAnswer.to(args);
            if (prepared.isPresent()) {
                terminal.out().print(prepared.get());
                return ExitCode.FINE.number();
            }
        } catch (IOException failure) {
            return failures.execution(failure);
        }
        return commandLine(terminal, interruption, needed(args)).execute(args);
    }

    /** The exit code of a run, unless its output could not be written. */
    private static int code(Terminal terminal, int code) {
        Optional<String> failure = terminal.failure();
        if (failure.isEmpty()) {
            return code;
        }
        terminal.err().println("comity: " + failure.get());
        terminal.err().flush();
        return ExitCode.INPUT_OUTPUT.number();
    }

    /** The one command that the arguments name; all of them for the help and for other arguments. */
    private static Set<CommandName> needed(String... args) {
        Set<CommandName> all = EnumSet.allOf(CommandName.class);
        return args.length == 0 ? all : CommandName.find(args[0]).map(Set::of).orElse(all);
    }

    private static Map<String, String> exitCodes(CommandName command) {
        Map<String, String> codes = new LinkedHashMap<>();
        codes.put("0", "the run succeeded");
        if (!command.failure().isEmpty()) {
            codes.put("1", command.failure());
        }
        codes.put("2", "the command line is not valid");
        codes.put("3", "a file or folder could not be read or written");
        codes.put("others", "'comity --help' lists them");
        return codes;
    }

    /** The command line with all its commands. */
    static CommandLine commandLine(Terminal terminal) {
        return commandLine(terminal, new Interruption(), EnumSet.allOf(CommandName.class));
    }

    /** The command line with some commands. The model of each takes time, so that only those needed are made. */
    private static CommandLine commandLine(Terminal terminal, Interruption interruption, Set<CommandName> commands) {
        FailureReport failures = new FailureReport(terminal.err());
        CommandLine commandLine = new CommandLine(new Comity());
        for (CommandName command : commands) {
            commandLine.addSubcommand(
                    switch (command) {
                        case BUILD -> new BuildCommand(terminal, interruption);
                        case CHECK -> new CheckCommand(terminal);
                        case CONVERT -> new ConvertCommand(terminal, interruption);
                        case DIFF -> new DiffCommand(terminal, interruption);
                        case EXPLAIN -> new ExplainCommand(terminal);
                        case INIT -> new InitCommand(terminal, interruption);
                        case LIST -> new ListCommand(terminal);
                        case QUERY -> new QueryCommand(terminal);
                        case REBASE -> new RebaseCommand(terminal, interruption);
                        case REGISTER -> new RegisterCommand(terminal, interruption);
                        case SCHEMA -> new SchemaCommand(terminal);
                        case VERIFY -> new VerifyCommand(terminal);
                    });
        }
        commandLine
                .getSubcommands()
                .forEach((name, subcommand) -> subcommand
                        .getCommandSpec()
                        .usageMessage()
                        .exitCodeListHeading("%nExit codes:%n")
                        .exitCodeList(exitCodes(CommandName.find(name).orElseThrow())));
        return commandLine
                .setExpandAtFiles(false)
                .setOut(terminal.out())
                .setErr(terminal.err())
                .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF))
                .setParameterExceptionHandler(failures::usage)
                .setExecutionExceptionHandler((failure, command, arguments) -> failures.execution(failure));
    }
}

package org.comity.shell;

import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/**
 * The program as a shell sees it.
 *
 * @param itself the program without a command
 * @param commands its commands, in the order of the help
 * @param exitCodes each with its meaning, separated by a colon
 */
public record Program(Command itself, List<Command> commands, List<String> exitCodes) {

    public Program {
        commands = List.copyOf(commands);
        exitCodes = List.copyOf(exitCodes);
    }

    /** The program that a command line parses. */
    public static Program of(CommandLine commandLine) {
        CommandSpec spec = commandLine.getCommandSpec();
        List<Command> commands = commandLine.getSubcommands().values().stream()
                .map(command -> Command.of(command.getCommandSpec()))
                .toList();
        List<String> exitCodes = spec.usageMessage().exitCodeList().entrySet().stream()
                .map(code -> code.getKey() + ":" + code.getValue())
                .toList();
        return new Program(Command.of(spec), commands, exitCodes);
    }
}

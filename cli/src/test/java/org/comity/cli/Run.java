package org.comity.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Map;
import picocli.CommandLine;

/**
 * A run of the command in the process of the test.
 *
 * @param exitCode the exit code
 * @param out the standard output
 * @param err the standard error
 */
record Run(int exitCode, String out, String err) {

    static Run of(String... arguments) {
        return in(Map.of(), arguments);
    }

    /** Runs the command in a process with some variables. */
    static Run in(Map<String, String> environment, String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        Terminal terminal = new Terminal(new PrintWriter(out), new PrintWriter(err), environment);
        return new Run(Comity.run(terminal, arguments), lines(out), lines(err));
    }

    /** Runs a command that the test provides, under the name {@code test}. */
    static Run ofCommand(Object command) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        Terminal terminal = new Terminal(new PrintWriter(out), new PrintWriter(err));
        CommandLine commandLine = Comity.commandLine(terminal).addSubcommand("test", command);
        commandLine.setExecutionExceptionHandler(commandLine.getExecutionExceptionHandler());
        return new Run(Comity.run(commandLine, terminal, "test"), lines(out), lines(err));
    }

    private static String lines(StringWriter text) {
        return text.toString().replace(System.lineSeparator(), "\n");
    }
}

package org.comity.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import picocli.CommandLine;

/**
 * A run of the command inside the test.
 *
 * @param exitCode how it ended
 * @param out what it said on standard output
 * @param err what it said on standard error
 */
record Run(int exitCode, String out, String err) {

    static Run of(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        Terminal terminal = new Terminal(new PrintWriter(out), new PrintWriter(err));
        return new Run(Comity.run(terminal, arguments), lines(out), lines(err));
    }

    /** Runs a command of the test, named {@code test}, as if it were one of ours. */
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

package org.comity.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The option to print only what fails the run. */
final class QuietOption {

    @Option(
            names = {"-q", "--quiet"},
            description = "Print no summary and no progress, only findings that fail the run.")
    private boolean quiet;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command = CommandSpec.create();

    /** Checks that not everything is asked for as well. */
    void requireNot(boolean verbose) {
        if (quiet && verbose) {
            throw new ParameterException(command.commandLine(), "'--quiet' and '--all' cannot be used together");
        }
    }

    /** The streams for people: no summary is shown if only failures are wanted. */
    Terminal shown(Terminal terminal) {
        return quiet ? terminal.withoutResult() : terminal;
    }

    /** Returns whether only failures are printed. */
    boolean isGiven() {
        return quiet;
    }
}

package org.comity.cli;

import picocli.CommandLine.Option;

/** The option to print everything that is found. */
final class VerboseOption {

    @Option(
            names = {"-v", "--verbose", "--all"},
            description = "Print all findings with all their places.")
    private boolean verbose;

    /** Returns whether everything is printed. */
    boolean isGiven() {
        return verbose;
    }
}

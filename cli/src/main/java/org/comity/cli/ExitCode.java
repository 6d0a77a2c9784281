package org.comity.cli;

/** How a run ended, for the shell. */
enum ExitCode {
    /** All went well. */
    FINE(0),
    /** There are findings at or above {@code --fail-on} that the corpus does not accept. */
    FINDINGS(1),
    /** The command line cannot be understood. */
    USAGE(2),
    /** Something could not be read or written. */
    INPUT_OUTPUT(3),
    /** A bug of ours. The number is {@code EX_SOFTWARE} of BSD's sysexits. */
    BUG(70);

    private final int number;

    ExitCode(int number) {
        this.number = number;
    }

    int number() {
        return number;
    }
}

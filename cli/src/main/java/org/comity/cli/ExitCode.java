package org.comity.cli;

/** The exit code of a run. */
enum ExitCode {
    /** The run succeeded. */
    FINE(0),
    /** There are findings at or above {@code --fail-on} that the corpus does not accept, a dataset is not what the corpus gives, or verify has any findings. */
    FINDINGS(1),
    /** The command line is not valid. */
    USAGE(2),
    /** A file or folder could not be read or written. */
    INPUT_OUTPUT(3),
    /** The memory was not enough. The number is {@code EX_OSERR} of BSD's sysexits. */
    MEMORY(71),
    /** A bug in Comity. The number is {@code EX_SOFTWARE} of BSD's sysexits. */
    BUG(70);

    private final int number;

    ExitCode(int number) {
        this.number = number;
    }

    int number() {
        return number;
    }
}

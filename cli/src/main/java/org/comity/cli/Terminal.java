package org.comity.cli;

import java.io.PrintWriter;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The two streams that a run writes to, and the variables of the process.
 *
 * @param out for the result of the run
 * @param err for findings and failures
 * @param reason why one of them could not be written, if that is known
 * @param environment the variables of the process by name
 */
record Terminal(PrintWriter out, PrintWriter err, Supplier<Optional<String>> reason, Map<String, String> environment) {

    private static final String UNKNOWN = "the output could not be written";

    Terminal(PrintWriter out, PrintWriter err) {
        this(out, err, Map.of());
    }

    /** Streams of which no reason is known, in a process with some variables. */
    Terminal(PrintWriter out, PrintWriter err, Map<String, String> environment) {
        this(out, err, Optional::empty, environment);
    }

    /** The standard streams, in UTF-8 regardless of the locale. */
    static Terminal of(StandardStream out, StandardStream err) {
        return new Terminal(out.writer(), err.writer(), () -> out.failure().or(err::failure), System.getenv());
    }

    /** The same streams, with another one for the result of the run. */
    Terminal withResultOn(PrintWriter other) {
        return new Terminal(other, err, reason, environment);
    }

    /** The same streams in a job of GitHub Actions, in which nothing that is printed is a command. */
    Terminal withoutCommands() {
        return new Terminal(WorkflowLog.to(out), WorkflowLog.to(err), reason, environment);
    }

    /** Flushes both streams, and returns why writing to either of them has ever failed. */
    Optional<String> failure() {
        boolean errFailed = err.checkError();
        boolean failed = out.checkError() || errFailed;
        return failed ? Optional.of(reason.get().orElse(UNKNOWN)) : Optional.empty();
    }
}

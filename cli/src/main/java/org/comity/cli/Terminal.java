package org.comity.cli;

import java.io.PrintWriter;
import java.io.Writer;
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
 * @param outDisplay where the result of the run is shown
 * @param errDisplay where findings and failures are shown
 */
record Terminal(
        PrintWriter out,
        PrintWriter err,
        Supplier<Optional<String>> reason,
        Map<String, String> environment,
        Display outDisplay,
        Display errDisplay) {

    private static final String UNKNOWN = "the output could not be written";

    Terminal(PrintWriter out, PrintWriter err) {
        this(out, err, Map.of());
    }

    /** Streams of which no reason is known, in a process with some variables. */
    Terminal(PrintWriter out, PrintWriter err, Map<String, String> environment) {
        this(out, err, Optional::empty, environment, Display.NONE, Display.NONE);
    }

    /** The standard streams, in UTF-8 regardless of the locale. */
    static Terminal of(StandardStream out, StandardStream err) {
        return new Terminal(
                out.writer(),
                err.writer(),
                () -> out.failure().or(err::failure),
                System.getenv(),
                Display.of(1),
                Display.of(2));
    }

    /** The same streams, with the result of the run on that for findings and failures. */
    Terminal withResultOnErr() {
        return new Terminal(err, err, reason, environment, errDisplay, errDisplay);
    }

    /** The same streams, with nothing shown of the result of the run. */
    Terminal withoutResult() {
        return new Terminal(new PrintWriter(Writer.nullWriter()), err, reason, environment, Display.NONE, errDisplay);
    }

    /** The same streams in a job of GitHub Actions, in which nothing that is printed is a command. */
    Terminal withoutCommands() {
        return new Terminal(WorkflowLog.to(out), WorkflowLog.to(err), reason, environment, outDisplay, errDisplay);
    }

    /** Flushes both streams, and returns why writing to either of them has ever failed. */
    Optional<String> failure() {
        boolean errFailed = err.checkError();
        boolean failed = out.checkError() || errFailed;
        return failed ? Optional.of(reason.get().orElse(UNKNOWN)) : Optional.empty();
    }
}

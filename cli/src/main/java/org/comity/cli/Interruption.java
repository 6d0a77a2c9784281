package org.comity.cli;

import java.io.IOException;

/**
 * The end of a run on request: Ctrl-C, or one of the signals SIGTERM and SIGHUP. The JVM then runs its shutdown hooks
 * while the command continues, and ends with 128 and the number of the signal as its exit code.
 */
final class Interruption {

    private static final long PATIENCE_MILLIS = 500;

    private volatile Work work = () -> "";
    private boolean over;

    /** Something that must not be left half done. */
    @FunctionalInterface
    interface Work {

        /** Ends the work, and returns a sentence about its result, or an empty text if there is nothing to say. */
        String end() throws IOException;
    }

    /** Ends the run in this way from now on. */
    void endWith(Work last) {
        work = last;
    }

    /** Notes that the run is over. Then nothing is interrupted any more. */
    synchronized void over() {
        over = true;
    }

    /** Ends the run, if it is not over, when the process ends; then says so in one line on standard error. */
    void whenTheProcessEnds(StandardStream out, StandardStream err) {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> interrupt(out, err), "comity-interruption"));
    }

    private void interrupt(StandardStream out, StandardStream err) {
        if (begin()) {
            out.silence();
            err.silence();
            String line = "comity: " + sentence();
            // Nobody may be reading standard error, and the process must end nevertheless.
            Thread words = new Thread(() -> err.say(line), "comity-last-words");
            words.setDaemon(true);
            words.start();
            try {
                words.join(PATIENCE_MILLIS);
            } catch (InterruptedException impossible) {
                throw new IllegalStateException("no other code can interrupt this thread", impossible);
            }
        }
    }

    private synchronized boolean begin() {
        boolean running = !over;
        over = true;
        return running;
    }

    /** Ends the work, and returns what to say. */
    String sentence() {
        try {
            String result = work.end();
            return "interrupted" + (result.isEmpty() ? "" : ": " + result);
        } catch (IOException failed) {
            return "interrupted: " + FailureReport.describe(failed);
        }
    }
}

package org.comity.export.folder;

import java.io.IOException;

/**
 * What is put in order after a failure. Whatever fails of it is told beside that failure and never instead of it, and
 * keeps nothing else from being put in order.
 *
 * @param failed what went wrong first
 */
record Cleanup(Throwable failed) {

    static Cleanup of(Throwable failed) {
        return new Cleanup(failed);
    }

    /** A step of it. */
    @FunctionalInterface
    interface Step {

        void take() throws IOException;
    }

    /** Takes a step, if it can be taken. */
    void attempt(Step step) {
        try {
            step.take();
        } catch (IOException further) {
            failed.addSuppressed(further);
        }
    }
}

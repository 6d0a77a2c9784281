package org.comity.export.folder;

import java.io.IOException;

/**
 * The steps to clean up after a failure. If a step fails, its failure is added to the first failure and does not
 * prevent the other steps.
 *
 * @param failed the first failure
 */
record Cleanup(Throwable failed) {

    static Cleanup of(Throwable failed) {
        return new Cleanup(failed);
    }

    /** A step of the cleanup. */
    @FunctionalInterface
    interface Step {

        void take() throws IOException;
    }

    /** Tries to take a step. */
    void attempt(Step step) {
        try {
            step.take();
        } catch (IOException further) {
            failed.addSuppressed(further);
        }
    }
}

package org.comity.export.folder;

import java.io.IOException;
import java.nio.channels.ClosedByInterruptException;

/** Steps that must be completed even if their thread is interrupted meanwhile. */
final class Uninterrupted {

    private Uninterrupted() {}

    /** A step that can be repeated. */
    @FunctionalInterface
    interface Step<T> {

        T take() throws IOException;
    }

    /** Takes a step, again if an interrupt has closed its channel. The thread is still interrupted afterwards. */
    static <T> T take(Step<T> step) throws IOException {
        boolean interrupted = Thread.interrupted();
        try {
            while (true) {
                try {
                    return step.take();
                } catch (ClosedByInterruptException again) {
                    interrupted |= Thread.interrupted();
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}

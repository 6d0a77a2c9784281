package org.comity.cli;

import java.io.IOException;

/** A step of a run, which is named if the memory is not enough for it. */
final class Step {

    private static final String READING = "reading ";
    private static final String RESOLVING = "resolving ";
    private static final String WRITING = "writing ";

    private Step() {}

    /**
     * What is done in a step.
     *
     * @param <T> the type of its result
     */
    @FunctionalInterface
    interface Work<T> {
        T run() throws IOException;
    }

    /** Reads something. If a part of the work knows better what is being read, its name is used. */
    static <T> T reading(String what, Work<T> work) throws IOException {
        return run(READING + what, work);
    }

    /** Resolves something. */
    static <T> T resolving(String what, Work<T> work) throws IOException {
        return run(RESOLVING + what, work);
    }

    /** Writes something. */
    static <T> T writing(String what, Work<T> work) throws IOException {
        return run(WRITING + what, work);
    }

    /** Returns whether an error names a step, and not only the kind of memory. */
    static boolean isNamedBy(OutOfMemoryError error) {
        String message = String.valueOf(error.getMessage());
        return message.startsWith(READING) || message.startsWith(RESOLVING) || message.startsWith(WRITING);
    }

    private static <T> T run(String step, Work<T> work) throws IOException {
        try {
            return work.run();
        } catch (OutOfMemoryError error) {
            if (isNamedBy(error)) {
                throw error;
            }
            OutOfMemoryError named = new OutOfMemoryError(step);
            named.initCause(error);
            throw named;
        }
    }
}

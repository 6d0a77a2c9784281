package org.comity.export.writing;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The failures of several threads, in the order in which they occurred. */
final class Failures {

    private final List<Throwable> all = new ArrayList<>();

    synchronized void add(Throwable failed) {
        all.add(failed);
    }

    synchronized boolean any() {
        return !all.isEmpty();
    }

    /** Throws the first failure, if there is one, with the others as suppressed exceptions. */
    synchronized void rethrow() throws IOException {
        if (all.isEmpty()) {
            return;
        }
        Throwable first = all.get(0);
        all.stream().skip(1).filter(further -> further != first).forEach(first::addSuppressed);
        if (first instanceof IOException inputOutput) {
            throw inputOutput;
        } else if (first instanceof Error error) {
            throw error;
        }
        throw first instanceof RuntimeException bug ? bug : new IllegalStateException(first);
    }
}

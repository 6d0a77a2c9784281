package org.comity.ingest.folder;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Those who do the same with many things; whether with several at once is their own affair. */
public interface Workforce {

    /** Does one thing after the other. */
    Workforce ALONE = new Workforce() {
        @Override
        public <T, R> List<R> map(List<T> things, Task<T, R> task) throws IOException {
            List<R> results = new ArrayList<>(things.size());
            for (T thing : things) {
                results.add(task.apply(thing));
            }
            return results;
        }
    };

    /**
     * What is done with one thing.
     *
     * @param <T> the thing
     * @param <R> what comes of it
     */
    @FunctionalInterface
    interface Task<T, R> {
        R apply(T thing) throws IOException;
    }

    /** The results, one for each thing, in their order; the first failure in the order of the things is thrown. */
    <T, R> List<R> map(List<T> things, Task<T, R> task) throws IOException;
}

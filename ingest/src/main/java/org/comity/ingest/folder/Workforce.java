package org.comity.ingest.folder;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Applies a task to many items, one after the other or several at once. */
public interface Workforce {

    /** Works on one item after the other. */
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
     * The task for one item.
     *
     * @param <T> the type of the item
     * @param <R> the type of the result
     */
    @FunctionalInterface
    interface Task<T, R> {
        R apply(T thing) throws IOException;
    }

    /** The results, one per item, in the order of the items; the first failure in that order is thrown. */
    <T, R> List<R> map(List<T> things, Task<T, R> task) throws IOException;
}

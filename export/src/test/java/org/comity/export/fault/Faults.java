package org.comity.export.fault;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A plan of failures: the operations of all threads that may fail are counted together. One of them fails, either by
 * itself or together with all later ones.
 *
 * <p>Nothing is really synced to disk, because no test could see it.
 */
public final class Faults {

    private final int first;
    private final boolean forGood;
    private final FileSystem files;
    private final List<IOException> failures = Collections.synchronizedList(new ArrayList<>());
    private final List<String> operations = new ArrayList<>();
    private final @Nullable Runnable action;
    private int open;

    private Faults(int first, boolean forGood, Path folder) {
        this(first, forGood, null, folder);
    }

    private Faults(int first, boolean forGood, @Nullable Runnable action, Path folder) {
        this.first = first;
        this.forGood = forGood;
        this.action = action;
        this.files = new FaultyProvider(folder.getFileSystem(), this).fileSystem();
    }

    /** Only the operation with a given number, counted from 1, fails. */
    public static Faults once(int number, Path folder) {
        return new Faults(number, false, folder);
    }

    /** All operations from a given number on, counted from 1, fail, as if the process were dead. */
    public static Faults from(int number, Path folder) {
        return new Faults(number, true, folder);
    }

    /** Nothing fails, but something else happens before the operation with a given number, counted from 1. */
    public static Faults calling(Runnable action, int number, Path folder) {
        return new Faults(number, false, action, folder);
    }

    /** Nothing fails. */
    public static Faults none(Path folder) {
        return new Faults(Integer.MAX_VALUE, false, folder);
    }

    /** The same path on the failing file system. */
    public Path path(Path folder) {
        return files.getPath(folder.toString());
    }

    /** The thrown failures, in their order. */
    public List<IOException> failures() {
        return List.copyOf(failures);
    }

    /** The operations so far, including those that failed. */
    public synchronized List<String> operations() {
        return List.copyOf(operations);
    }

    /** The operation that failed first. */
    public String failed() {
        return operations().get(first - 1);
    }

    /** The number of channels and listings of folders that were opened but not closed. */
    public synchronized int open() {
        return open;
    }

    synchronized void opened() {
        open++;
    }

    synchronized void closed() {
        open--;
    }

    /** Counts an operation, and fails if it is its turn. */
    void before(String operation, Object path) throws IOException {
        boolean next = isNext(operation + " " + path);
        if (next && action != null) {
            action.run();
        } else if (next) {
            IOException failure =
                    new IOException("No space left on device: " + operations().size() + ", " + operation + " " + path);
            failures.add(failure);
            throw failure;
        }
    }

    private synchronized boolean isNext(String operation) {
        operations.add(operation);
        return forGood ? operations.size() >= first : operations.size() == first;
    }
}

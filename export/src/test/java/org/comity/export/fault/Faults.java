package org.comity.export.fault;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A plan of failures: operations that may fail are counted, those of all threads together, and one of them fails, alone
 * or with all that come after it.
 *
 * <p>Nothing is synced to disk in truth, which no test could see.
 */
public final class Faults {

    private final int first;
    private final boolean forGood;
    private final FileSystem files;
    private final List<IOException> failures = Collections.synchronizedList(new ArrayList<>());
    private final List<String> operations = new ArrayList<>();
    private int open;

    private Faults(int first, boolean forGood, Path folder) {
        this.first = first;
        this.forGood = forGood;
        this.files = new FaultyProvider(folder.getFileSystem(), this).fileSystem();
    }

    /** The operation of a number, counted from 1, fails, and no other. */
    public static Faults once(int number, Path folder) {
        return new Faults(number, false, folder);
    }

    /** From the operation of a number on, counted from 1, all fail, as if the process were dead. */
    public static Faults from(int number, Path folder) {
        return new Faults(number, true, folder);
    }

    /** Nothing fails. */
    public static Faults none(Path folder) {
        return new Faults(Integer.MAX_VALUE, false, folder);
    }

    /** The same path on the file system that fails. */
    public Path path(Path folder) {
        return files.getPath(folder.toString());
    }

    /** What was thrown, the first first. */
    public List<IOException> failures() {
        return List.copyOf(failures);
    }

    /** What was done, and fails from where it was to fail. */
    public synchronized List<String> operations() {
        return List.copyOf(operations);
    }

    /** The operation that failed first. */
    public String failed() {
        return operations().get(first - 1);
    }

    /** How many channels and listings of folders were opened and not closed. */
    public synchronized int open() {
        return open;
    }

    synchronized void opened() {
        open++;
    }

    synchronized void closed() {
        open--;
    }

    /** Counts an operation, and fails where it is its turn. */
    void before(String operation, Object path) throws IOException {
        if (isNext(operation + " " + path)) {
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

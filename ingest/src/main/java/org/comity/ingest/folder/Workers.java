package org.comity.ingest.folder;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** Applies a task to many items, several at once. The results are in the order of the items. */
public final class Workers implements Workforce {

    private static final int REPORTED_EVERY = 64;

    private final int threads;
    private final Progress progress;
    private int done;
    private int all;

    /** Receives reports of the progress, from one thread at a time. */
    @FunctionalInterface
    public interface Progress {
        /** Called when a number of items are done, of all items known so far. */
        void done(int done, int all);
    }

    /** Workers with a number of threads. */
    public Workers(int threads, Progress progress) {
        this.threads = threads;
        this.progress = progress;
    }

    /** The same number of threads, without a report of their progress. */
    public Workers quiet() {
        return new Workers(threads, (done, all) -> {});
    }

    @Override
    public <T, R> List<R> map(List<T> things, Task<T, R> task) throws IOException {
        expect(things.size());
        List<@Nullable R> results = new ArrayList<>(Collections.nCopies(things.size(), null));
        AtomicInteger next = new AtomicInteger();
        int needed = Math.min(threads, things.size());
        if (needed <= 1) {
            work(things, task, results, next);
        } else {
            together(needed, things, task, results, next);
        }
        List<R> complete = new ArrayList<>(results.size());
        for (R result : results) {
            complete.add(Objects.requireNonNull(result));
        }
        return complete;
    }

    private <T, R> void together(
            int needed, List<T> things, Task<T, R> task, List<@Nullable R> results, AtomicInteger next)
            throws IOException {
        Crew crew = new Crew(needed);
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < needed; i++) {
            threads.add(daemon(() -> {
                try {
                    work(things, task, results, next);
                } catch (Throwable failed) {
                    crew.fail(failed);
                } finally {
                    crew.leave();
                }
            }));
        }
        try {
            threads.forEach(Thread::start);
            rethrow(crew.failure());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted while reading the corpus");
        } finally {
            next.set(things.size());
            threads.forEach(Thread::interrupt);
        }
    }

    /**
     * The threads that are at work. A thread without memory must still be able to say that it failed, so nothing here needs
     * any, not even at its first use.
     */
    private static final class Crew {
        private int size;
        private @Nullable Throwable failure;

        Crew(int size) {
            this.size = size;
        }

        synchronized void fail(Throwable failed) {
            if (failure == null) {
                failure = failed;
            }
        }

        synchronized void leave() {
            size--;
            notifyAll();
        }

        /** The first failure, or null, after the last thread has left. */
        synchronized @Nullable Throwable failure() throws InterruptedException {
            while (size > 0) {
                wait();
            }
            return failure;
        }
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "comity-reader");
        thread.setDaemon(true);
        return thread;
    }

    private static void rethrow(@Nullable Throwable failure) throws IOException {
        if (failure instanceof IOException io) {
            throw io;
        }
        if (failure instanceof RuntimeException bug) {
            throw bug;
        }
        if (failure instanceof Error error) {
            throw error;
        }
    }

    /** Each result has a place of its own, so the threads only share the index of the next item. */
    private <T, R> void work(List<T> things, Task<T, R> task, List<@Nullable R> results, AtomicInteger next)
            throws IOException {
        int i = next.getAndIncrement();
        while (i < things.size()) {
            try {
                results.set(i, task.apply(things.get(i)));
            } catch (IOException | RuntimeException | Error failed) {
                next.set(things.size());
                throw failed;
            }
            report();
            i = next.getAndIncrement();
        }
    }

    private synchronized void expect(int more) {
        all += more;
    }

    private synchronized void report() {
        done++;
        if (done % REPORTED_EVERY == 0 || done == all) {
            progress.done(done, all);
        }
    }
}

package org.comity.ingest.folder;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
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
        List<Thread> threads = new ArrayList<>();
        CountDownLatch running = new CountDownLatch(needed);
        AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();
        for (int i = 0; i < needed; i++) {
            threads.add(daemon(() -> {
                // Without memory, a thread must still be able to say that it failed, so nothing here needs any.
                try {
                    work(things, task, results, next);
                } catch (Throwable failed) {
                    failure.compareAndSet(null, failed);
                } finally {
                    running.countDown();
                }
            }));
        }
        try {
            threads.forEach(Thread::start);
            running.await();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted while reading the corpus");
        } finally {
            next.set(things.size());
            threads.forEach(Thread::interrupt);
        }
        rethrow(failure.get());
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

package org.comity.ingest.folder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Workers keep the order of the results, and end with the first failure, whatever it is. */
@Timeout(60)
class WorkersTest {

    private static final List<Integer> NUMBERS =
            IntStream.range(0, 1_000).boxed().toList();

    @Test
    void giveTheResultsInTheOrderOfTheItems() throws IOException {
        for (int threads : List.of(1, 2, 7)) {
            Workers workers = new Workers(threads, (done, all) -> {});
            assertEquals(NUMBERS.stream().map(String::valueOf).toList(), workers.map(NUMBERS, number -> "" + number));
        }
    }

    @Test
    void endWithTheFailureOfATask() {
        for (Throwable failure :
                List.of(new IOException("disk"), new IllegalStateException("bug"), new OutOfMemoryError("heap"))) {
            for (int threads : List.of(1, 3)) {
                AtomicInteger begun = new AtomicInteger();
                Workers workers = new Workers(threads, (done, all) -> {});
                Throwable thrown = assertThrows(
                        failure.getClass(),
                        () -> workers.map(NUMBERS, number -> {
                            begun.incrementAndGet();
                            return fail(failure);
                        }));
                assertSame(failure, thrown);
                assertTrue(begun.get() <= threads, begun + " tasks began");
            }
        }
    }

    @Test
    void stopWhenTheyAreInterrupted() throws Exception {
        Workers workers = new Workers(2, (done, all) -> {});
        Thread.currentThread().interrupt();
        assertThrows(
                InterruptedIOException.class,
                () -> workers.map(NUMBERS, number -> {
                    try {
                        Thread.sleep(60_000);
                    } catch (InterruptedException interrupted) {
                        throw new InterruptedIOException();
                    }
                    return number;
                }));
        assertTrue(Thread.interrupted());
    }

    private static Integer fail(Throwable failure) throws IOException {
        if (failure instanceof IOException io) {
            throw io;
        }
        if (failure instanceof Error error) {
            throw error;
        }
        throw (RuntimeException) failure;
    }
}

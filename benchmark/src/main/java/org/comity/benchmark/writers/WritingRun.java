package org.comity.benchmark.writers;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.comity.benchmark.Heap;
import org.comity.benchmark.Stopwatch;
import org.comity.benchmark.Stopwatch.Elapsed;
import org.comity.export.table.TableRows;

/** One measurement in a separate JVM: {@code format label memberships warm-up-seconds file}. Prints {@code name=value} lines. */
final class WritingRun {

    private static final int WARM_UP_MEMBERSHIPS = 10_000;
    private static final int MOST_REPETITIONS = 5;
    private static final double ENOUGH_SECONDS = 2;

    private WritingRun() {}

    public static void main(String[] arguments) throws IOException {
        Contender contender = Contender.of(Target.valueOf(arguments[0]), arguments[1]);
        int memberships = Integer.parseInt(arguments[2]);
        double seconds = Double.parseDouble(arguments[3]);
        Path file = Path.of(arguments[4]);
        int some = Math.min(WARM_UP_MEMBERSHIPS, memberships);
        Stopwatch watch = Stopwatch.start();
        do {
            contender.write(SampleMemberships.dataset(some), file);
            contender.write(SampleMemberships.dataset(some), OutputStream.nullOutputStream());
            rows(some);
        } while (watch.stop().clock() < seconds * 1e9);
        Stopwatch measuring = Stopwatch.start();
        for (int i = 0; i < MOST_REPETITIONS && measuring.stop().clock() < ENOUGH_SECONDS * 1e9; i++) {
            measure(contender, memberships, file);
        }
        print("resident MiB", Heap.resident() / 1024.0 / 1024.0);
    }

    private static void measure(Contender contender, int memberships, Path file) throws IOException {
        Stopwatch onDisk = Stopwatch.start();
        contender.write(SampleMemberships.dataset(memberships), file);
        print("file", onDisk.stop());
        print("bytes", (double) Files.size(file));
        Files.delete(file);
        Stopwatch nowhere = Stopwatch.start();
        contender.write(SampleMemberships.dataset(memberships), OutputStream.nullOutputStream());
        print("nowhere", nowhere.stop());
        Stopwatch source = Stopwatch.start();
        rows(memberships);
        print("source", source.stop());
    }

    /** Generates the rows without writing them. Every measurement includes this time. */
    private static void rows(int memberships) {
        TableRows table = SampleMemberships.dataset(memberships).tables().next();
        long texts = 0;
        while (table.rows().hasNext()) {
            for (Object value : table.rows().next()) {
                texts += value instanceof String text ? text.length() : 0;
            }
        }
        if (texts < memberships) {
            throw new IllegalStateException("the rows are empty");
        }
    }

    private static void print(String name, Elapsed elapsed) {
        print(name + " ms", elapsed.clock() / 1e6);
        print(name + " CPU ms", elapsed.processors() / 1e6);
    }

    private static void print(String name, double value) {
        System.out.println(String.format(Locale.ROOT, "%s=%.3f", name, value));
    }
}

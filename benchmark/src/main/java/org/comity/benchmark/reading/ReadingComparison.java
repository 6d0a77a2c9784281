package org.comity.benchmark.reading;

import static org.comity.benchmark.Figures.number;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.comity.benchmark.Figures;
import org.comity.benchmark.Options;
import org.comity.benchmark.Samples;
import org.comity.benchmark.Stopwatch;

/** Reads one corpus in several ways in turn, and compares each with the binding of its YAML files. */
public final class ReadingComparison {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private ReadingComparison() {}

    /**
     * Runs the benchmark and prints its table.
     *
     * @param arguments the options
     * @throws IOException if the corpus cannot be written or read
     */
    public static void run(List<String> arguments) throws IOException {
        Options options = Options.parse(arguments, "files", "rounds", "warm-ups", "folder", "ways");
        int files = options.number("files", 50_000);
        Path folder =
                Path.of(options.text("folder", "benchmark/target/reading")).resolve(Integer.toString(files));
        Files.createDirectories(folder);
        SampleCorpus corpus = SampleCorpus.write(folder, files);
        List<Way> ways =
                options.words("ways", "", ",").stream().map(Way::valueOf).toList();
        if (ways.isEmpty()) {
            ways = List.of(Way.values());
        }
        Map<Way, List<Round>> measured = new EnumMap<>(Way.class);
        int warmUps = options.number("warm-ups", 2);
        int rounds = options.number("rounds", 5);
        for (int round = 0; round < warmUps + rounds; round++) {
            for (Way way : ways) {
                long thread = THREADS.getCurrentThreadCpuTime();
                Stopwatch watch = Stopwatch.start();
                int statements = way.read(corpus);
                Stopwatch.Elapsed elapsed = watch.stop();
                Round one = new Round(elapsed, THREADS.getCurrentThreadCpuTime() - thread);
                if (round >= warmUps) {
                    measured.computeIfAbsent(way, unused -> new ArrayList<>()).add(one);
                }
                System.err.println("round " + (round + 1) + ": " + way + ", " + statements + " statements, "
                        + number(elapsed.clock() / 1e6, 0) + " ms, of the thread " + number(one.thread() / 1e6, 0));
            }
        }
        print(files, measured);
    }

    private static void print(int files, Map<Way, List<Round>> measured) {
        Figures figures = Figures.of(
                "reading " + number(files, 0) + " files",
                "times",
                "by CPU",
                "by thread",
                "ms",
                "CPU ms",
                "thread ms",
                "µs each",
                "spread");
        List<Round> peer = measured.getOrDefault(Way.BINDING, List.of());
        measured.forEach((way, all) -> figures.row(
                way.label(),
                times(peer, all, Round::clock),
                times(peer, all, Round::processors),
                times(peer, all, Round::thread),
                number(samples(all, Round::clock).median() / 1e6, 0),
                number(samples(all, Round::processors).median() / 1e6, 0),
                number(samples(all, Round::thread).median() / 1e6, 0),
                number(samples(all, Round::clock).median() / 1e3 / files, 1),
                number(samples(all, Round::clock).spread(), 2)));
        System.out.println(figures);
    }

    private static String times(List<Round> peer, List<Round> all, ToDoubleFunction<Round> time) {
        return peer.isEmpty()
                ? ""
                : number(samples(peer, time).median() / samples(all, time).median(), 2);
    }

    private static Samples samples(List<Round> all, ToDoubleFunction<Round> time) {
        return new Samples(all.stream().mapToDouble(time).boxed().toList());
    }

    /**
     * The time of one reading, in nanoseconds.
     *
     * @param elapsed by the clock, and by all processors
     * @param thread the processor time of the calling thread
     */
    private record Round(Stopwatch.Elapsed elapsed, double thread) {

        double clock() {
            return elapsed.clock();
        }

        double processors() {
            return elapsed.processors();
        }
    }
}

package org.comity.benchmark.resolution;

import static org.comity.benchmark.Figures.number;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.comity.benchmark.Figures;
import org.comity.benchmark.FreshJvm;
import org.comity.benchmark.Measurements;
import org.comity.benchmark.Options;
import org.comity.benchmark.Samples;

/** Resolves growing numbers of statements, each in separate JVMs, and prints the cost of one statement. */
public final class ResolutionGrowth {

    /** The number of statements that fit into the heap of the goal; more need a proportionally larger heap. */
    private static final int PER_HEAP = 1_000_000;

    private ResolutionGrowth() {}

    /**
     * Runs the benchmark and prints its tables.
     *
     * @param arguments the options
     * @throws IOException if a JVM cannot be started, or fails
     * @throws InterruptedException if the run is interrupted
     */
    public static void run(List<String> arguments) throws IOException, InterruptedException {
        Options options = Options.parse(arguments, "sizes", "rounds", "heap", "large-heap", "java");
        int rounds = options.number("rounds", 3);
        List<Measured> all = new ArrayList<>();
        for (int size : options.numbers("sizes", "10000,100000,1000000,4000000")) {
            String heap = size <= PER_HEAP ? options.text("heap", "1g") : options.text("large-heap", "4g");
            FreshJvm jvm = new FreshJvm(heap, options.words("java", "", " "));
            measure(size, jvm, rounds)
                    .ifPresentOrElse(
                            all::add,
                            () -> System.out.println(
                                    number(size, 0) + " statements do not fit into a heap of " + heap + "\n"));
        }
        print(all);
    }

    private static Optional<Measured> measure(int size, FreshJvm jvm, int rounds)
            throws IOException, InterruptedException {
        List<Measurements> warm = new ArrayList<>();
        List<Measurements> cold = new ArrayList<>();
        for (int round = 0; round < rounds; round++) {
            jvm.run(ResolutionRun.class, Integer.toString(size), "cold").ifPresent(cold::add);
            jvm.run(ResolutionRun.class, Integer.toString(size), "warm").ifPresent(warm::add);
            System.err.println(number(size, 0) + " statements, round " + (round + 1) + " of " + rounds);
        }
        boolean complete = warm.size() == rounds && cold.size() == rounds;
        return complete ? Optional.of(new Measured(size, jvm.heap(), warm, cold)) : Optional.empty();
    }

    private static void print(List<Measured> all) {
        if (all.isEmpty()) {
            return;
        }
        Measured least = all.get(0);
        Figures time = Figures.of(
                "statements",
                "heap",
                "by n log n",
                "so by CPU",
                "cold ms",
                "warm ms",
                "CPU ms",
                "spread",
                "statements/s",
                "ns each",
                "collecting ms",
                "union ms",
                "merge ms");
        Figures memory = Figures.of(
                "statements",
                "by the first",
                "bytes each",
                "of statements",
                "of conclusions",
                "peak MiB",
                "memberships",
                "findings");
        for (Measured one : all) {
            double milliseconds = one.warm("resolve ms");
            time.row(
                    number(one.size(), 0),
                    one.heap(),
                    number(one.byNLogN("resolve ms") / least.byNLogN("resolve ms"), 2),
                    number(one.byNLogN("resolve CPU ms") / least.byNLogN("resolve CPU ms"), 2),
                    number(one.cold("resolve ms"), 0),
                    number(milliseconds, 0),
                    number(one.warm("resolve CPU ms"), 0),
                    number(one.spread(), 2),
                    number(one.size() / milliseconds * 1e3, 0),
                    number(milliseconds * 1e6 / one.size(), 0),
                    number(one.warm("collecting ms"), 0),
                    number(one.warm("union ms"), 0),
                    number(one.warm("merge ms"), 0));
            memory.row(
                    number(one.size(), 0),
                    number(one.bytes() / least.bytes(), 2),
                    number(one.bytes(), 0),
                    number(one.warm("statement bytes"), 0),
                    number(one.warm("dataset bytes"), 0),
                    number(one.warm("peak MiB"), 0),
                    number(one.warm("memberships"), 0),
                    number(one.warm("findings"), 0));
        }
        System.out.println(time);
        System.out.println(memory);
    }

    private record Measured(int size, String heap, List<Measurements> warms, List<Measurements> colds) {

        double warm(String name) {
            return median(warms, name).median();
        }

        double cold(String name) {
            return median(colds, name).median();
        }

        double spread() {
            return median(warms, "resolve ms").spread();
        }

        double bytes() {
            return warm("statement bytes") + warm("dataset bytes");
        }

        /** The time per statement divided by the logarithm of their number; constant if the time grows with n log n. */
        double byNLogN(String time) {
            return warm(time) / size / Math.log(size);
        }

        private static Samples median(List<Measurements> runs, String name) {
            return new Samples(runs.stream().map(run -> run.median(name)).toList());
        }
    }
}

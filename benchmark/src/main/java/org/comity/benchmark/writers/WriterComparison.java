package org.comity.benchmark.writers;

import static org.comity.benchmark.Figures.number;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.comity.benchmark.Figures;
import org.comity.benchmark.FreshJvm;
import org.comity.benchmark.Measurements;
import org.comity.benchmark.Options;
import org.comity.benchmark.Samples;

/** Writes the same rows with our writers and with common libraries, and prints a table for each format. */
public final class WriterComparison {

    private static final int CHECKED = 1_000;
    private static final double MOST_SECONDS = 3;
    private static final double SECONDS_FOR_EACH = 30e-6;

    /** The maximum number of rows for contenders that keep all rows in memory. */
    private static final int MOST_KEPT = 100_000;

    private WriterComparison() {}

    /**
     * Runs the benchmark and prints its tables.
     *
     * @param arguments the options
     * @throws IOException if a file cannot be written, or a JVM fails
     * @throws InterruptedException if the run is interrupted
     */
    public static void run(List<String> arguments) throws IOException, InterruptedException {
        Options options =
                Options.parse(arguments, "memberships", "formats", "rounds", "heap", "large-heap", "java", "folder");
        Path folder = Path.of(options.text("folder", "benchmark/target/writers"));
        Files.createDirectories(folder);
        List<Target> targets = options.words("formats", "csv,yaml,json,xlsx", ",").stream()
                .map(format -> Target.valueOf(format.toUpperCase(Locale.ROOT)))
                .toList();
        List<Integer> sizes = options.numbers("memberships", "100000,1000000");
        for (Target target : targets) {
            check(target, folder);
            for (int memberships : sizes) {
                measure(target, memberships, folder, options);
            }
        }
    }

    private static void check(Target target, Path folder) throws IOException {
        for (Contender contender : Contender.of(target)) {
            Path file = folder.resolve("checked");
            contender.write(SampleMemberships.dataset(CHECKED), file);
            WrittenCells.check(contender, file, CHECKED);
            Files.delete(file);
        }
        System.err.println(target + ": all write the same cells");
    }

    private static void measure(Target target, int memberships, Path folder, Options options)
            throws IOException, InterruptedException {
        List<String> java = options.words("java", "", " ");
        FreshJvm jvm = new FreshJvm(options.text("heap", "96m"), java);
        FreshJvm large = new FreshJvm(options.text("large-heap", "1g"), java);
        int rounds = options.number("rounds", 3);
        double seconds = Math.min(MOST_SECONDS, memberships * SECONDS_FOR_EACH);
        Map<Contender, List<Measurements>> all = new LinkedHashMap<>();
        for (int round = 0; round < rounds; round++) {
            for (Contender contender : Contender.of(target)) {
                if (!contender.keepsAll() || memberships <= MOST_KEPT) {
                    (contender.keepsAll() ? large : jvm)
                            .run(
                                    WritingRun.class,
                                    target.name(),
                                    contender.label(),
                                    Integer.toString(memberships),
                                    Double.toString(seconds),
                                    folder.resolve("written").toString())
                            .ifPresentOrElse(
                                    measured -> all.computeIfAbsent(contender, each -> new ArrayList<>())
                                            .add(measured),
                                    () -> System.err.println(contender.label() + " needs a larger heap"));
                }
            }
            System.err.println(
                    target + ", " + number(memberships, 0) + " memberships, round " + (round + 1) + " of " + rounds);
        }
        print(target, memberships, all);
    }

    private static void print(Target target, int memberships, Map<Contender, List<Measurements>> all) {
        List<Measurements> first = all.get(Contender.of(target).get(0));
        if (first == null) {
            System.out.println(target + ": " + Contender.of(target).get(0).label() + " needs a larger heap\n");
            return;
        }
        Figures figures = Figures.of(
                target.name() + ", " + number(memberships, 0) + " memberships",
                "times",
                "by CPU",
                "without a disk",
                "so by CPU",
                "ms",
                "CPU ms",
                "spread",
                "ms without a disk",
                "ms of the rows",
                "MB",
                "peak MiB");
        all.forEach((contender, own) -> figures.row(
                contender.label(),
                times(first, own, "file ms"),
                times(first, own, "file CPU ms"),
                times(first, own, "nowhere ms"),
                times(first, own, "nowhere CPU ms"),
                number(samples(own, "file ms").median(), 0),
                number(samples(own, "file CPU ms").median(), 0),
                number(samples(own, "file ms").spread(), 2),
                number(samples(own, "nowhere ms").median(), 0),
                number(samples(own, "source ms").median(), 0),
                number(samples(own, "bytes").median() / 1e6, 0),
                number(samples(own, "resident MiB").median(), 0)));
        System.out.println(figures);
    }

    private static String times(List<Measurements> first, List<Measurements> own, String name) {
        return number(samples(first, name).median() / samples(own, name).median(), 2);
    }

    private static Samples samples(List<Measurements> runs, String name) {
        return new Samples(runs.stream().map(run -> run.median(name)).toList());
    }
}

package org.comity.benchmark.edtf;

import static org.comity.benchmark.Figures.number;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.comity.benchmark.Figures;
import org.comity.benchmark.Options;
import org.comity.benchmark.Samples;
import org.comity.benchmark.Stopwatch;
import org.comity.benchmark.Stopwatch.Elapsed;
import org.comity.domain.time.Edtf;

/** Reads the same EDTF strings here and with npm edtf, in turn, each on one thread. */
public final class EdtfComparison {

    private static final int WARM_UP = 50_000;
    private static final int WARM_UP_ROUNDS = 20;

    private EdtfComparison() {}

    /**
     * Runs the benchmark and prints its table.
     *
     * @param arguments the options
     * @throws IOException if the strings cannot be written, or the peer fails
     * @throws InterruptedException if the run is interrupted
     */
    public static void run(List<String> arguments) throws IOException, InterruptedException {
        Options options = Options.parse(arguments, "strings", "rounds", "folder");
        Path folder = Path.of(options.text("folder", "benchmark/target/edtf"));
        Files.createDirectories(folder);
        List<String> strings = EdtfStrings.of(options.number("strings", 1_000_000));
        try (NodePeer node = NodePeer.start(folder)) {
            System.err.println("node " + node.order("version") + ", " + number(strings.size(), 0) + " strings");
            List<String> common = common(strings, node, folder);
            warmUp(common, node, folder);
            compare(common, node, folder, options.number("rounds", 3));
        }
    }

    /** The strings that both can read; prints those that one of them rejects. */
    private static List<String> common(List<String> strings, NodePeer node, Path folder) throws IOException {
        load(strings, node, folder);
        Path answers = folder.resolve("accepted.txt").toAbsolutePath();
        node.order("accepts\t" + answers);
        String there = Files.readString(answers, StandardCharsets.US_ASCII);
        List<String> common = new ArrayList<>(strings.size());
        List<String> refusedHere = new ArrayList<>();
        List<String> refusedThere = new ArrayList<>();
        for (int i = 0; i < strings.size(); i++) {
            boolean readHere = isRead(strings.get(i));
            boolean readThere = there.charAt(i) == '1';
            if (!readHere) {
                refusedHere.add(strings.get(i));
            }
            if (!readThere) {
                refusedThere.add(strings.get(i));
            }
            if (readHere && readThere) {
                common.add(strings.get(i));
            }
        }
        System.out.println(refused("Comity", refusedHere, strings.size()));
        System.out.println(refused("npm edtf", refusedThere, strings.size()) + "\n");
        return common;
    }

    private static String refused(String by, List<String> strings, int of) {
        List<String> examples = strings.stream().distinct().limit(8).toList();
        return "refused by " + by + ": " + number(strings.size(), 0) + " of " + number(of, 0)
                + (examples.isEmpty() ? "" : ", such as " + String.join(", ", examples));
    }

    private static void warmUp(List<String> common, NodePeer node, Path folder) throws IOException {
        List<String> some = common.subList(0, Math.min(WARM_UP, common.size()));
        for (int i = 0; i < WARM_UP_ROUNDS; i++) {
            readAll(some);
        }
        load(some, node, folder);
        node.order("parse");
        node.order("bounds");
    }

    private static void compare(List<String> common, NodePeer node, Path folder, int rounds) throws IOException {
        load(common, node, folder);
        List<Elapsed> here = new ArrayList<>();
        List<Elapsed> parsed = new ArrayList<>();
        List<Elapsed> bounded = new ArrayList<>();
        for (int round = 0; round < rounds; round++) {
            here.add(readAll(common));
            parsed.add(node.time("parse"));
            here.add(readAll(common));
            bounded.add(node.time("bounds"));
            System.err.printf(Locale.ROOT, "round %d of %d%n", round + 1, rounds);
        }
        Figures figures = Figures.of(
                "reading " + number(common.size(), 0) + " strings",
                "times",
                "times by CPU",
                "ms",
                "ns each",
                "CPU ns each",
                "spread");
        row(figures, "Comity: value with its bounds", here, here, common.size());
        row(figures, "npm edtf: parse, a tree of plain objects", parsed, here, common.size());
        row(figures, "npm edtf: value with its bounds", bounded, here, common.size());
        System.out.println(figures);
    }

    private static void row(Figures figures, String what, List<Elapsed> theirs, List<Elapsed> ours, int strings) {
        Samples clock = samples(theirs, Elapsed::clock);
        double processors = samples(theirs, Elapsed::processors).median();
        figures.row(
                what,
                number(clock.median() / samples(ours, Elapsed::clock).median(), 1),
                number(processors / samples(ours, Elapsed::processors).median(), 1),
                number(clock.median() / 1e6, 0),
                number(clock.median() / strings, 0),
                number(processors / strings, 0),
                number(clock.spread(), 2));
    }

    private static Samples samples(List<Elapsed> times, Function<Elapsed, Double> part) {
        return new Samples(times.stream().map(part).toList());
    }

    private static void load(List<String> strings, NodePeer node, Path folder) throws IOException {
        Path file = folder.resolve("strings.txt").toAbsolutePath();
        Files.write(file, strings, StandardCharsets.US_ASCII);
        String loaded = node.order("load\t" + file);
        if (!loaded.equals(Integer.toString(strings.size()))) {
            throw new IOException("node loaded " + loaded + " of " + strings.size() + " strings");
        }
    }

    private static Elapsed readAll(List<String> strings) {
        long bounded = 0;
        Stopwatch watch = Stopwatch.start();
        for (String string : strings) {
            Edtf value = Edtf.parse(string);
            bounded += (value.earliest().isPresent() ? 1 : 0) + (value.latest().isPresent() ? 1 : 0);
        }
        Elapsed elapsed = watch.stop();
        if (bounded == 0) {
            throw new IllegalStateException("none of " + strings.size() + " strings has a bound");
        }
        return elapsed;
    }

    private static boolean isRead(String string) {
        try {
            Edtf.parse(string);
            return true;
        } catch (IllegalArgumentException refused) {
            return false;
        }
    }
}

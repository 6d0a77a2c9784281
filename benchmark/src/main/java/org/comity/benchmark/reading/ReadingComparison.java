package org.comity.benchmark.reading;

import static org.comity.benchmark.Figures.number;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.comity.benchmark.Figures;
import org.comity.benchmark.Options;
import org.comity.benchmark.Samples;
import org.comity.benchmark.Stopwatch;

/** Reads one corpus in several ways by turns, and prints each beside the binding of its YAML files. */
public final class ReadingComparison {

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
        Map<Way, List<Stopwatch.Elapsed>> elapsed = new EnumMap<>(Way.class);
        int warmUps = options.number("warm-ups", 2);
        int rounds = options.number("rounds", 5);
        for (int round = 0; round < warmUps + rounds; round++) {
            for (Way way : ways) {
                Stopwatch watch = Stopwatch.start();
                int statements = way.read(corpus);
                Stopwatch.Elapsed one = watch.stop();
                if (round >= warmUps) {
                    elapsed.computeIfAbsent(way, unused -> new ArrayList<>()).add(one);
                }
                System.err.println("round " + (round + 1) + ": " + way + ", " + statements + " statements, "
                        + number(one.clock() / 1e6, 0) + " ms");
            }
        }
        print(files, elapsed);
    }

    private static void print(int files, Map<Way, List<Stopwatch.Elapsed>> elapsed) {
        Figures figures = Figures.of(
                "reading " + number(files, 0) + " files", "times", "by CPU", "ms", "CPU ms", "µs each", "spread");
        List<Stopwatch.Elapsed> peer = elapsed.getOrDefault(Way.BINDING, List.of());
        elapsed.forEach((way, all) -> {
            double clock = clock(all).median();
            double processors = processors(all).median();
            figures.row(
                    way.label(),
                    peer.isEmpty() ? "" : number(clock(peer).median() / clock, 2),
                    peer.isEmpty() ? "" : number(processors(peer).median() / processors, 2),
                    number(clock / 1e6, 0),
                    number(processors / 1e6, 0),
                    number(clock / 1e3 / files, 1),
                    number(clock(all).spread(), 2));
        });
        System.out.println(figures);
    }

    private static Samples clock(List<Stopwatch.Elapsed> all) {
        return new Samples(all.stream().map(Stopwatch.Elapsed::clock).toList());
    }

    private static Samples processors(List<Stopwatch.Elapsed> all) {
        return new Samples(all.stream().map(Stopwatch.Elapsed::processors).toList());
    }
}

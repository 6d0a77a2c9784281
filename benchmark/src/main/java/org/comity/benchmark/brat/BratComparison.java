package org.comity.benchmark.brat;

import static org.comity.benchmark.Figures.number;

import com.pengyifan.brat.BratDocument;
import com.pengyifan.brat.io.BratIOUtils;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.comity.benchmark.Figures;
import org.comity.benchmark.Options;
import org.comity.benchmark.Samples;
import org.comity.benchmark.Stopwatch;
import org.comity.ingest.annotation.AnnotatedText;
import org.comity.ingest.format.brat.BratReader;

/** Reads brat's files from the disk with our reader and with a different one in turn, and compares the two. */
public final class BratComparison {

    private BratComparison() {}

    /**
     * Runs the benchmark and prints its table.
     *
     * @param arguments the options
     * @throws IOException if the files cannot be written or read
     */
    public static void run(List<String> arguments) throws IOException {
        Options options = Options.parse(arguments, "files", "rounds", "warm-ups", "folder");
        int files = options.number("files", 50_000);
        Path folder = Path.of(options.text("folder", "benchmark/target/brat")).resolve(Integer.toString(files));
        List<Path> paths = SampleAnnotations.write(folder, files);
        List<Stopwatch.Elapsed> peer = new ArrayList<>();
        List<Stopwatch.Elapsed> ours = new ArrayList<>();
        int warmUps = options.number("warm-ups", 2);
        int rounds = options.number("rounds", 5);
        for (int round = 0; round < warmUps + rounds; round++) {
            Stopwatch first = Stopwatch.start();
            int theirCount = readByPeer(paths);
            Stopwatch.Elapsed theirs = first.stop();
            Stopwatch second = Stopwatch.start();
            int count = readByUs(paths);
            Stopwatch.Elapsed own = second.stop();
            if (count != theirCount) {
                throw new IllegalStateException("read " + count + " annotations, the other reader " + theirCount);
            }
            System.err.println("round " + (round + 1) + ": " + count + " annotations, the other reader "
                    + number(theirs.clock() / 1e6, 0) + " ms, ours " + number(own.clock() / 1e6, 0));
            if (round >= warmUps) {
                peer.add(theirs);
                ours.add(own);
            }
        }
        Figures figures =
                Figures.of("reading " + number(files, 0) + " .ann files", "times", "by CPU", "ms", "CPU ms", "spread");
        row(figures, "pengyifan-brat", peer, peer);
        row(figures, "the brat reader, places and findings included", peer, ours);
        System.out.println(figures);
    }

    private static void row(Figures figures, String label, List<Stopwatch.Elapsed> peer, List<Stopwatch.Elapsed> own) {
        figures.row(
                label,
                number(median(peer, Stopwatch.Elapsed::clock) / median(own, Stopwatch.Elapsed::clock), 2),
                number(median(peer, Stopwatch.Elapsed::processors) / median(own, Stopwatch.Elapsed::processors), 2),
                number(median(own, Stopwatch.Elapsed::clock) / 1e6, 0),
                number(median(own, Stopwatch.Elapsed::processors) / 1e6, 0),
                number(samples(own, Stopwatch.Elapsed::clock).spread(), 2));
    }

    private static double median(List<Stopwatch.Elapsed> all, ToDoubleFunction<Stopwatch.Elapsed> time) {
        return samples(all, time).median();
    }

    private static Samples samples(List<Stopwatch.Elapsed> all, ToDoubleFunction<Stopwatch.Elapsed> time) {
        return new Samples(all.stream().mapToDouble(time).boxed().toList());
    }

    private static int readByPeer(List<Path> paths) throws IOException {
        int count = 0;
        for (Path path : paths) {
            try (BufferedReader in = Files.newBufferedReader(path, StandardCharsets.UTF_8)) {
                BratDocument document = BratIOUtils.read(in, path.toString());
                count += document.getEntities().size()
                        + document.getRelations().size()
                        + document.getEvents().size();
            }
        }
        return count;
    }

    private static int readByUs(List<Path> paths) throws IOException {
        BratReader reader = new BratReader();
        int count = 0;
        for (Path path : paths) {
            AnnotatedText picture = reader.read(path.toString(), Files.readAllBytes(path));
            if (!picture.findings().isEmpty()) {
                throw new IllegalStateException(
                        "the sample is not sound: " + picture.findings().get(0));
            }
            count += picture.annotations().size();
        }
        return count;
    }
}

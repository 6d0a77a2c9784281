package org.comity.benchmark.growth;

import static org.comity.benchmark.Figures.number;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.comity.benchmark.Figures;
import org.comity.benchmark.Options;
import org.jspecify.annotations.Nullable;

/**
 * Checks and builds corpora in which one list grows, and prints the growth of the time by n log n.
 *
 * <p>A growth of 1 means that the time, less the time for an empty corpus, is in proportion to n log n. What is above 1.5
 * is marked.
 */
public final class CommandGrowth {
    private static final double MARKED = 1.5;
    /** Less is mostly start-up, whose time differs from run to run. */
    private static final double LEAST = 0.5;

    private final CommandRun run;
    private final Path folder;
    private final List<Integer> sizes;

    private CommandGrowth(CommandRun run, Path folder, List<Integer> sizes) {
        this.run = run;
        this.folder = folder;
        this.sizes = sizes;
    }

    /**
     * Runs the benchmark and prints its tables.
     *
     * @param arguments the options
     * @throws IOException if a corpus cannot be written, or the command cannot be started
     * @throws InterruptedException if the run is interrupted
     */
    public static void run(List<String> arguments) throws IOException, InterruptedException {
        Options options = Options.parse(arguments, "kinds", "sizes", "limit", "jar", "folder", "commands");
        List<String> names = options.words("kinds", "", ",");
        CommandGrowth growth = new CommandGrowth(
                new CommandRun(Path.of(options.text("jar", "cli/target/comity.jar")), options.number("limit", 60)),
                Path.of(options.text("folder", "benchmark/target/growth")),
                options.numbers("sizes", "1000,10000,100000"));
        for (String command : options.words("commands", "check,build", ",")) {
            growth.print(command, names);
        }
    }

    private void print(String command, List<String> names) throws IOException, InterruptedException {
        List<String> titles = new ArrayList<>(List.of(command, "what grows"));
        sizes.forEach(size -> titles.add(number(size, 0)));
        sizes.stream().skip(1).forEach(size -> titles.add("growth to " + number(size, 0)));
        Figures figures = Figures.of(titles.toArray(String[]::new));
        double start = measure(
                        command,
                        new CorpusKind(
                                "empty", "", (corpus, n) -> corpus.head("").file("p.txt", "x\n")),
                        1)
                .orElseThrow(() -> new IOException("the command does not run: " + command));
        for (CorpusKind kind : CorpusKind.all()) {
            if (names.isEmpty() || names.contains(kind.name())) {
                List<String> row = row(command, kind, start);
                figures.row(row.toArray(String[]::new));
                System.err.println(command + " " + String.join(" | ", row));
            }
        }
        System.out.println("start-up: " + number(start, 1) + " s\n\n" + figures);
    }

    private List<String> row(String command, CorpusKind kind, double start) throws IOException, InterruptedException {
        List<String> row = new ArrayList<>(List.of(kind.name(), kind.grows()));
        List<String> growths = new ArrayList<>();
        OptionalDouble before = OptionalDouble.of(0);
        int smaller = 0;
        for (int size : sizes) {
            OptionalDouble time = before.isEmpty() ? before : measure(command, kind, size);
            row.add(time.isEmpty() ? "no end" : number(time.getAsDouble(), 1));
            if (smaller > 0) {
                growths.add(
                        time.isEmpty()
                                ? "!"
                                : growth(before.getAsDouble() - start, smaller, time.getAsDouble() - start, size));
            }
            before = time;
            smaller = size;
        }
        row.addAll(growths);
        return row;
    }

    private static String growth(double before, int smaller, double after, int size) {
        if (after < LEAST) {
            return "-";
        }
        double expected = size * Math.log(size) / (smaller * Math.log(smaller));
        double growth = after / Math.max(before, LEAST) / expected;
        return number(growth, 2) + (growth > MARKED ? " !" : "");
    }

    private OptionalDouble measure(String command, CorpusKind kind, int size) throws IOException, InterruptedException {
        Path corpus = folder.resolve("corpus");
        Path out = folder.resolve("dataset");
        delete(corpus);
        delete(out);
        Files.createDirectories(corpus);
        kind.generator().write(new GeneratedCorpus(corpus), size);
        List<String> arguments = command.equals("build")
                ? List.of(command, corpus.toString(), "--out", out.toString(), "--format", "csv,xlsx,yaml")
                : List.of(command, corpus.toString());
        return run.seconds(arguments);
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path left, @Nullable IOException failure) throws IOException {
                Files.delete(left);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}

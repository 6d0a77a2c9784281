package org.comity.benchmark.build;

import static org.comity.benchmark.Figures.number;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.comity.benchmark.ChildProcess;
import org.comity.benchmark.Figures;
import org.comity.benchmark.Options;
import org.comity.benchmark.Samples;

/** Runs {@code build} as a user does, and the plain program on the same corpus, in turns, each in a fresh JVM. */
public final class BuildComparison {

    private static final String ALL = "csv,xlsx,yaml,json,jsonl";

    private BuildComparison() {}

    /** Who builds, with which formats. */
    private record Contender(String program, String formats) {}

    /** One run. */
    private record Run(ChildProcess.Used used, long bytes) {}

    /**
     * Runs the benchmark and prints a table for each size.
     *
     * @param arguments the options
     * @throws IOException if a file cannot be written, or a run fails
     * @throws InterruptedException if the run is interrupted
     */
    public static void run(List<String> arguments) throws IOException, InterruptedException {
        Options options = Options.parse(
                arguments, "corpora", "formats", "programs", "rounds", "jar", "java", "plain-java", "folder");
        Path folder = Path.of(options.text("folder", "benchmark/target/build"));
        Files.createDirectories(folder);
        for (String text : options.words("corpora", "1000x3,10000x3,50000x3,10000x100", ",")) {
            CorpusSize size = CorpusSize.parse(text);
            Path corpus = folder.resolve("corpus-" + size);
            StatementCorpus.write(corpus, size);
            Map<Contender, List<Run>> runs = new LinkedHashMap<>();
            for (int round = 0; round < options.number("rounds", 3); round++) {
                for (String formats : options.words("formats", "csv;csv,xlsx,yaml;" + ALL, ";")) {
                    for (String program : options.words("programs", "plain,comity", ",")) {
                        Run run = build(program, formats, corpus, folder, options);
                        runs.computeIfAbsent(new Contender(program, formats), each -> new ArrayList<>())
                                .add(run);
                        System.err.println(size + ", " + formats + ", " + program + ": " + run);
                    }
                }
            }
            print(size, runs);
        }
    }

    private static Run build(String program, String formats, Path corpus, Path folder, Options options)
            throws IOException, InterruptedException {
        Path out = folder.resolve("dataset");
        delete(out);
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        if (program.equals("plain")) {
            command.addAll(options.words("plain-java", "", " "));
            command.addAll(List.of("-cp", System.getProperty("java.class.path"), PlainBuild.class.getName()));
            command.addAll(List.of(corpus.toString(), out.toString(), formats));
        } else {
            String file = program.equals("comity") ? options.text("jar", "cli/target/comity.jar") : program;
            if (file.endsWith(".jar")) {
                command.addAll(options.words("java", "", " "));
                command.addAll(List.of("-jar", file));
            } else {
                command.set(0, file);
            }
            command.addAll(List.of("build", corpus.toString()));
            command.addAll(List.of("--out", out.toString(), "--format", formats));
        }
        Path log = folder.resolve("log.txt");
        ChildProcess.Used used =
                ChildProcess.run(command, log, Double.MAX_VALUE).orElseThrow();
        if (used.exit() != 0) {
            throw new IOException("exit code " + used.exit() + ", see " + log + ": " + String.join(" ", command));
        }
        return new Run(used, size(out));
    }

    private static void print(CorpusSize size, Map<Contender, List<Run>> runs) {
        Figures figures = Figures.of(
                number(size.files(), 0) + " files of " + size.perFile() + " statements",
                "CPU / plain",
                "clock / plain",
                "CPU µs each",
                "clock µs each",
                "spread",
                "peak MiB",
                "bytes each");
        runs.forEach((contender, own) -> {
            List<Run> plain = runs.getOrDefault(new Contender("plain", contender.formats()), List.of());
            figures.row(
                    contender.program() + ", " + contender.formats(),
                    times(own, plain, run -> run.used().processors()),
                    times(own, plain, run -> run.used().clock()),
                    number(median(own, run -> run.used().processors()) * 1e6 / size.statements(), 1),
                    number(median(own, run -> run.used().clock()) * 1e6 / size.statements(), 1),
                    number(samples(own, run -> run.used().processors()).spread(), 2),
                    number(median(own, run -> run.used().resident()), 0),
                    number(median(own, Run::bytes) / size.statements(), 0));
        });
        System.out.println(figures);
    }

    private static String times(List<Run> own, List<Run> plain, ToDoubleFunction<Run> measure) {
        return plain.isEmpty() ? "" : number(median(own, measure) / median(plain, measure), 2);
    }

    private static double median(List<Run> runs, ToDoubleFunction<Run> measure) {
        return samples(runs, measure).median();
    }

    private static Samples samples(List<Run> runs, ToDoubleFunction<Run> measure) {
        return new Samples(runs.stream().mapToDouble(measure).boxed().toList());
    }

    private static long size(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .mapToLong(file -> file.toFile().length())
                    .sum();
        }
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}

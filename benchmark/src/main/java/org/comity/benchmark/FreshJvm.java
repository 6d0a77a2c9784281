package org.comity.benchmark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A JVM that is started for one measurement, with two processors and a limited heap.
 *
 * @param heap the limit of the heap, in the format of {@code -Xmx}
 * @param options further options of the JVM
 */
public record FreshJvm(String heap, List<String> options) {

    /**
     * Copies the options.
     *
     * @param heap the limit of the heap, in the format of {@code -Xmx}
     * @param options further options of the JVM
     */
    public FreshJvm {
        options = List.copyOf(options);
    }

    /**
     * Runs a measurement.
     *
     * @param main the class to run, which prints {@code name=value} lines
     * @param arguments its arguments
     * @return the measurements, or empty if the heap is too small
     * @throws IOException if the JVM cannot be started, or fails
     * @throws InterruptedException if the run is interrupted
     */
    public Optional<Measurements> run(Class<?> main, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-Xmx" + heap, "-XX:ActiveProcessorCount=2", "-XX:+ExitOnOutOfMemoryError"));
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        int exit = process.waitFor();
        if (exit == 3) { // what -XX:+ExitOnOutOfMemoryError exits with
            return Optional.empty();
        }
        if (exit != 0) {
            throw new IOException("the measurement failed with exit code " + exit + ": " + String.join(" ", command));
        }
        return Optional.of(read(output));
    }

    private static Measurements read(String output) {
        return new Measurements(output.lines()
                .filter(line -> line.contains("="))
                .map(line -> line.split("=", 2))
                .collect(Collectors.groupingBy(
                        line -> line[0],
                        Collectors.collectingAndThen(
                                Collectors.mapping(line -> Double.valueOf(line[1]), Collectors.toList()),
                                Samples::new))));
    }
}

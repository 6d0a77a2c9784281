package org.comity.benchmark.growth;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.concurrent.TimeUnit;

/** Runs a command of Comity in a JVM of its own and measures the time of the processors, start included. */
final class CommandRun {
    private static final long STEP_MS = 20;

    private final Path jar;
    private final double limit;

    /** Runs commands of a jar, each for a number of seconds of processor time at most. */
    CommandRun(Path jar, double limit) {
        this.jar = jar;
        this.limit = limit;
    }

    /** The seconds of processor time; empty if the command took longer than the limit or broke off. */
    OptionalDouble seconds(List<String> arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xmx3g",
                "-jar",
                jar.toString()));
        command.addAll(arguments);
        Process process = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        double used = 0;
        while (!process.waitFor(STEP_MS, TimeUnit.MILLISECONDS)) {
            double sofar =
                    process.info().totalCpuDuration().orElse(Duration.ZERO).toMillis() / 1000.0;
            used = Math.max(used, sofar);
            if (used > limit) {
                process.destroyForcibly().waitFor();
                return OptionalDouble.empty();
            }
        }
        // 1 means that the corpus has errors, as some kinds are made to have.
        return process.exitValue() <= 1 ? OptionalDouble.of(used) : OptionalDouble.empty();
    }
}

package org.comity.benchmark.growth;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.comity.benchmark.ChildProcess;

/** Runs a command of Comity in a JVM of its own and measures the time of the processors, start included. */
final class CommandRun {
    /** The exit code of a command if the corpus has errors. */
    private static final int ERRORS = 1;

    private final Path jar;
    private final double limit;

    /** Runs commands of a jar, each for a number of seconds of processor time at most. */
    CommandRun(Path jar, double limit) {
        this.jar = jar;
        this.limit = limit;
    }

    /**
     * The seconds of processor time; empty if the command took longer than the limit.
     *
     * @throws IOException if the command failed; that the corpus has errors, as some kinds are made to have, is no failure
     */
    OptionalDouble seconds(List<String> arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xmx3g",
                "-jar",
                jar.toString()));
        command.addAll(arguments);
        Path log = Files.createTempFile("command", ".txt");
        Optional<ChildProcess.Used> used = ChildProcess.run(command, log, limit);
        if (used.isPresent() && used.get().exit() > ERRORS) {
            throw new IOException("exit code " + used.get().exit() + ", see " + log + ": " + String.join(" ", command));
        }
        Files.delete(log);
        return used.isPresent() ? OptionalDouble.of(used.get().processors()) : OptionalDouble.empty();
    }
}

package org.comity.benchmark.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Runs a command, and measures what it used. Needs {@code sh}, and {@code /proc} for the memory. */
final class ChildProcess {

    private static final Pattern TIME = Pattern.compile("(\\d+)m([\\d.]+)s");
    private static final Pattern PEAK = Pattern.compile("VmHWM:\\s+(\\d+) kB");
    private static final int POLL_MILLIS = 20;

    private ChildProcess() {}

    /**
     * What a run used.
     *
     * @param clock the seconds by the clock
     * @param processors the seconds of all its threads, in user and system mode
     * @param resident the largest resident memory, in MiB
     */
    record Used(double clock, double processors, double resident) {}

    /**
     * Runs a command to its end.
     *
     * @param command the program and its arguments
     * @param log receives what it prints
     * @throws IOException if it cannot be run or its exit code is not 0
     * @throws InterruptedException if the run is interrupted
     */
    static Used run(List<String> command, Path log) throws IOException, InterruptedException {
        Path times = Files.createTempFile("times", ".txt");
        Path number = Files.createTempFile("process", ".txt");
        // The shell starts the command, says its number, waits, and says what its children used.
        String script = "times=$1; number=$2; shift 2; \"$@\" & echo $! > \"$number\"; wait $!; code=$?;"
                + " times > \"$times\"; exit $code";
        Process shell = new ProcessBuilder(java.util.stream.Stream.concat(
                                List.of("sh", "-c", script, "sh", times.toString(), number.toString()).stream(),
                                command.stream())
                        .toList())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        long start = System.nanoTime();
        double peak = 0;
        while (!shell.waitFor(POLL_MILLIS, TimeUnit.MILLISECONDS)) {
            peak = Math.max(peak, peakOf(number));
        }
        double clock = (System.nanoTime() - start) / 1e9;
        if (shell.exitValue() != 0) {
            throw new IOException("exit code " + shell.exitValue() + ", see " + log + ": " + String.join(" ", command));
        }
        double processors = processors(Files.readString(times));
        Files.delete(times);
        Files.delete(number);
        return new Used(clock, processors, peak);
    }

    /** The second line of {@code times} has the user and the system time of the children (POSIX.1-2017, times). */
    private static double processors(String times) {
        Matcher matcher = TIME.matcher(times.lines().skip(1).findFirst().orElseThrow());
        double seconds = 0;
        while (matcher.find()) {
            seconds += Integer.parseInt(matcher.group(1)) * 60 + Double.parseDouble(matcher.group(2));
        }
        return seconds;
    }

    private static double peakOf(Path number) throws IOException {
        String process = Files.readString(number).strip();
        Path status = Path.of("/proc", process.isEmpty() ? "none" : process, "status");
        try {
            Matcher matcher = PEAK.matcher(Files.readString(status));
            return matcher.find() ? Double.parseDouble(matcher.group(1)) / 1024 : 0;
        } catch (IOException ended) {
            return 0;
        }
    }
}

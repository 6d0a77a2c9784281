package org.comity.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Runs a command, and measures what it used. Needs {@code sh}, and {@code /proc} for the memory. */
public final class ChildProcess {

    private static final Pattern TIME = Pattern.compile("(\\d+)m([\\d.]+)s");
    private static final Pattern PEAK = Pattern.compile("VmHWM:\\s+(\\d+) kB");
    private static final int POLL_MILLIS = 20;

    private ChildProcess() {}

    /**
     * What a run used.
     *
     * @param exit its exit code
     * @param clock the seconds by the clock
     * @param processors the seconds of all its threads, in user and system mode
     * @param resident the largest resident memory, in MiB
     */
    public record Used(int exit, double clock, double processors, double resident) {}

    /**
     * Runs a command to its end, or until it has used too much time.
     *
     * @param command the program and its arguments
     * @param log receives what it prints
     * @param limit the seconds of processor time after which it is stopped
     * @return what it used; empty if it was stopped
     * @throws IOException if it cannot be run
     * @throws InterruptedException if the run is interrupted
     */
    public static Optional<Used> run(List<String> command, Path log, double limit)
            throws IOException, InterruptedException {
        Path times = Files.createTempFile("times", ".txt");
        Path number = Files.createTempFile("process", ".txt");
        // The shell starts the command, says its number, waits, and says what its children used.
        String script = "times=$1; number=$2; shift 2; \"$@\" & echo $! > \"$number\"; wait $!; code=$?;"
                + " times > \"$times\"; exit $code";
        List<String> line = new ArrayList<>(List.of("sh", "-c", script, "sh", times.toString(), number.toString()));
        line.addAll(command);
        Process shell = new ProcessBuilder(line)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        long start = System.nanoTime();
        double peak = 0;
        while (!shell.waitFor(POLL_MILLIS, TimeUnit.MILLISECONDS)) {
            String process = Files.readString(number).strip();
            if (!process.isEmpty()) {
                peak = Math.max(peak, peakOf(process));
                if (hasUsed(process, limit)) {
                    shell.waitFor();
                    return Optional.empty();
                }
            }
        }
        double clock = (System.nanoTime() - start) / 1e9;
        double processors = processors(Files.readString(times));
        Files.delete(times);
        Files.delete(number);
        return Optional.of(new Used(shell.exitValue(), clock, processors, peak));
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

    /** Stops a process that has used more than a limit, and returns whether it has. */
    private static boolean hasUsed(String process, double limit) {
        Optional<ProcessHandle> running = ProcessHandle.of(Long.parseLong(process));
        boolean much = running.flatMap(handle -> handle.info().totalCpuDuration())
                .filter(used -> used.toMillis() > limit * 1000)
                .isPresent();
        return much && running.orElseThrow().destroyForcibly();
    }

    private static double peakOf(String process) {
        try {
            Matcher matcher = PEAK.matcher(Files.readString(Path.of("/proc", process, "status")));
            return matcher.find() ? Double.parseDouble(matcher.group(1)) / 1024 : 0;
        } catch (IOException ended) {
            return 0;
        }
    }
}

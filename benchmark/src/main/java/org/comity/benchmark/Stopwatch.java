package org.comity.benchmark;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;

/**
 * Measures the time by the clock and the processor time of this JVM. The processor time varies less if other programs
 * use the machine too.
 */
public final class Stopwatch {

    private static final OperatingSystemMXBean SYSTEM =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

    private final long processors = SYSTEM.getProcessCpuTime();
    private final long start = System.nanoTime();

    private Stopwatch() {}

    /**
     * Starts a stopwatch.
     *
     * @return the stopwatch
     */
    public static Stopwatch start() {
        return new Stopwatch();
    }

    /**
     * Reads the stopwatch.
     *
     * @return the elapsed time
     */
    public Elapsed stop() {
        return new Elapsed(System.nanoTime() - start, SYSTEM.getProcessCpuTime() - processors);
    }

    /**
     * The elapsed time.
     *
     * @param clock nanoseconds by the clock
     * @param processors nanoseconds of all threads, including those of the compiler and the garbage collector
     */
    public record Elapsed(double clock, double processors) {}
}

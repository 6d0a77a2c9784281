package org.comity.benchmark;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;

/**
 * The time since it was started, by the clock and as the processors of this JVM spent it; the second is the steadier one
 * where others use the machine as well.
 */
public final class Stopwatch {

    private static final OperatingSystemMXBean SYSTEM =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

    private final long processors = SYSTEM.getProcessCpuTime();
    private final long start = System.nanoTime();

    private Stopwatch() {}

    /**
     * A stopwatch that runs.
     *
     * @return the stopwatch
     */
    public static Stopwatch start() {
        return new Stopwatch();
    }

    /**
     * Reads the stopwatch.
     *
     * @return what has gone by
     */
    public Elapsed stop() {
        return new Elapsed(System.nanoTime() - start, SYSTEM.getProcessCpuTime() - processors);
    }

    /**
     * What has gone by.
     *
     * @param clock nanoseconds by the clock
     * @param processors nanoseconds spent by all threads, the compiler's and the collector's among them
     */
    public record Elapsed(double clock, double processors) {}
}

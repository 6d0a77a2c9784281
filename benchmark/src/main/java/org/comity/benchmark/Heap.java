package org.comity.benchmark;

import java.io.IOException;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The memory of this JVM, in bytes. */
public final class Heap {

    private Heap() {}

    /**
     * The memory of all reachable objects.
     *
     * @return the used heap after full garbage collections
     */
    public static long live() {
        System.gc();
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    /** Resets the {@link #peak}. */
    public static void forgetPeak() {
        ManagementFactory.getMemoryPoolMXBeans().forEach(MemoryPoolMXBean::resetPeakUsage);
    }

    /**
     * The largest use of the heap since the reset, including garbage.
     *
     * @return an upper bound, because the memory pools peak at different times
     */
    public static long peak() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .mapToLong(pool -> pool.getPeakUsage().getUsed())
                .sum();
    }

    /**
     * The total time of garbage collection.
     *
     * @return milliseconds
     */
    public static long collecting() {
        return ManagementFactory.getGarbageCollectorMXBeans().stream()
                .mapToLong(GarbageCollectorMXBean::getCollectionTime)
                .sum();
    }

    /**
     * The peak memory of the whole process, not only of its heap, as Linux reports it.
     *
     * @return the high-water mark of the resident set
     * @throws IOException if the system does not report it
     */
    public static long resident() throws IOException {
        for (String line : Files.readAllLines(Path.of("/proc/self/status"), StandardCharsets.UTF_8)) {
            if (line.startsWith("VmHWM:")) {
                return Long.parseLong(line.replaceAll("\\D", "")) * 1024;
            }
        }
        throw new IOException("the system does not report the peak of the resident set");
    }
}

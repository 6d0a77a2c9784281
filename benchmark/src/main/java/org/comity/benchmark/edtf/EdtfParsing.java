package org.comity.benchmark.edtf;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.comity.domain.time.Edtf;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** Measures the time to read one EDTF string, without a peer. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(3)
public class EdtfParsing {

    private static final int STRINGS = 100_000;

    private final List<String> strings = EdtfStrings.of(STRINGS);

    /**
     * Reads each string once.
     *
     * @param sink consumes the values
     */
    @Benchmark
    @OperationsPerInvocation(STRINGS)
    public void parse(Blackhole sink) {
        for (String string : strings) {
            sink.consume(Edtf.parse(string));
        }
    }
}

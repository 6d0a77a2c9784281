package org.comity.benchmark;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;

/** A run of JMH within one of our benchmarks. */
public final class JmhRun {

    private JmhRun() {}

    /**
     * Runs the selected benchmarks.
     *
     * @param options which benchmarks of JMH, and how
     * @return the score of each iteration in each fork, by the name of the method
     * @throws IOException if JMH cannot run it
     */
    public static Measurements of(ChainedOptionsBuilder options) throws IOException {
        try {
            Map<String, Samples> scores = new HashMap<>();
            for (RunResult result : new Runner(options.shouldFailOnError(true).build()).run()) {
                List<Double> values = new ArrayList<>();
                result.getBenchmarkResults().forEach(fork -> {
                    for (IterationResult iteration : fork.getIterationResults()) {
                        values.add(iteration.getPrimaryResult().getScore());
                    }
                });
                String name = result.getParams().getBenchmark();
                scores.put(name.substring(name.lastIndexOf('.') + 1), new Samples(values));
            }
            return new Measurements(scores);
        } catch (RunnerException failed) {
            throw new IOException("JMH failed: " + failed.getMessage(), failed);
        }
    }
}

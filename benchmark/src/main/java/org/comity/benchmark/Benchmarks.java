package org.comity.benchmark;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.comity.benchmark.brat.BratComparison;
import org.comity.benchmark.build.BuildComparison;
import org.comity.benchmark.edtf.EdtfComparison;
import org.comity.benchmark.growth.CommandGrowth;
import org.comity.benchmark.reading.ReadingComparison;
import org.comity.benchmark.resolution.ResolutionGrowth;
import org.comity.benchmark.roster.RosterComparison;
import org.comity.benchmark.writers.WriterComparison;

/** The command. Its first argument is the name of a benchmark, which prints its figures, ratios first. */
public final class Benchmarks {

    private static final String USAGE = """
            java -jar benchmark.jar edtf       [--strings 1000000] [--rounds 3] [--folder FOLDER]
            java -jar benchmark.jar growth     [--kinds members,roles] [--sizes 1000,10000,100000] [--limit 60] \
            [--commands check,build] [--jar cli/target/comity.jar] [--folder FOLDER]
            java -jar benchmark.jar resolution [--sizes 10000,100000,1000000,4000000] [--rounds 3] [--heap 1g] \
            [--large-heap 4g] [--java -XX:+UseParallelGC]
            java -jar benchmark.jar reading    [--files 50000] [--rounds 5] [--warm-ups 2] [--folder FOLDER]
            java -jar benchmark.jar roster     [--memberships 1000000] [--members 10000] [--forks 3] [--heap 4g]
            java -jar benchmark.jar writers    [--memberships 100000,1000000] [--formats csv,yaml,json,xlsx] \
            [--rounds 3] [--heap 96m] [--large-heap 1g] [--java -Xlog:gc] [--folder FOLDER]
            java -jar benchmark.jar build      [--corpora 1000x3,10000x3,50000x3,10000x100] [--rounds 3] \
            [--formats 'csv;csv,xlsx,yaml;csv,xlsx,yaml,json,jsonl'] [--programs plain,comity] \
            [--jar cli/target/comity.jar] [--java -Xmx1g] [--folder FOLDER]
            java -jar benchmark.jar jmh        [options of JMH]""";

    private Benchmarks() {}

    /**
     * Runs one benchmark.
     *
     * @param arguments its name and its options
     * @throws IOException if a file cannot be written, or a peer cannot be run
     * @throws InterruptedException if the run is interrupted
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        List<String> rest = Arrays.asList(arguments).subList(Math.min(1, arguments.length), arguments.length);
        switch (arguments.length == 0 ? "" : arguments[0]) {
            case "brat" -> BratComparison.run(rest);
            case "build" -> BuildComparison.run(rest);
            case "edtf" -> EdtfComparison.run(rest);
            case "growth" -> CommandGrowth.run(rest);
            case "reading" -> ReadingComparison.run(rest);
            case "resolution" -> ResolutionGrowth.run(rest);
            case "roster" -> RosterComparison.run(rest);
            case "writers" -> WriterComparison.run(rest);
            case "jmh" -> org.openjdk.jmh.Main.main(rest.toArray(String[]::new));
            default -> System.out.println(USAGE);
        }
    }
}

package org.comity.benchmark.roster;

import static org.comity.benchmark.Figures.number;

import java.io.IOException;
import java.util.List;
import org.comity.benchmark.Figures;
import org.comity.benchmark.JmhRun;
import org.comity.benchmark.Measurements;
import org.comity.benchmark.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Queries a roster and one of its members, and compares both with a search through all memberships. */
public final class RosterComparison {

    private RosterComparison() {}

    /**
     * Runs the benchmark and prints its table.
     *
     * @param arguments the options
     * @throws IOException if JMH cannot run it
     */
    public static void run(List<String> arguments) throws IOException {
        Options options = Options.parse(arguments, "memberships", "members", "forks", "heap");
        String memberships = options.text("memberships", "1000000");
        String members = options.text("members", "10000");
        Measurements times = JmhRun.of(new OptionsBuilder()
                .include(RosterQuery.class.getName() + "\\.")
                .param("memberships", memberships)
                .param("members", members)
                .forks(options.number("forks", 3))
                .jvmArgsPrepend("-Xmx" + options.text("heap", "4g")));
        Figures figures = Figures.of(
                "among " + number(Integer.parseInt(memberships), 0) + " memberships", "times", "µs", "µs by scan");
        row(figures, "the certain members of " + number(Integer.parseInt(members), 0), times, "roster");
        row(figures, "whether one is a member", times, "certainty");
        System.out.println(figures);
    }

    private static void row(Figures figures, String what, Measurements times, String method) {
        double asked = times.median(method);
        double scanned = times.median(method + "ByScan");
        figures.row(what, number(scanned / asked, 0), number(asked, 2), number(scanned, 0));
    }
}

package org.comity.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.comity.domain.dataset.Dataset;
import org.comity.domain.finding.Severity;
import org.comity.export.PublishedFile;

/** What a run comes to, in a few aligned lines. */
final class Summary {

    private final Reading reading;
    private final Verdict verdict;

    Summary(Reading reading, Verdict verdict) {
        this.reading = reading;
        this.verdict = verdict;
    }

    /**
     * Prints the summary.
     *
     * @param out where to print
     * @param outcome what became of the dataset
     */
    void print(PrintWriter out, String outcome) {
        Dataset dataset = reading.dataset();
        long contested = dataset.memberships().stream()
                .filter(membership -> membership.support().contested())
                .count();
        out.println(Visible.of(dataset.corpus().imprint().title()));
        row(out, "texts", String.valueOf(reading.texts()));
        row(out, "read", reading.pace().toString());
        row(
                out,
                "entities",
                dataset.entities().size() + " ("
                        + number(dataset.organizations().count(), "organization") + ", "
                        + number(dataset.frameworks().count(), "framework") + ")");
        row(
                out,
                "memberships",
                dataset.memberships().size() + (contested == 0 ? "" : " (" + contested + " contested)"));
        row(out, "statements", String.valueOf(dataset.statements().all().size()));
        row(out, "findings", findings());
        row(out, "written", outcome);
    }

    /** Where the files are, the files of one sub-folder together. */
    static String files(Path folder, List<PublishedFile> files) {
        Map<String, Long> counts = files.stream()
                .map(file -> file.path().replaceFirst("/.*", "/"))
                .collect(Collectors.groupingBy(name -> name, LinkedHashMap::new, Collectors.counting()));
        return counts.entrySet().stream()
                .map(entry -> folder.resolve(entry.getKey())
                        + (entry.getKey().endsWith("/") ? " (" + number(entry.getValue(), "file") + ")" : ""))
                .collect(Collectors.joining(", "));
    }

    static String number(long count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }

    private String findings() {
        long infos = verdict.count(Severity.INFO);
        return number(verdict.count(Severity.ERROR), "error") + ", "
                + number(verdict.count(Severity.WARNING), "warning") + ", "
                + number(infos, "info")
                + (verdict.accepted() == 0 ? "" : ", " + verdict.accepted() + " accepted");
    }

    private static void row(PrintWriter out, String label, String value) {
        out.println(String.format(Locale.ROOT, "  %-12s %s", label, Visible.of(value)));
    }
}

package org.comity.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.comity.domain.dataset.Dataset;
import org.comity.domain.finding.Severity;
import org.comity.domain.text.VisibleText;
import org.comity.export.format.PublishedFile;
import org.comity.ingest.QuoteCounts;

/** The result of a run in a few aligned lines. */
final class Summary {

    private final String title;
    private final List<String> rows = new ArrayList<>();

    /**
     * A summary of the contents of a dataset.
     *
     * @param texts how many texts were read
     * @param findings the findings, and the dataset
     */
    Summary(int texts, JudgedFindings findings) {
        Dataset dataset = findings.dataset();
        title = VisibleText.of(dataset.corpus().imprint().title());
        add("texts", String.valueOf(texts));
        add(
                "entities",
                dataset.entities().size() + " ("
                        + number(dataset.organizations().count(), "organization") + ", "
                        + number(dataset.frameworks().count(), "framework") + ")");
        add("memberships", memberships(dataset));
        add("statements", String.valueOf(dataset.statements().all().size()));
        addVerdicts(
                "counts", dataset.counts().stream().map(count -> count.verdict().label()));
        addVerdicts(
                "inclusions",
                dataset.inclusions().stream().map(one -> one.verdict().label()));
        add("findings", count(findings));
    }

    /** Adds a line. */
    Summary with(String label, String value) {
        add(label, value);
        return this;
    }

    /** Adds a line about what became of the quotes, if there are any. */
    Summary withQuotes(QuoteCounts quotes) {
        if (quotes.proposed() == 0) {
            return this;
        }
        List<String> parts = new ArrayList<>();
        parts.add(quotes.verified() + " verified");
        addUnlessZero(quotes.typography(), " verified after typography", parts);
        addUnlessZero(quotes.ambiguous(), " ambiguous", parts);
        List<String> classes = new ArrayList<>();
        quotes.refused().forEach((difference, number) -> classes.add(number + " " + difference.label()));
        addUnlessZero(quotes.elsewhere(), " nothing near", classes);
        if (!classes.isEmpty()) {
            parts.add(quotes.refusedInAll() + " refused (" + String.join(", ", classes) + ")");
        }
        return with("quotes", quotes.proposed() + " proposed: " + String.join(", ", parts));
    }

    private static void addUnlessZero(long number, String words, List<String> parts) {
        if (number > 0) {
            parts.add(number + words);
        }
    }

    /** Adds the number of annotations that the corpus leaves out, if there are any. */
    Summary withLeftOut(int annotations) {
        return annotations == 0 ? this : with("left out", number(annotations, "annotation"));
    }

    /** Prints and flushes the lines. */
    void print(PrintWriter out) {
        out.println(title);
        rows.forEach(out::println);
        out.flush();
    }

    /** The files of a folder, those of a sub-folder together. */
    static String files(Path folder, List<PublishedFile> files) {
        Map<String, Long> counts = files.stream()
                .map(file -> file.path().replaceFirst("/.*", "/"))
                .collect(Collectors.groupingBy(Function.identity(), LinkedHashMap::new, Collectors.counting()));
        return counts.entrySet().stream()
                .map(entry -> folder.resolve(entry.getKey())
                        + (entry.getKey().endsWith("/") ? " (" + number(entry.getValue(), "file") + ")" : ""))
                .collect(Collectors.joining(", "));
    }

    /** Such as {@code 1 file} or {@code 2 files}. */
    static String number(long count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }

    private static String memberships(Dataset dataset) {
        long contested = dataset.memberships().stream()
                .filter(membership -> membership.support().contested())
                .count();
        return dataset.memberships().size() + (contested == 0 ? "" : " (" + contested + " contested)");
    }

    private static String count(JudgedFindings findings) {
        return number(findings.count(Severity.ERROR), "error") + ", "
                + number(findings.count(Severity.WARNING), "warning") + ", "
                + number(findings.count(Severity.INFO), "info")
                + (findings.accepted() == 0 ? "" : ", " + findings.accepted() + " accepted");
    }

    /** Adds a line such as {@code counts 7 (3 confirmed, 4 incomplete)}, unless there are none. */
    private void addVerdicts(String label, Stream<String> verdicts) {
        Map<String, Long> counts =
                verdicts.collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
        if (!counts.isEmpty()) {
            long all = counts.values().stream().mapToLong(Long::longValue).sum();
            add(
                    label,
                    counts.entrySet().stream()
                            .map(entry -> entry.getValue() + " " + entry.getKey())
                            .collect(Collectors.joining(", ", all + " (", ")")));
        }
    }

    private void add(String label, String value) {
        rows.add(String.format(Locale.ROOT, "  %-12s %s", label, VisibleText.of(value)));
    }
}

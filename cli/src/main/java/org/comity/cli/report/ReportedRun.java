package org.comity.cli.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.comity.cli.answer.DiffThreshold;
import org.comity.domain.dataset.Acceptance;
import org.comity.domain.dataset.Dataset;
import org.comity.domain.finding.Finding;
import org.comity.domain.finding.FindingId;
import org.comity.domain.finding.Place;
import org.comity.domain.finding.Severity;
import org.comity.domain.source.Evidence;
import org.comity.domain.source.Origin;
import org.comity.domain.source.Quote;
import org.comity.domain.source.Source;
import org.comity.domain.statement.Statement;
import org.comity.domain.text.VisibleText;

/**
 * What a report is about: the findings of one run, the files that were read, and where they are. All formats are made from
 * it.
 *
 * @since 0.1
 */
public final class ReportedRun {

    private static final int LONGEST_WORDS = 200;

    private final String title;
    private final String main;
    private final ReportedFolder folder;
    private final Severity failOn;
    private final List<ReportedFinding> all;
    private final List<String> files;
    private final Optional<Dataset> dataset;

    private ReportedRun(
            String title,
            String main,
            ReportedFolder folder,
            Severity failOn,
            List<Finding> findings,
            Optional<Dataset> dataset) {
        this.title = VisibleText.of(title);
        this.main = main;
        this.folder = folder;
        this.failOn = failOn;
        this.dataset = dataset;
        this.all = reported(findings, dataset);
        this.files = files(all, dataset, folder);
    }

    /**
     * The run that made a dataset of a corpus.
     *
     * @param dataset the dataset, with the findings
     * @param folder the folder of the corpus
     * @param failOn the severity from which findings fail the run
     * @return the run
     */
    public static ReportedRun of(Dataset dataset, ReportedFolder folder, Severity failOn) {
        return of(dataset, dataset.findings(), folder, failOn);
    }

    private static ReportedRun of(Dataset dataset, List<Finding> findings, ReportedFolder folder, Severity failOn) {
        return new ReportedRun(
                dataset.corpus().imprint().title(), "corpus.yaml", folder, failOn, findings, Optional.of(dataset));
    }

    /**
     * The run that compared two datasets: the findings that are new, and a finding for each conclusion that was removed or
     * changed.
     *
     * @param before the earlier dataset
     * @param after the later dataset
     * @param folder the folder of its corpus
     * @param failOn the changes that fail the run, if any do; they are errors, and the others are warnings
     * @return the run
     */
    public static ReportedRun ofChanges(
            Dataset before, Dataset after, ReportedFolder folder, Optional<DiffThreshold> failOn) {
        return of(after, ChangeFindings.between(before, after, failOn), folder, Severity.ERROR);
    }

    /**
     * The run that checked a published dataset.
     *
     * @param name the name of the folder
     * @param findings the findings, all of which fail the run
     * @param folder the folder
     * @return the run
     */
    public static ReportedRun ofVerification(String name, List<Finding> findings, ReportedFolder folder) {
        return new ReportedRun(name, "comity-manifest.yaml", folder, Severity.INFO, findings, Optional.empty());
    }

    private static List<ReportedFinding> reported(List<Finding> findings, Optional<Dataset> dataset) {
        Map<FindingId, Acceptance> accepted = new HashMap<>();
        dataset.ifPresent(read ->
                read.corpus().accepted().forEach(acceptance -> accepted.putIfAbsent(acceptance.finding(), acceptance)));
        Map<FindingId, Integer> numbers = new HashMap<>();
        List<ReportedFinding> reported = new ArrayList<>(findings.size());
        for (Finding finding : findings) {
            boolean open = finding.severity() == Severity.ERROR;
            reported.add(new ReportedFinding(
                    finding, open ? null : accepted.get(finding.id()), numbers.merge(finding.id(), 1, Integer::sum)));
        }
        return List.copyOf(reported);
    }

    private static List<String> files(
            List<ReportedFinding> findings, Optional<Dataset> dataset, ReportedFolder folder) {
        TreeSet<String> files = new TreeSet<>();
        findings.forEach(one -> one.finding().origin().ifPresent(origin -> files.add(origin.file())));
        dataset.ifPresent(read -> {
            // The text of a source can be inside a file of annotations, and then its path is not that of a file.
            read.sources().stream()
                    .map(Source::path)
                    .filter(path -> !folder.isKnown() || folder.has(path))
                    .forEach(files::add);
            read.statements().all().stream()
                    .flatMap(statement -> statement.origins().stream())
                    .map(Origin::file)
                    .forEach(files::add);
        });
        return List.copyOf(files);
    }

    /** What was read, in a few words on one line. */
    String title() {
        return title;
    }

    /** All findings, in the order of their places. */
    List<ReportedFinding> all() {
        return all;
    }

    /** All findings: those that are not accepted first, the gravest of them first. */
    List<ReportedFinding> gravestFirst() {
        return all.stream()
                .sorted(Comparator.comparing(ReportedFinding::isOpen)
                        .thenComparing(ReportedFinding::severity)
                        .reversed())
                .toList();
    }

    /** The findings of a severity that are not accepted, in the order of their places. */
    List<ReportedFinding> open(Severity severity) {
        return all.stream()
                .filter(finding -> finding.isOpen() && finding.severity() == severity)
                .toList();
    }

    /** The causes of the findings of a severity that are not accepted, in the order of their first places. */
    List<ReportedCause> causes(Severity severity) {
        return FindingGroup.byCause(open(severity), ReportedFinding::finding).stream()
                .map(group -> new ReportedCause(group.get(0), group.size()))
                .toList();
    }

    /** Returns whether a finding makes the run fail. */
    boolean fails(ReportedFinding finding) {
        return finding.isOpen() && finding.severity().isAtLeast(failOn);
    }

    /** The paths in the repository of the files that were read, as far as they have statements or findings. */
    List<String> files() {
        return files.stream().map(folder::path).distinct().toList();
    }

    /** The number of findings of each severity, such as {@code 1 error, 2 warnings, 0 infos, 3 accepted}. */
    String counts() {
        StringBuilder counts = new StringBuilder();
        for (Severity severity : List.of(Severity.ERROR, Severity.WARNING, Severity.INFO)) {
            counts.append(counts.length() == 0 ? "" : ", ")
                    .append(number(open(severity).size(), severity.label()));
        }
        long accepted = all.stream().filter(finding -> !finding.isOpen()).count();
        return counts + (accepted == 0 ? "" : ", " + accepted + " accepted");
    }

    /** Such as {@code 1 error} or {@code 2 errors}. */
    static String number(long count, String noun) {
        return String.format(Locale.ROOT, "%,d %s%s", count, noun, count == 1 ? "" : "s");
    }

    /** Where a finding is. One that is in no file is in the file that describes what was read. */
    ReportedPlace place(ReportedFinding reported) {
        Finding finding = reported.finding();
        return finding.places().stream()
                .findFirst()
                .map(place -> place(place, reported.message()))
                .orElseGet(() -> place(Place.of(Origin.of(main)), reported.message()));
    }

    /** The path of the value in its file, if the file contains flat statements. */
    Optional<String> pointer(Origin origin) {
        return folder.statements(origin.file()).flatMap(file -> file.pointer(origin));
    }

    /** The text that a file of flat statements has at a place. */
    Optional<String> given(Origin origin) {
        return folder.statements(origin.file()).flatMap(file -> file.text(origin));
    }

    /** The path of a file in the repository. */
    String path(String file) {
        return folder.path(file);
    }

    /** Where an acceptance is declared. */
    ReportedPlace place(Acceptance acceptance) {
        return place(Place.of(acceptance.origin()), acceptance.because());
    }

    /** The further places of a finding, and the words of the texts that its statements quote, as far as they are known. */
    List<ReportedPlace> related(ReportedFinding reported, int most) {
        List<ReportedPlace> related = new ArrayList<>();
        Finding finding = reported.finding();
        finding.places().stream().skip(1).limit(most).forEach(place -> related.add(place(place, "also here")));
        finding.details()
                .place()
                .filter(place -> folder.has(place.file()))
                .ifPresent(place -> related.add(place(
                        Place.of(place),
                        finding.details().nearest().map(ReportedRun::quoted).orElse("the nearest words"))));
        dataset.ifPresent(read -> finding.statements().stream()
                .flatMap(id -> read.statements().find(id).stream())
                .map(Statement::evidence)
                .flatMap(Optional::stream)
                .limit(most)
                .forEach(evidence -> addQuotes(evidence, read, related)));
        return related.stream().distinct().limit(most).toList();
    }

    private void addQuotes(Evidence evidence, Dataset read, List<ReportedPlace> related) {
        Optional<Source> source = read.source(evidence.source()).filter(one -> folder.has(one.path()));
        source.flatMap(one -> folder.text(one.path())).ifPresent(text -> {
            for (Quote quote : evidence.quotes()) {
                text.region(quote)
                        .ifPresent(region -> related.add(
                                new ReportedPlace(folder.path(source.get().path()), region, quoted(quote.words()))));
            }
        });
    }

    private static String quoted(String words) {
        return "the text says: " + VisibleText.cut(words.replaceAll("\\s+", " "), LONGEST_WORDS);
    }

    private ReportedPlace place(Place place, String words) {
        Origin origin = place.origin();
        FileRegion region =
                folder.text(origin.file()).map(text -> text.region(origin)).orElseGet(() -> unread(place));
        return new ReportedPlace(folder.path(origin.file()), region, VisibleText.of(words));
    }

    /** The region in a file that cannot be read: what the finding knows of it. */
    private static FileRegion unread(Place place) {
        Origin origin = place.origin();
        int line = Math.max(1, origin.line());
        return place.excerpt()
                .map(words -> {
                    FileRegion first = ReportedText.of(words)
                            .region(new Origin(origin.file(), Math.min(1, origin.line()), origin.column()));
                    return new FileRegion(line, first.startColumn(), line, first.endColumn());
                })
                .orElseGet(() -> FileRegion.at(line, Math.max(1, origin.column())));
    }
}

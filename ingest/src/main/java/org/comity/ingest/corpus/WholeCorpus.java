package org.comity.ingest.corpus;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.comity.domain.dataset.Corpus;
import org.comity.domain.entity.AttributeKey;
import org.comity.domain.entity.EntityId;
import org.comity.domain.finding.Finding;
import org.comity.domain.finding.Place;
import org.comity.domain.finding.Severity;
import org.comity.domain.source.Origin;
import org.comity.domain.source.Source;
import org.comity.domain.statement.AttributeStatement;
import org.comity.domain.statement.Statement;
import org.comity.ingest.file.FileReading;
import org.comity.ingest.finding.QuoteLog;
import org.comity.ingest.mapping.CorpusNames;
import org.comity.ingest.mapping.CreatedName;
import org.comity.ingest.mapping.LeaveOut;
import org.comity.ingest.mapping.MappingUse;
import org.comity.ingest.mapping.Naming;
import org.comity.ingest.mapping.NeverMet;
import org.comity.ingest.mapping.UnmappedReport;

/**
 * What follows from all files of a corpus together. It needs only a few of their statements: those that {@link #matters}
 * finds.
 */
public final class WholeCorpus {

    private final OpenedCorpus opened;
    private final Corpus corpus;
    private final List<Finding> findings = new ArrayList<>();
    private final List<Source> sources = new ArrayList<>();
    private final List<Statement> further = new ArrayList<>();
    private final CreatedEntities created = new CreatedEntities();
    private final MappingUse use = new MappingUse();
    private final Set<String> annotated = new HashSet<>();
    private final List<String> unannotated;
    private QuoteLog quotes = QuoteLog.NONE;
    private long bytes;

    private WholeCorpus(OpenedCorpus opened, List<FileReading> readings) {
        this.opened = opened;
        List<Statement> said = new ArrayList<>();
        for (FileReading reading : readings) {
            add(reading);
            said.addAll(reading.statements());
        }
        created.addPages(opened.context().names().pages());
        created.count(said);
        said.removeIf(statement -> !created.keeps(statement));
        QuotedKinds quoted = QuotedKinds.among(said);
        opened.assertions().stream().filter(assertion -> !quoted.has(assertion)).forEach(further::add);
        // Before the findings, which it adds to.
        corpus = opened.corpus();
        findings.addAll(opened.findings());
        Naming naming = opened.context().mapping().naming();
        further.addAll(created.statements(
                naming, Stream.concat(said.stream(), further.stream()).toList()));
        findings.addAll(created.findings(naming, opened.context().register()));
        reportUse(naming);
        reportNoText();
        findings.addAll(opened.unread(annotated));
        unannotated = opened.unannotated(annotated);
        unannotated.forEach(this::reportUnannotated);
    }

    /**
     * Looks at the readings of all files.
     *
     * @param opened the corpus
     * @param readings one reading per file, in the order of the files, at least with the statements that matter
     */
    public static WholeCorpus of(OpenedCorpus opened, List<FileReading> readings) {
        return new WholeCorpus(opened, readings);
    }

    /**
     * A reading with only those of its statements that the whole looks at: about kinds, and about entities whose names
     * clash.
     *
     * @param reading the content of a file
     * @param names what is known about the names of the corpus
     */
    public static FileReading matters(FileReading reading, CorpusNames names) {
        Set<EntityId> clashing = new HashSet<>();
        names.pages().forEach(page -> clashing.add(page.id()));
        reading.names().stream()
                .filter(name -> name.standing().wanted().isPresent())
                .map(CreatedName::id)
                .forEach(clashing::add);
        return reading.withStatements(reading.statements().stream()
                .filter(statement ->
                        isAboutKind(statement) || statement.entities().stream().anyMatch(clashing::contains))
                .toList());
    }

    private static boolean isAboutKind(Statement statement) {
        return statement instanceof AttributeStatement attribute
                && attribute.key().equals(AttributeKey.KIND);
    }

    /** The entities whose names clash. */
    public Set<EntityId> clashing() {
        return created.clashing();
    }

    /** Returns whether a statement of a file belongs to the corpus; it does not if the name of its entity clashes. */
    public boolean keeps(Statement statement) {
        return created.keeps(statement);
    }

    /** The description of the corpus. */
    public Corpus corpus() {
        return corpus;
    }

    /** The statements that belong to no single file: assertions of the register, and those about created entities. */
    public List<Statement> further() {
        return further;
    }

    /** The findings of all files and of the corpus. */
    public List<Finding> findings() {
        return findings;
    }

    /** The texts that are annotated, each as often as there are files that annotate it. */
    public List<Source> sources() {
        return sources;
    }

    /** The number of texts, annotated or not. */
    public int textCount() {
        return (int) sources.stream().map(Source::id).distinct().count() + unannotated.size();
    }

    /** The number of annotations that the corpus leaves out. */
    public int leftOutCount() {
        return leaving().stream().mapToInt(use::leftOutBy).sum();
    }

    /** What became of the quotes of all files. */
    public QuoteLog quotes() {
        return quotes;
    }

    /** The number of bytes of annotations and texts. */
    public long bytes() {
        return bytes;
    }

    private void add(FileReading reading) {
        findings.addAll(reading.findings());
        reading.sources().forEach(source -> {
            sources.add(source);
            annotated.add(source.path());
        });
        created.add(reading.names());
        use.add(reading.use());
        quotes = quotes.and(reading.quotes());
        bytes += reading.bytes();
    }

    private List<LeaveOut> leaving() {
        return opened.context().mapping().leaving();
    }

    private void reportUse(Naming naming) {
        findings.addAll(UnmappedReport.findings(use));
        findings.addAll(UnmappedReport.ruled(naming.origin().file(), use));
        findings.addAll(UnmappedReport.leftOut(leaving(), use));
        findings.addAll(NeverMet.findings(
                opened.context().mapping().selectors(),
                use,
                opened.context().folder().files(".txt")));
    }

    /**
     * A corpus without any text would replace an earlier dataset by an empty one. Only a corpus with a register in a file of
     * its own may be meant to have no text.
     */
    private void reportNoText() {
        if (annotated.isEmpty() && findings.stream().noneMatch(finding -> finding.severity() == Severity.ERROR)) {
            boolean meant = opened.hasRegisterFile();
            findings.add(Finding.of(
                            meant ? Severity.WARNING : Severity.ERROR,
                            "no-text-read",
                            "corpus.yaml",
                            meant
                                    ? "no annotated text was read, so the dataset has nothing but the register"
                                    : "no annotated text was read, so there is nothing to publish")
                    .suggesting(
                            opened.context().folder().files(".txt").isEmpty()
                                    ? opened.otherFiles()
                                            .map(
                                                    files -> "the folder contains no text, only " + files
                                                            + "; save their texts in files that end in .txt, and annotate these")
                                            .orElse(
                                                    "the folder contains no text: put the texts and their annotations into it")
                                    : "annotate a text, or name texts under 'lines:' in corpus.yaml")
                    .at(Place.of(Origin.of("corpus.yaml"))));
        }
    }

    private void reportUnannotated(String path) {
        findings.add(Finding.of(Severity.INFO, "text-without-annotation", path, "the text has no annotations")
                .at(Place.of(Origin.of(path))));
    }
}

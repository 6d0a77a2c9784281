package org.comity.ingest;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.comity.domain.dataset.Corpus;
import org.comity.domain.finding.Finding;
import org.comity.domain.finding.Place;
import org.comity.domain.finding.Severity;
import org.comity.domain.source.Origin;
import org.comity.domain.source.Source;
import org.comity.domain.statement.Statement;
import org.comity.domain.statement.Statements;
import org.comity.ingest.corpus.CreatedEntities;
import org.comity.ingest.corpus.OpenedCorpus;
import org.comity.ingest.corpus.QuotedKinds;
import org.comity.ingest.file.FileReading;
import org.comity.ingest.mapping.LeaveOut;
import org.comity.ingest.mapping.MappingUse;
import org.comity.ingest.mapping.Naming;
import org.comity.ingest.mapping.NeverMet;
import org.comity.ingest.mapping.UnmappedReport;

/**
 * Reads a corpus folder: {@code corpus.yaml}, texts, and their annotations in any format.
 *
 * <p>Several files are read at once: first those that need only {@code corpus.yaml}, then, after the entities of all
 * files are declared, those that had to wait. So every file can name every entity, and the result does not depend on the
 * number of threads.
 *
 * @since 0.1
 */
public final class CorpusReader {

    private final OpenedCorpus opened;
    private final List<Finding> findings = new ArrayList<>();
    private final List<Source> sources = new ArrayList<>();
    private final List<Statement> statements = new ArrayList<>();
    private final CreatedEntities created = new CreatedEntities();
    private final MappingUse use = new MappingUse();
    private final Set<String> annotated = new HashSet<>();
    private long bytes;

    private CorpusReader(OpenedCorpus opened) {
        this.opened = opened;
    }

    /**
     * Reads a corpus with the default options. A problem with a file becomes a finding, and the rest is still read.
     *
     * @param corpus the folder
     * @return the content of the corpus, with all findings
     * @throws IOException if a folder or a file cannot be read
     * @throws OutOfMemoryError if the memory is not enough; the message names the file that was being read, if any
     */
    public static CorpusReading read(Path corpus) throws IOException {
        return read(corpus, ReadingOptions.DEFAULT);
    }

    /**
     * Reads a corpus. A problem with a file becomes a finding, and the rest is still read.
     *
     * @param corpus the folder
     * @param options how it is read
     * @return the content of the corpus, with all findings
     * @throws IOException if a folder or a file cannot be read
     * @throws OutOfMemoryError if the memory is not enough; the message names the file that was being read, if any
     */
    public static CorpusReading read(Path corpus, ReadingOptions options) throws IOException {
        return new CorpusReader(OpenedCorpus.open(corpus, options.textsOrNull(), options.formats(), options.workers()))
                .read();
    }

    private CorpusReading read() throws IOException {
        // First, because problems with the entities of a file are reported with the file.
        List<Statement> asserted = opened.assertions();
        opened.read().forEach(this::add);
        created.addPages(opened.context().names().pages());
        List<Statement> kept = created.withoutClashes(statements);
        statements.clear();
        statements.addAll(kept);
        QuotedKinds quoted = QuotedKinds.among(statements);
        asserted.stream().filter(assertion -> !quoted.has(assertion)).forEach(statements::add);
        Corpus corpus = opened.corpus();
        findings.addAll(opened.findings());
        Naming naming = opened.context().mapping().naming();
        statements.addAll(created.statements(naming, statements));
        findings.addAll(created.findings(naming, opened.context().register()));
        findings.addAll(UnmappedReport.findings(use));
        findings.addAll(UnmappedReport.ruled(naming.origin().file(), use));
        List<LeaveOut> leaving = opened.context().mapping().leaving();
        findings.addAll(UnmappedReport.leftOut(leaving, use));
        findings.addAll(NeverMet.findings(
                opened.context().mapping().selectors(),
                use,
                opened.context().folder().files(".txt")));
        reportNoText();
        findings.addAll(opened.unread(annotated));
        List<String> unannotated = opened.unannotated(annotated);
        unannotated.forEach(this::reportUnannotated);
        Statements all = Statements.of(sources, statements);
        int textCount = (int) all.sources().stream().map(Source::id).distinct().count() + unannotated.size();
        return new CorpusReading(
                corpus,
                all,
                findings,
                textCount,
                leaving.stream().mapToInt(use::leftOutBy).sum(),
                bytes);
    }

    private void add(FileReading reading) {
        findings.addAll(reading.findings());
        reading.source().ifPresent(source -> {
            sources.add(source);
            annotated.add(source.path());
        });
        statements.addAll(reading.statements());
        created.add(reading.names());
        use.add(reading.use());
        bytes += reading.bytes();
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
                                    ? "the folder contains no text: put the texts and their annotations into it"
                                    : "annotate a text, or name texts under 'lines:' in corpus.yaml")
                    .at(Place.of(Origin.of("corpus.yaml"))));
        }
    }

    private void reportUnannotated(String path) {
        findings.add(Finding.of(Severity.INFO, "text-without-annotation", path, "the text has no annotations")
                .at(Place.of(Origin.of(path))));
    }
}

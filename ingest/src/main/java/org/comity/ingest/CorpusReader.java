package org.comity.ingest;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.comity.domain.dataset.Corpus;
import org.comity.domain.finding.Finding;
import org.comity.domain.finding.Place;
import org.comity.domain.finding.Severity;
import org.comity.domain.source.Origin;
import org.comity.domain.source.Source;
import org.comity.domain.statement.Statement;
import org.comity.domain.statement.Statements;
import org.comity.ingest.mapping.Unmapped;
import org.comity.ingest.text.Shown;
import org.jspecify.annotations.Nullable;

/**
 * The way from a corpus folder to statements: {@code corpus.yaml}, texts, and their annotations in any format.
 *
 * <p>Files are read several at once. First those that need nothing but {@code corpus.yaml}; then, the entities of all
 * files being declared, those that had to wait. So every file can name every entity, what is kept of a file is what it
 * says, and the result does not depend on the number of threads.
 */
public final class CorpusReader {

    private final OpenedCorpus opened;
    private final List<Finding> findings;
    private final List<Source> sources = new ArrayList<>();
    private final List<Statement> statements = new ArrayList<>();
    private final CreatedEntities created = new CreatedEntities();
    private final Map<String, Unmapped> unmapped = new TreeMap<>();
    private final Set<String> annotated = new HashSet<>();
    private long bytes;

    private CorpusReader(OpenedCorpus opened) {
        this.opened = opened;
        this.findings = new ArrayList<>();
    }

    /**
     * Reads a corpus. Whatever is wrong with its files becomes a finding, and the rest is read all the same.
     *
     * @param corpus the folder
     * @param texts a further folder in which texts are looked up that do not stand beside their annotations, or null
     * @return what was read, with all that is wrong
     * @throws IOException if a folder or a file cannot be read
     */
    public static CorpusReading read(Path corpus, @Nullable Path texts) throws IOException {
        return read(corpus, texts, ReadingOptions.DEFAULT);
    }

    /**
     * Reads a corpus. Whatever is wrong with its files becomes a finding, and the rest is read all the same.
     *
     * @param corpus the folder
     * @param texts a further folder in which texts are looked up that do not stand beside their annotations, or null
     * @param options how it is read, which does not change what is read
     * @return what was read, with all that is wrong
     * @throws IOException if a folder or a file cannot be read
     */
    public static CorpusReading read(Path corpus, @Nullable Path texts, ReadingOptions options) throws IOException {
        return new CorpusReader(OpenedCorpus.open(corpus, texts, new Workers(options))).read();
    }

    private CorpusReading read() throws IOException {
        // First, since what is wrong with the entities of a file is told with the file.
        List<Statement> asserted = opened.assertions();
        opened.read().forEach(this::add);
        QuotedKinds quoted = QuotedKinds.among(statements);
        asserted.stream().filter(assertion -> !quoted.has(assertion)).forEach(statements::add);
        Corpus corpus = opened.corpusFile()
                .map(file -> file.corpus(opened.register(), opened.roles()))
                .orElseGet(CorpusFile::unknown);
        findings.addAll(opened.findings());
        statements.addAll(created.statements(opened.context().mapping().naming(), statements));
        findings.addAll(created.findings(
                opened.context().mapping().naming(), opened.register().names()));
        unmapped.forEach(this::reportUnmapped);
        opened.context().folder().files(".yml").forEach(this::reportUnread);
        List<String> unannotated = opened.unannotated(annotated);
        unannotated.forEach(this::reportUnannotated);
        Statements said = Statements.of(sources, statements);
        int textCount = (int) said.sources().stream().map(Source::id).distinct().count() + unannotated.size();
        return new CorpusReading(corpus, said, findings, textCount, bytes);
    }

    private void add(FileReading reading) {
        findings.addAll(reading.findings());
        reading.source().ifPresent(source -> {
            sources.add(source);
            annotated.add(source.path());
        });
        statements.addAll(reading.statements());
        created.add(reading.names());
        reading.unmapped().forEach((label, found) -> unmapped.merge(label, found, Unmapped::and));
        bytes += reading.bytes();
    }

    private void reportUnmapped(String label, Unmapped found) {
        String what = (found.count() == 1 ? "1 annotation " : found.count() + " annotations ")
                + (label.isEmpty() ? "without a label" : "labelled " + Shown.quoted(label))
                + (found.count() == 1 ? " means" : " mean")
                + " nothing in this corpus";
        String advice = found.wanted()
                .map(wanted -> "the nearest rule is for those with " + Shown.quoted(wanted))
                .orElse("define their meaning under 'mapping:' in corpus.yaml");
        findings.add(Finding.of(
                        Severity.INFO,
                        "label-not-mapped",
                        label.isEmpty() ? found.first().file() : Shown.of(label),
                        what)
                .suggesting(advice)
                .at(Place.of(found.first())));
    }

    private void reportUnread(String path) {
        findings.add(Finding.of(
                        Severity.INFO,
                        "file-not-read",
                        path,
                        "this file is not read: the names of annotation files end in .yaml")
                .at(Place.of(Origin.of(path))));
    }

    private void reportUnannotated(String path) {
        findings.add(Finding.of(Severity.INFO, "text-without-annotation", path, "the text has no annotations")
                .at(Place.of(Origin.of(path))));
    }
}

package org.comity.ingest;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.comity.domain.dataset.Corpus;
import org.comity.domain.finding.Finding;
import org.comity.domain.finding.Place;
import org.comity.domain.finding.Severity;
import org.comity.domain.source.Origin;
import org.comity.domain.source.Source;
import org.comity.domain.statement.Statement;
import org.comity.domain.statement.Statements;
import org.comity.ingest.folder.CorpusFolder;
import org.comity.ingest.grammar.Register;
import org.comity.ingest.grammar.Report;
import org.comity.ingest.grammar.RoleVocabulary;
import org.comity.ingest.text.AnchoredText;
import org.comity.ingest.yaml.YamlDocument;
import org.comity.ingest.yaml.YamlReader;
import org.comity.ingest.yaml.YamlReading;
import org.jspecify.annotations.Nullable;

/**
 * The way from a corpus folder to statements: {@code corpus.yaml}, texts, and their annotations in the native format.
 *
 * <p>The register is read from all files before the first statement, so that every file can name every entity.
 */
public final class CorpusReader {

    private static final String ANNOTATION_ENDING = ".yaml";

    private final CorpusFolder folder;
    private final List<Finding> findings = new ArrayList<>();
    private final Register register = new Register();
    private final RoleVocabulary roles = new RoleVocabulary();
    private final Set<Source> sources = new HashSet<>();
    private final List<Statement> statements = new ArrayList<>();

    private CorpusReader(CorpusFolder folder) {
        this.folder = folder;
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
        CorpusReader reader = new CorpusReader(CorpusFolder.open(corpus));
        Optional<CorpusFolder> elsewhere = texts == null ? Optional.empty() : Optional.of(CorpusFolder.open(texts));
        return reader.read(elsewhere);
    }

    private CorpusReading read(Optional<CorpusFolder> elsewhere) throws IOException {
        findings.addAll(folder.findings());
        Optional<CorpusFile> corpusFile = openCorpus();
        List<AnnotationFile> annotations = openAnnotations();
        corpusFile.ifPresent(file -> statements.addAll(file.assertions()));
        annotations.forEach(file -> statements.addAll(file.assertions()));
        Corpus corpus = corpusFile.map(file -> file.corpus(register, roles)).orElseGet(CorpusFile::unknown);
        Texts texts = new Texts(folder, elsewhere, findings);
        for (AnnotationFile file : annotations) {
            Optional<AnchoredText> text = texts.of(file);
            text.map(AnchoredText::source).ifPresent(sources::add);
            statements.addAll(file.statements(text, register, roles));
        }
        folder.files(".yml").forEach(this::reportUnread);
        List<String> unannotated = texts.unannotated();
        unannotated.forEach(this::reportUnannotated);
        int textCount = (int) sources.stream().map(Source::id).distinct().count() + unannotated.size();
        return new CorpusReading(corpus, Statements.of(sources, statements), findings, textCount);
    }

    private Optional<CorpusFile> openCorpus() throws IOException {
        if (folder.find(CorpusFile.NAME).isEmpty()) {
            findings.add(
                    Finding.of(Severity.ERROR, "corpus-not-found", CorpusFile.NAME, "the corpus has no corpus.yaml")
                            .at(Place.of(Origin.of(CorpusFile.NAME))));
            return Optional.empty();
        }
        Optional<YamlDocument> document = parse(CorpusFile.NAME);
        if (document.isEmpty()) {
            register.markIncomplete();
            roles.markIncomplete();
        }
        return document.flatMap(found -> CorpusFile.open(found, register, roles, new Report(found, findings)));
    }

    private List<AnnotationFile> openAnnotations() throws IOException {
        List<AnnotationFile> annotations = new ArrayList<>();
        for (String path : folder.files(ANNOTATION_ENDING)) {
            if (!path.equals(CorpusFile.NAME)) {
                parse(path)
                        .flatMap(document -> AnnotationFile.open(document, register, new Report(document, findings)))
                        .ifPresent(annotations::add);
            }
        }
        return annotations;
    }

    private Optional<YamlDocument> parse(String path) throws IOException {
        Optional<byte[]> bytes = folder.read(path, findings::add);
        Optional<YamlReading> reading = bytes.map(found -> YamlReader.read(path, found));
        reading.ifPresent(found -> findings.addAll(found.findings()));
        Optional<YamlDocument> document = reading.flatMap(YamlReading::document);
        if (document.isPresent() && document.get().root().isEmpty()) {
            findings.add(Finding.of(Severity.ERROR, "empty-file", path, "the file says nothing")
                    .at(Place.of(Origin.of(path))));
        }
        return document;
    }

    private void reportUnread(String path) {
        findings.add(Finding.of(Severity.INFO, "file-not-read", path, "annotations end in .yaml; this file is not read")
                .at(Place.of(Origin.of(path))));
    }

    private void reportUnannotated(String path) {
        findings.add(Finding.of(Severity.INFO, "text-without-annotation", path, "the text has no annotations")
                .at(Place.of(Origin.of(path))));
    }
}

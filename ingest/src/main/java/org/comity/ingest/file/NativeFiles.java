package org.comity.ingest.file;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.comity.domain.finding.Finding;
import org.comity.domain.finding.Place;
import org.comity.domain.finding.Severity;
import org.comity.domain.source.Origin;
import org.comity.domain.source.Sha256;
import org.comity.domain.source.Source;
import org.comity.domain.statement.Statement;
import org.comity.domain.text.QuotedText;
import org.comity.ingest.finding.FileFindings;
import org.comity.ingest.folder.CorpusFolder;
import org.comity.ingest.grammar.Report;
import org.comity.ingest.grammar.StatementItem;
import org.comity.ingest.mapping.MappingUse;
import org.comity.ingest.node.Document;
import org.comity.ingest.node.ScalarNode;
import org.comity.ingest.node.yaml.YamlReader;
import org.comity.ingest.node.yaml.YamlReading;
import org.comity.ingest.text.AnchoredText;

/** The annotation files of a corpus in the native format. */
public final class NativeFiles implements FileKind {

    /** The ending of the names of annotation files in the native format. */
    public static final String ENDING = ".yaml";

    private final CorpusContext corpus;
    private final List<String> paths;

    /**
     * The files of a corpus in the native format.
     *
     * @param corpus the corpus
     * @param corpusFile the name of the file that describes the corpus, which is not a file of annotations
     */
    public NativeFiles(CorpusContext corpus, String corpusFile) {
        this.corpus = corpus;
        this.paths = corpus.folder().files(ENDING).stream()
                .filter(path -> !path.equals(corpusFile))
                .toList();
    }

    @Override
    public List<String> paths() {
        return paths;
    }

    @Override
    public boolean has(String path) {
        return path.endsWith(ENDING);
    }

    @Override
    public OpenedFile open(String path) throws IOException {
        FileFindings findings = new FileFindings();
        Optional<Document> document = parse(corpus.folder(), path, findings);
        Report report = document.map(found -> new Report(found, findings))
                .orElseGet(() -> new Report(new FileDocument(path, new byte[0]), findings));
        Optional<AnnotationFile> file =
                document.flatMap(found -> AnnotationFile.open(found, corpus.register(), report));
        if (file.isEmpty()) {
            return new OpenedFile.Finished(FileReading.nothing(path, findings), mayDeclare(path));
        }
        if (file.get().declares()) {
            return new OpenedFile.Declaring(path, file.get(), findings);
        }
        FileReading reading = read(file.get(), findings);
        return report.isDeferred() ? new OpenedFile.Deferred(path) : new OpenedFile.Finished(reading);
    }

    @Override
    public OpenedFile declarations(String path) throws IOException {
        FileFindings findings = new FileFindings();
        Optional<AnnotationFile> file = annotations(path, findings);
        if (file.isEmpty()) {
            return new OpenedFile.Deferred(path, mayDeclare(path));
        }
        return file.get().declares()
                ? new OpenedFile.Declaring(path, file.get(), findings)
                : new OpenedFile.Deferred(path);
    }

    /** Returns whether a file that cannot be read may declare entities, judging by the word that would do so. */
    private boolean mayDeclare(String path) throws IOException {
        return corpus.folder()
                .read(path, unused -> {})
                .map(bytes -> new String(bytes, StandardCharsets.ISO_8859_1)
                        .replace("\0", "")
                        .contains(AnnotationFile.ENTITIES))
                .orElse(true);
    }

    @Override
    public WaitingFiles declare(List<OpenedFile> waiting, Collection<Finding> findings) {
        AnnotationFile.declare(waiting);
        return new Waiting();
    }

    /** The files in the second round. */
    private final class Waiting implements WaitingFiles {

        @Override
        public FileReading read(OpenedFile file) throws IOException {
            if (file instanceof OpenedFile.Declaring declaring) {
                return NativeFiles.this.read(declaring.file(), declaring.findings());
            }
            if (open(file.path()) instanceof OpenedFile.Finished finished) {
                return finished.reading();
            }
            throw new IllegalStateException("still waiting for entities: " + file.path());
        }

        @Override
        public List<MappedFile> map(OpenedFile file, FileFindings findings) throws IOException {
            Optional<AnnotationFile> opened = file instanceof OpenedFile.Declaring declaring
                    ? Optional.of(declaring.file())
                    : annotations(file.path(), findings);
            if (opened.isEmpty() || isRegister(opened.get())) {
                return List.of();
            }
            AnnotationFile annotations = opened.get();
            return text(annotations, findings)
                    .map(text -> new MappedFile(
                            file.path(),
                            text.text(),
                            text.as(annotations.citation()),
                            annotations,
                            List.of(),
                            List.of(),
                            Map.of(),
                            List.of(),
                            Map.of(),
                            corpus.register(),
                            new MappingUse(),
                            annotations.report()))
                    .stream()
                    .toList();
        }
    }

    private Optional<AnnotationFile> annotations(String path, FileFindings findings) throws IOException {
        if (corpus.folder().find(path).isEmpty()) {
            return Optional.empty();
        }
        return parse(corpus.folder(), path, findings)
                .flatMap(found -> AnnotationFile.open(found, corpus.register(), new Report(found, findings)));
    }

    private FileReading read(AnnotationFile file, FileFindings findings) throws IOException {
        if (isRegister(file)) {
            return FileReading.nothing(file.file(), findings);
        }
        Optional<FoundText> text = text(file, findings);
        text.ifPresent(found -> findings.count(found.bytes()));
        Optional<AnchoredText> anchored = text.map(found -> found.as(file.citation()));
        List<StatementItem> items = file.statements(anchored, corpus.register(), corpus.roles());
        List<Statement> statements = text.map(found -> corpus.wording()
                        .check(found.text(), file.citation().language().orElse(""), Map.of(), items))
                .orElse(List.of());
        List<Source> sources = anchored.map(AnchoredText::source).stream().toList();
        return new FileReading(
                file.file(),
                sources,
                statements,
                List.of(),
                Map.of(),
                new MappingUse(),
                findings.quotes(),
                findings.list(),
                findings.bytes());
    }

    /** Returns whether a file only declares entities and does not belong to a text. */
    private boolean isRegister(AnnotationFile file) {
        return file.declaresOnly() && !corpus.texts().isBeside(file.file());
    }

    private Optional<FoundText> text(AnnotationFile file, FileFindings findings) throws IOException {
        Supplier<Place> place =
                () -> file.text().map(file.report()::place).orElseGet(() -> Place.of(Origin.of(file.file())));
        Optional<FoundText> text =
                file.namesNoText() ? Optional.empty() : corpus.texts().of(file.file(), file.text(), place, findings);
        text.ifPresent(found -> pin(file, found));
        return text;
    }

    /** Reports a text that is not the one that was annotated. */
    static void pin(AnnotationFile file, FoundText text) {
        Optional<ScalarNode> sha256 = file.sha256();
        sha256.ifPresent(pinned -> {
            Optional<Sha256> hash = Sha256.find(pinned.text());
            if (hash.isEmpty()) {
                file.report().error(pinned, "bad-hash", "sha256", "'sha256' must be 64 hexadecimal digits");
            } else if (!hash.get().equals(text.sha256())) {
                file.report()
                        .error(
                                pinned,
                                "text-changed",
                                text.path(),
                                "the text " + QuotedText.of(text.path())
                                        + " is not the one that was annotated; its SHA-256 is " + text.sha256());
            }
        });
    }

    /** The tree of a YAML file. An empty file is a finding. */
    public static Optional<Document> parse(CorpusFolder folder, String path, FileFindings findings) throws IOException {
        Optional<byte[]> bytes = folder.read(path, findings::add);
        if (bytes.isEmpty()) {
            return Optional.empty();
        }
        findings.count(bytes.get().length);
        YamlReading reading = YamlReader.read(path, bytes.get());
        reading.findings().forEach(findings::add);
        Optional<Document> document = reading.document().map(found -> found);
        if (document.isPresent() && document.get().root().isEmpty()) {
            findings.add(Finding.of(Severity.ERROR, "empty-file", path, "the file has no content")
                    .at(Place.of(Origin.of(path))));
        }
        return document;
    }
}

package org.comity.ingest;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.comity.domain.finding.Finding;
import org.comity.domain.finding.Place;
import org.comity.domain.finding.Severity;
import org.comity.domain.source.Origin;
import org.comity.domain.source.Source;
import org.comity.domain.statement.Statement;
import org.comity.ingest.folder.CorpusFolder;
import org.comity.ingest.folder.Sha256;
import org.comity.ingest.grammar.Report;
import org.comity.ingest.node.Document;
import org.comity.ingest.node.ScalarNode;
import org.comity.ingest.node.yaml.YamlReader;
import org.comity.ingest.node.yaml.YamlReading;
import org.comity.ingest.text.AnchoredText;
import org.comity.ingest.text.Shown;

/** Reads annotation files of the native format. For several threads at once. */
final class NativeFiles {

    /** How the names of annotation files of the native format end. */
    static final String ENDING = ".yaml";

    private final CorpusContext corpus;

    NativeFiles(CorpusContext corpus) {
        this.corpus = corpus;
    }

    /** Reads a file, as far as is possible while the register is not complete. */
    OpenedFile open(String path) throws IOException {
        FileFindings findings = new FileFindings();
        Optional<Document> document = parse(corpus.folder(), path, findings);
        Report report = document.map(found -> new Report(found, findings::add))
                .orElseGet(() -> new Report(new FileDocument(path, new byte[0]), findings::add));
        Optional<AnnotationFile> file =
                document.flatMap(found -> AnnotationFile.open(found, corpus.register(), report));
        if (file.isEmpty()) {
            return OpenedFile.read(FileReading.nothing(path, findings));
        }
        if (file.get().declares()) {
            return OpenedFile.declaring(path, file.get(), findings);
        }
        FileReading reading = read(file.get(), findings);
        return report.isDeferred() ? OpenedFile.deferred(path) : OpenedFile.read(reading);
    }

    /** Looks for the entities that a file declares, and at nothing else. */
    OpenedFile declaring(String path) throws IOException {
        FileFindings findings = new FileFindings();
        return parse(corpus.folder(), path, findings)
                .flatMap(found -> AnnotationFile.open(found, corpus.register(), new Report(found, findings::add)))
                .filter(AnnotationFile::declares)
                .map(file -> OpenedFile.declaring(path, file, findings))
                .orElseGet(() -> OpenedFile.deferred(path));
    }

    /** Reads a file, the register being complete. */
    FileReading read(OpenedFile opened) throws IOException {
        AnnotationFile file = opened.declaring().orElse(null);
        if (file == null) {
            return open(opened.path()).reading().orElseThrow();
        }
        return read(file, opened.findings());
    }

    /** A file with its words found, the register being complete. */
    Optional<MappedFile> map(Optional<OpenedFile> opened, String path, FileFindings findings) throws IOException {
        opened.ifPresent(file -> file.findings().list().forEach(findings::add));
        Optional<AnnotationFile> file = opened.flatMap(OpenedFile::declaring);
        if (file.isEmpty() && corpus.folder().find(path).isPresent()) {
            file = parse(corpus.folder(), path, findings)
                    .flatMap(found -> AnnotationFile.open(found, corpus.register(), new Report(found, findings::add)));
        }
        if (file.isEmpty()) {
            return Optional.empty();
        }
        AnnotationFile annotations = file.get();
        return text(annotations, findings)
                .map(text -> new MappedFile(
                        path,
                        text.text(),
                        text.as(annotations.citation()),
                        annotations,
                        List.of(),
                        List.of(),
                        corpus.register(),
                        Map.of(),
                        annotations.report()));
    }

    private FileReading read(AnnotationFile file, FileFindings findings) throws IOException {
        Optional<FoundText> text = text(file, findings);
        text.ifPresent(found -> findings.count(found.bytes()));
        Optional<AnchoredText> anchored = text.map(found -> found.as(file.citation()));
        List<Statement> statements = file.statements(anchored, corpus.register(), corpus.roles());
        Source source = anchored.map(AnchoredText::source).orElse(null);
        return new FileReading(file.file(), source, statements, List.of(), Map.of(), findings.list(), findings.bytes());
    }

    private Optional<FoundText> text(AnnotationFile file, FileFindings findings) throws IOException {
        Supplier<Place> place =
                () -> file.text().map(file.report()::place).orElseGet(() -> Place.of(Origin.of(file.file())));
        Optional<FoundText> text =
                file.namesNoText() ? Optional.empty() : corpus.texts().of(file.file(), file.text(), place, findings);
        text.ifPresent(found -> pin(file, found));
        return text;
    }

    /** That the text is another than the one annotated is a finding. */
    static void pin(AnnotationFile file, FoundText text) {
        Optional<ScalarNode> sha256 = file.sha256();
        sha256.ifPresent(pinned -> {
            if (!Sha256.isHash(pinned.text())) {
                file.report().error(pinned, "bad-hash", "sha256", "'sha256' must be 64 hexadecimal digits");
            } else if (!pinned.text().equalsIgnoreCase(text.sha256())) {
                file.report()
                        .error(
                                pinned,
                                "text-changed",
                                text.path(),
                                "the text " + Shown.quoted(text.path())
                                        + " is not the one that was annotated; its SHA-256 is " + text.sha256());
            }
        });
    }

    /** The tree of a YAML file; that it says nothing is a finding. */
    static Optional<Document> parse(CorpusFolder folder, String path, FileFindings findings) throws IOException {
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

package org.comity.ingest.file;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.comity.domain.finding.Finding;
import org.comity.domain.finding.Place;
import org.comity.domain.finding.Severity;
import org.comity.domain.source.Citation;
import org.comity.domain.source.Origin;
import org.comity.domain.statement.Statement;
import org.comity.domain.text.QuotedText;
import org.comity.ingest.annotation.AnnotatedText;
import org.comity.ingest.annotation.Annotation;
import org.comity.ingest.annotation.AnnotationReader;
import org.comity.ingest.finding.FileFindings;
import org.comity.ingest.grammar.Report;
import org.comity.ingest.mapping.AnnotationMapper;
import org.comity.ingest.mapping.EntityNames;
import org.comity.ingest.mapping.LeftOut;
import org.comity.ingest.mapping.MappedStatement;
import org.comity.ingest.mapping.MappingUse;
import org.comity.ingest.text.AnchoredText;

/** The annotation files of a corpus in all formats except the native one. */
public final class AnnotatedFiles implements FileKind {

    /** The ending of Markdown. A file without marks is not a finding. */
    private static final String PROSE = ".md";

    private final CorpusContext corpus;
    private final List<String> paths;

    /** The annotation files of a corpus in formats other than the native one. */
    public AnnotatedFiles(CorpusContext corpus) {
        this.corpus = corpus;
        Set<String> found = new TreeSet<>();
        corpus.formats()
                .endings()
                .forEach(ending -> found.addAll(corpus.folder().files(ending)));
        this.paths = List.copyOf(found);
    }

    @Override
    public List<String> paths() {
        return paths;
    }

    @Override
    public boolean has(String path) {
        return !path.endsWith(NativeFiles.ENDING) && !path.endsWith(Texts.ENDING);
    }

    /** Looks for entities that the head of a file declares. Everything else has to wait for the complete register. */
    @Override
    public OpenedFile open(String path) throws IOException {
        if (!corpus.formats().mayDeclareEntities(path)) {
            return new OpenedFile.Deferred(path);
        }
        FileFindings findings = new FileFindings();
        try {
            return open(path, findings);
        } catch (ReaderFailure failure) {
            findings.add(failure.in(path));
            return new OpenedFile.Finished(FileReading.nothing(path, findings), true);
        }
    }

    private OpenedFile open(String path, FileFindings findings) throws IOException {
        Optional<byte[]> bytes = corpus.folder().read(path, findings::add);
        Optional<AnnotationReader> reader = bytes.flatMap(found -> reader(path, found, findings));
        if (bytes.isEmpty() || reader.isEmpty()) {
            return new OpenedFile.Finished(FileReading.nothing(path, findings), bytes.isEmpty());
        }
        if (!new String(bytes.get(), StandardCharsets.ISO_8859_1).contains(AnnotationFile.ENTITIES)) {
            return new OpenedFile.Deferred(path);
        }
        Report report = new Report(new FileDocument(path, bytes.get()), findings);
        AnnotatedText annotated = reader.get().read(path, bytes.get());
        Optional<AnnotationFile> file =
                annotated.head().flatMap(head -> AnnotationFile.open(head, corpus.register(), report));
        if (file.isEmpty()) {
            boolean faulty = Stream.concat(annotated.findings().stream(), findings.list().stream())
                    .anyMatch(finding -> finding.severity() == Severity.ERROR);
            return new OpenedFile.Deferred(path, faulty);
        }
        return file.get().declares()
                ? new OpenedFile.Declaring(path, file.get(), findings)
                : new OpenedFile.Deferred(path);
    }

    @Override
    public OpenedFile declarations(String path) throws IOException {
        return open(path);
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
            FileFindings findings = file.findings();
            List<Statement> statements = new ArrayList<>();
            List<MappedFile> texts = map(file, findings);
            texts.forEach(text -> statements.addAll(text.statements(corpus)));
            return FileReading.of(file.path(), texts, statements, findings);
        }

        @Override
        public List<MappedFile> map(OpenedFile file, FileFindings findings) throws IOException {
            try {
                return map(file, file.path(), findings);
            } catch (ReaderFailure failure) {
                findings.add(failure.in(file.path()));
                return List.of();
            }
        }

        private List<MappedFile> map(OpenedFile file, String path, FileFindings findings) throws IOException {
            Optional<byte[]> bytes = corpus.folder().read(path, findings::add);
            Optional<AnnotationReader> reader = bytes.flatMap(found -> reader(path, found, findings));
            if (bytes.isEmpty() || reader.isEmpty()) {
                return List.of();
            }
            findings.count(bytes.get().length);
            Report report = new Report(new FileDocument(path, bytes.get()), findings);
            List<MappedFile> mapped = new ArrayList<>();
            for (AnnotatedText annotated : reader.get().readAll(path, bytes.get())) {
                map(file, reader.get(), annotated, report, findings).ifPresent(mapped::add);
            }
            return mapped;
        }

        private Optional<MappedFile> map(
                OpenedFile file, AnnotationReader reader, AnnotatedText annotated, Report report, FileFindings findings)
                throws IOException {
            String path = file.path();
            annotated.findings().forEach(findings::add);
            if (isNothing(annotated) && corpus.texts().beside(path, findings).isEmpty()) {
                findings.add(notRead(path, Severity.INFO, "it has no annotations, and no text is beside it"));
                return Optional.empty();
            }
            Optional<AnnotationFile> head = file instanceof OpenedFile.Declaring declaring
                    ? Optional.of(declaring.file())
                    : annotated.head().flatMap(found -> AnnotationFile.open(found, corpus.register(), report));
            Optional<FoundText> text = text(path, annotated, head, findings);
            if (text.isEmpty()) {
                return Optional.empty();
            }
            findings.count(text.get().bytes());
            head.ifPresent(found -> NativeFiles.pin(found, text.get()));
            return Optional.of(mapped(path, reader, annotated, head, text.get(), report));
        }
    }

    private MappedFile mapped(
            String path,
            AnnotationReader reader,
            AnnotatedText annotated,
            Optional<AnnotationFile> head,
            FoundText text,
            Report report) {
        AnchoredText anchored = text.as(head.map(AnnotationFile::citation).orElse(Citation.NONE));
        EntityNames names = new EntityNames(
                corpus.register(), corpus.mapping().naming(), corpus.names(), text.id(), text.text(), report);
        MappingUse use = new MappingUse();
        List<Annotation> read =
                corpus.mapping().known() ? reader.heldAgainst(text.text().text(), annotated.annotations()) : List.of();
        List<Annotation> annotations =
                new LeftOut(corpus.mapping().leaving(), corpus.mapping().rules(), use).from(path, read);
        List<MappedStatement> mapped = new AnnotationMapper(
                        corpus.register(),
                        names,
                        anchored,
                        false,
                        annotations,
                        corpus.mapping().rules(),
                        use,
                        report)
                .map(null);
        return new MappedFile(
                path,
                text.text(),
                anchored,
                head.orElse(null),
                mapped,
                names.created(),
                names.spellings(),
                names.links(),
                Map.of(),
                names.register(),
                use,
                report);
    }

    private Optional<AnnotationReader> reader(String path, byte[] bytes, FileFindings findings) {
        Optional<AnnotationReader> reader = corpus.formats().reader(path, bytes);
        if (reader.isEmpty()) {
            Optional<String> lacking = corpus.formats().lacks(path, bytes);
            lacking.ifPresent(what -> findings.add(notRead(path, Severity.WARNING, what)));
            if (lacking.isEmpty() && !path.endsWith(PROSE)) {
                findings.add(notRecognised(path));
            }
        }
        return reader;
    }

    /** Returns whether a file has no content, so that any other program may have written it. */
    private static boolean isNothing(AnnotatedText annotated) {
        return annotated.annotations().isEmpty()
                && annotated.findings().isEmpty()
                && annotated.words().isEmpty()
                && annotated.head().isEmpty();
    }

    /** Reports a file of no known format. Beside a text, where annotations are expected, this is a warning. */
    private Finding notRecognised(String path) {
        String text = Texts.withoutEnding(path) + Texts.ENDING;
        boolean beside = corpus.folder().find(text).isPresent();
        return notRead(
                path,
                beside ? Severity.WARNING : Severity.INFO,
                "its beginning does not show that it contains annotations");
    }

    private static Finding notRead(String path, Severity severity, String reason) {
        return Finding.of(severity, "not-recognised", path, "this file is not read: " + reason)
                .at(Place.of(Origin.of(path)));
    }

    private Optional<FoundText> text(
            String path, AnnotatedText annotated, Optional<AnnotationFile> head, FileFindings findings)
            throws IOException {
        Optional<String> words = annotated.words();
        if (words.isEmpty()) {
            return corpus.texts().of(path, head.flatMap(AnnotationFile::text), () -> namedAt(path, head), findings);
        }
        head.ifPresent(AnnotationFile::reportTextElsewhere);
        Optional<FoundText> beside =
                annotated.part().isPresent() ? Optional.empty() : corpus.texts().beside(path, findings);
        if (beside.isPresent() && !beside.get().text().text().equals(words.get())) {
            findings.add(Finding.of(
                            Severity.WARNING,
                            "text-differs",
                            path,
                            "the text in this file differs from "
                                    + QuotedText.of(beside.get().path())
                                    + " beside it; the annotations are compared with the latter")
                    .at(Place.of(Origin.of(path))));
        }
        Optional<FoundText> text = beside.or(() -> Texts.within(path, annotated.part(), words.get()));
        if (text.isEmpty()) {
            findings.add(Finding.of(
                            Severity.ERROR, "lone-surrogate", path, "the text in this file contains half a character")
                    .at(Place.of(Origin.of(path))));
        }
        return text;
    }

    /** Where a file names its text; otherwise the file as a whole. */
    private static Place namedAt(String path, Optional<AnnotationFile> head) {
        return head.flatMap(file -> file.text().map(file.report()::place)).orElseGet(() -> Place.of(Origin.of(path)));
    }
}

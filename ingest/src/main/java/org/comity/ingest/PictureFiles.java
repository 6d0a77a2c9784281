package org.comity.ingest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.comity.domain.finding.Finding;
import org.comity.domain.finding.Place;
import org.comity.domain.finding.Severity;
import org.comity.domain.source.Citation;
import org.comity.domain.source.Evidence;
import org.comity.domain.source.Origin;
import org.comity.domain.statement.Statement;
import org.comity.ingest.annotation.AnnotatedText;
import org.comity.ingest.annotation.Annotation;
import org.comity.ingest.annotation.AnnotationReader;
import org.comity.ingest.grammar.QuoteFields;
import org.comity.ingest.grammar.Report;
import org.comity.ingest.grammar.StatementFields;
import org.comity.ingest.mapping.AnnotationMapper;
import org.comity.ingest.mapping.EntityNames;
import org.comity.ingest.mapping.MappedStatement;
import org.comity.ingest.text.AnchoredText;
import org.comity.ingest.text.Shown;

/** Reads annotation files of all formats but the native one, through the common picture. For several threads at once. */
final class PictureFiles {

    private static final String ENTITIES = "entities";

    /** What has no marks is Markdown as others write it, for ends of its own. */
    private static final String PROSE = ".md";

    private final CorpusContext corpus;

    PictureFiles(CorpusContext corpus) {
        this.corpus = corpus;
    }

    /** Looks for entities that the head of a file declares; all else has to wait until the register is complete. */
    OpenedFile open(String path) throws IOException {
        if (!corpus.formats().mayDeclareEntities(path)) {
            return OpenedFile.deferred(path);
        }
        FileFindings findings = new FileFindings();
        Optional<byte[]> bytes = corpus.folder().read(path, findings::add);
        Optional<AnnotationReader> reader = bytes.flatMap(found -> reader(path, found, findings));
        if (bytes.isEmpty() || reader.isEmpty()) {
            return OpenedFile.read(FileReading.nothing(path, findings));
        }
        if (!new String(bytes.get(), StandardCharsets.ISO_8859_1).contains(ENTITIES)) {
            return OpenedFile.deferred(path);
        }
        Report report = new Report(new FileDocument(path, bytes.get()), findings::add);
        return reader.get()
                .read(path, bytes.get())
                .head()
                .flatMap(head -> AnnotationFile.open(head, corpus.register(), report))
                .filter(AnnotationFile::declares)
                .map(file -> OpenedFile.declaring(path, file, findings))
                .orElseGet(() -> OpenedFile.deferred(path));
    }

    /** Reads a file, the register being complete. */
    FileReading read(OpenedFile opened) throws IOException {
        FileFindings findings = opened.findings();
        Optional<MappedFile> mapped = map(opened, findings);
        return mapped.isEmpty()
                ? FileReading.nothing(opened.path(), findings)
                : FileReading.of(mapped.get(), statements(mapped.get()), findings);
    }

    /** What the annotations of a file mean, the register being complete. */
    Optional<MappedFile> map(OpenedFile opened, FileFindings findings) throws IOException {
        String path = opened.path();
        Optional<byte[]> bytes = corpus.folder().read(path, findings::add);
        Optional<AnnotationReader> reader = bytes.flatMap(found -> reader(path, found, findings));
        if (bytes.isEmpty() || reader.isEmpty()) {
            return Optional.empty();
        }
        findings.count(bytes.get().length);
        AnnotatedText picture = reader.get().read(path, bytes.get());
        picture.findings().forEach(findings::add);
        Report report = new Report(new FileDocument(path, bytes.get()), findings::add);
        Optional<AnnotationFile> head = opened.declaring()
                .or(() -> picture.head().flatMap(found -> AnnotationFile.open(found, corpus.register(), report)));
        Optional<FoundText> text = text(path, picture, head, findings);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        findings.count(text.get().bytes());
        head.ifPresent(file -> NativeFiles.pin(file, text.get()));
        AnchoredText anchored = text.get().as(head.map(AnnotationFile::citation).orElse(Citation.NONE));
        EntityNames names = new EntityNames(
                corpus.register(), corpus.mapping().naming(), text.get().id(), report);
        List<Annotation> annotations =
                reader.get().heldAgainst(text.get().text().text(), picture.annotations());
        AnnotationMapper mapper =
                new AnnotationMapper(corpus.register(), names, anchored.finder(), false, annotations, report);
        List<MappedStatement> mapped = mapper.map(corpus.mapping().rules(), null);
        return Optional.of(new MappedFile(
                path,
                text.get().text(),
                anchored,
                head.orElse(null),
                mapped,
                names.created(),
                names.register(),
                mapper.unmapped(corpus.mapping().rules()),
                report));
    }

    private Optional<AnnotationReader> reader(String path, byte[] bytes, FileFindings findings) {
        Optional<AnnotationReader> reader = corpus.formats().reader(path, bytes);
        if (reader.isEmpty() && !path.endsWith(PROSE)) {
            findings.add(notRecognised(path));
        }
        return reader;
    }

    /** That a file is of no format; beside a text, where annotations are expected, this is a warning. */
    private Finding notRecognised(String path) {
        boolean beside =
                corpus.folder().find(Texts.withoutEnding(path) + Texts.ENDING).isPresent();
        return Finding.of(
                        beside ? Severity.WARNING : Severity.INFO,
                        "not-recognised",
                        path,
                        "this file is not read: its beginning does not show that it contains annotations")
                .at(Place.of(Origin.of(path)));
    }

    /** The statements of the domain that a mapped file makes. */
    List<Statement> statements(MappedFile file) {
        Optional<AnchoredText> text = Optional.of(file.anchored());
        List<Statement> statements = new ArrayList<>();
        file.head().ifPresent(head -> statements.addAll(head.statements(text, corpus.register(), corpus.roles())));
        StatementFields fields = new StatementFields(
                file.register(), corpus.roles(), new QuoteFields(text, file.report()), file.report());
        for (MappedStatement statement : file.statements()) {
            Evidence evidence = new Evidence(file.anchored().source().id(), statement.quotes());
            statements.addAll(fields.statements(statement.fields(), Optional.of(evidence)));
        }
        return statements;
    }

    private Optional<FoundText> text(
            String path, AnnotatedText picture, Optional<AnnotationFile> head, FileFindings findings)
            throws IOException {
        Optional<String> words = picture.words();
        if (words.isEmpty()) {
            return corpus.texts()
                    .of(path, head.flatMap(AnnotationFile::text), () -> Place.of(Origin.of(path)), findings);
        }
        head.ifPresent(file -> textElsewhere(path, file));
        Optional<FoundText> beside = corpus.texts().beside(path, findings);
        if (beside.isPresent() && !beside.get().text().text().equals(words.get())) {
            findings.add(Finding.of(
                            Severity.WARNING,
                            "text-differs",
                            path,
                            "the text in this file differs from "
                                    + Shown.quoted(beside.get().path())
                                    + " beside it; the annotations are compared with the latter")
                    .at(Place.of(Origin.of(path))));
        }
        Optional<FoundText> text = beside.or(() -> Texts.within(path, words.get()));
        if (text.isEmpty()) {
            findings.add(Finding.of(
                            Severity.ERROR, "lone-surrogate", path, "the text in this file contains half a character")
                    .at(Place.of(Origin.of(path))));
        }
        return text;
    }

    /** That a file which is text itself names another text is an error; the one of its own name is no other. */
    private static void textElsewhere(String path, AnnotationFile file) {
        String own = Texts.withoutEnding(path.substring(path.lastIndexOf('/') + 1)) + Texts.ENDING;
        file.text()
                .filter(text -> !text.text().equals(own))
                .ifPresent(text -> file.report()
                        .error(
                                text,
                                "text-within",
                                "text",
                                "the text is in this file, not in " + Shown.quoted(text.text()),
                                Optional.of(
                                        "remove 'text:' from 'source:', or annotate that text in a separate file")));
    }
}

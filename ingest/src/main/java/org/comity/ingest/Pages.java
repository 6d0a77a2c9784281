package org.comity.ingest;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.comity.domain.entity.AttributeKey;
import org.comity.domain.entity.AttributeValue;
import org.comity.domain.entity.EntityId;
import org.comity.domain.entity.Kind;
import org.comity.domain.finding.Finding;
import org.comity.domain.source.Origin;
import org.comity.domain.statement.AttributeStatement;
import org.comity.domain.statement.Mark;
import org.comity.domain.statement.Provenance;
import org.comity.domain.statement.Statement;
import org.comity.ingest.annotation.Annotation;
import org.comity.ingest.grammar.Report;
import org.comity.ingest.mapping.AnnotationMapper;
import org.comity.ingest.mapping.EntityNames;
import org.comity.ingest.mapping.LinedTexts;
import org.comity.ingest.mapping.MappedStatement;
import org.comity.ingest.mapping.Page;
import org.comity.ingest.mapping.Subject;
import org.comity.ingest.mapping.SubjectName;
import org.comity.ingest.node.ScalarNode;
import org.comity.ingest.text.AnchoredText;
import org.comity.ingest.text.Shown;

/**
 * Reads texts that are pages of labelled lines: first whom each is about, which is declared in the register, then what
 * they say. For several threads at once, but for the declarations.
 */
final class Pages {

    private final CorpusContext corpus;
    private final PictureFiles pictures;
    private PageSubjects subjects = PageSubjects.NONE;

    /**
     * What a page says of whom it is about.
     *
     * @param path the page
     * @param fixed the entity, where the corpus says it
     * @param name the name, where the page says it
     * @param further other names
     */
    record Naming(String path, Optional<EntityId> fixed, Optional<SubjectName> name, List<String> further) {}

    Pages(CorpusContext corpus, PictureFiles pictures) {
        this.corpus = corpus;
        this.pictures = pictures;
    }

    /** Looks whom a page is about. Problems of the text are told when it is read for its statements. */
    Naming naming(String path) throws IOException {
        LinedTexts lined = corpus.mapping().lined(path).orElseThrow();
        Optional<Page> page =
                corpus.texts().at(path, new FileFindings()).map(text -> Page.of(path, text.text(), lined));
        return new Naming(
                path,
                page.flatMap(Page::fixedSubject),
                page.flatMap(Page::subjectName),
                page.map(Page::furtherNames).orElse(List.of()));
    }

    /** Declares whom the pages are about. */
    void declare(List<Naming> namings, Collection<Finding> findings) {
        subjects = PageSubjects.declare(namings, corpus, findings);
    }

    /** What a page says, the register being complete. */
    FileReading read(String path) throws IOException {
        FileFindings findings = new FileFindings();
        Optional<MappedFile> mapped = map(path, findings);
        if (mapped.isEmpty()) {
            return FileReading.nothing(path, findings);
        }
        List<Statement> statements = new ArrayList<>(pictures.statements(mapped.get()));
        kind(path).ifPresent(statements::add);
        return FileReading.of(mapped.get(), statements, findings);
    }

    /** What the lines of a page mean, the register being complete. */
    Optional<MappedFile> map(String path, FileFindings findings) throws IOException {
        LinedTexts lined = corpus.mapping().lined(path).orElseThrow();
        Optional<FoundText> text = corpus.texts().at(path, findings);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        findings.count(text.get().bytes());
        Page page = Page.of(path, text.get().text(), lined);
        page.picture().findings().forEach(findings::add);
        AnchoredText anchored = text.get().as(lined.citation());
        Report report = new Report(new FileDocument(path, text.get().text()), findings::add);
        EntityNames names = new EntityNames(
                corpus.register(), corpus.mapping().naming(), text.get().id(), report);
        EntityId subject = subjects.find(path).orElse(null);
        List<MappedStatement> mapped = new ArrayList<>();
        if (subject != null) {
            page.subjectName().filter(name -> !name.remark().isEmpty()).ifPresent(name -> remark(name, report));
            mapped.addAll(mapper(names, anchored, page.subjectLines(), report).map(page.subjectRules(), subject));
        }
        mapped.addAll(
                mapper(names, anchored, page.picture().annotations(), report).map(page.rules(), subject));
        return Optional.of(new MappedFile(
                path, text.get().text(), anchored, null, mapped, names.created(), names.register(), Map.of(), report));
    }

    /** The entity that a page declares itself, with its kind. */
    Map<EntityId, Kind> declared(String path) {
        return subjects.declared(path);
    }

    private AnnotationMapper mapper(EntityNames names, AnchoredText anchored, List<Annotation> lines, Report report) {
        return new AnnotationMapper(corpus.register(), names, anchored.finder(), true, lines, report);
    }

    /** That an entity is of the kind that the corpus says all subjects of its pages are. */
    private Optional<Statement> kind(String path) {
        Optional<Origin> origin =
                corpus.mapping().lined(path).flatMap(LinedTexts::subject).map(Subject::origin);
        return declared(path).entrySet().stream()
                .flatMap(entry -> origin.stream()
                        .<Statement>map(at -> AttributeStatement.of(
                                Provenance.asserted(Mark.of(at)),
                                entry.getKey(),
                                AttributeKey.KIND,
                                new AttributeValue.Sort(entry.getValue()))))
                .findFirst();
    }

    private static void remark(SubjectName name, Report report) {
        ScalarNode at = new ScalarNode(
                name.name(), false, name.origin().line(), name.origin().column());
        report.info(
                at,
                "remark-left-out",
                name.name(),
                Shown.quoted(name.remark()) + " does not belong to the name " + Shown.quoted(name.name()));
    }
}

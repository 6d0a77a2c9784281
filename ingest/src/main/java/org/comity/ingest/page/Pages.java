package org.comity.ingest.page;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.comity.domain.entity.AttributeKey;
import org.comity.domain.entity.AttributeValue;
import org.comity.domain.entity.EntityId;
import org.comity.domain.finding.Finding;
import org.comity.domain.source.Origin;
import org.comity.domain.statement.AttributeStatement;
import org.comity.domain.statement.Mark;
import org.comity.domain.statement.Provenance;
import org.comity.domain.statement.Statement;
import org.comity.domain.text.QuotedText;
import org.comity.ingest.annotation.Annotation;
import org.comity.ingest.file.CorpusContext;
import org.comity.ingest.file.FileDocument;
import org.comity.ingest.file.FileKind;
import org.comity.ingest.file.FileReading;
import org.comity.ingest.file.FoundText;
import org.comity.ingest.file.MappedFile;
import org.comity.ingest.file.OpenedFile;
import org.comity.ingest.file.Texts;
import org.comity.ingest.file.WaitingFiles;
import org.comity.ingest.finding.FileFindings;
import org.comity.ingest.grammar.Report;
import org.comity.ingest.mapping.AnnotationMapper;
import org.comity.ingest.mapping.EntityNames;
import org.comity.ingest.mapping.LeftOut;
import org.comity.ingest.mapping.LinedTexts;
import org.comity.ingest.mapping.MappedStatement;
import org.comity.ingest.mapping.MappingRules;
import org.comity.ingest.mapping.MappingUse;
import org.comity.ingest.mapping.Subject;
import org.comity.ingest.mapping.SubjectName;
import org.comity.ingest.node.ScalarNode;
import org.comity.ingest.text.AnchoredText;

/**
 * The pages of labelled lines of a corpus. The first round finds the subject of each page, which is declared in the
 * register; the second reads what the lines say.
 */
public final class Pages implements FileKind {

    private final CorpusContext corpus;
    private final List<String> paths;

    /** The pages of labelled lines of a corpus. */
    public Pages(CorpusContext corpus) {
        this.corpus = corpus;
        this.paths =
                corpus.folder().files(Texts.ENDING).stream().filter(this::has).toList();
    }

    @Override
    public List<String> paths() {
        return paths;
    }

    @Override
    public boolean has(String path) {
        return path.endsWith(Texts.ENDING) && corpus.mapping().lined(path).isPresent();
    }

    /** Finds the subject of a page. Problems of the text are reported when its lines are read. */
    @Override
    public OpenedFile open(String path) throws IOException {
        LinedTexts lined = corpus.mapping().lined(path).orElseThrow();
        Optional<Page> page =
                corpus.texts().at(path, new FileFindings()).map(text -> Page.of(path, text.text(), lined));
        if (page.isEmpty()) {
            return new OpenedFile.Deferred(path, lined.subject().isPresent());
        }
        return new OpenedFile.Named(
                path,
                page.flatMap(Page::fixedSubject).orElse(null),
                page.flatMap(Page::subjectName).orElse(null),
                page.map(Page::furtherNames).orElse(List.of()));
    }

    @Override
    public OpenedFile declarations(String path) throws IOException {
        return open(path);
    }

    @Override
    public WaitingFiles declare(List<OpenedFile> waiting, Collection<Finding> findings) {
        List<OpenedFile.Named> pages = waiting.stream()
                .filter(OpenedFile.Named.class::isInstance)
                .map(OpenedFile.Named.class::cast)
                .toList();
        return new Waiting(PageSubjects.declare(pages, corpus, findings));
    }

    /** The pages in the second round. */
    private final class Waiting implements WaitingFiles {

        private final PageSubjects subjects;

        Waiting(PageSubjects subjects) {
            this.subjects = subjects;
        }

        @Override
        public FileReading read(OpenedFile file) throws IOException {
            FileFindings findings = file.findings();
            Optional<MappedFile> mapped = page(file, findings);
            if (mapped.isEmpty()) {
                return FileReading.nothing(file.path(), findings);
            }
            List<Statement> statements = new ArrayList<>(mapped.get().statements(corpus));
            kind(mapped.get()).ifPresent(statements::add);
            return FileReading.of(mapped.get(), statements, findings);
        }

        @Override
        public List<MappedFile> map(OpenedFile file, FileFindings findings) throws IOException {
            return page(file, findings).stream().toList();
        }

        private Optional<MappedFile> page(OpenedFile file, FileFindings findings) throws IOException {
            Optional<FoundText> text = corpus.texts().at(file.path(), findings);
            text.ifPresent(found -> findings.count(found.bytes()));
            return text.map(found -> mapped(file.path(), found, subjects, findings));
        }
    }

    private MappedFile mapped(String path, FoundText text, PageSubjects subjects, FileFindings findings) {
        LinedTexts lined = corpus.mapping().lined(path).orElseThrow();
        Page page = Page.of(path, text.text(), lined);
        page.annotated().findings().forEach(findings::add);
        AnchoredText anchored = text.as(lined.citation());
        Report report = new Report(new FileDocument(path, text.text()), findings);
        EntityNames names = new EntityNames(
                corpus.register(),
                corpus.mapping().naming().with(lined.names()),
                corpus.names(),
                text.id(),
                text.text(),
                report);
        EntityId subject = subjects.find(path).orElse(null);
        MappingUse use = new MappingUse();
        List<MappedStatement> mapped = new ArrayList<>();
        if (subject == null && lined.subject().isPresent()) {
            names.loseSubject();
        }
        if (subject != null) {
            page.subjectName().filter(name -> !name.remark().isEmpty()).ifPresent(name -> remark(name, report));
            mapped.addAll(mapper(names, anchored, page.subjectLines(), page.subjectRules(), use, report)
                    .map(subject));
        }
        List<Annotation> lines = new LeftOut(corpus.mapping().leaving(), page.rules(), use)
                .from(path, page.annotated().annotations());
        mapped.addAll(mapper(names, anchored, lines, page.rules(), use, report).map(subject));
        return new MappedFile(
                path,
                text.text(),
                anchored,
                null,
                mapped,
                names.created(),
                names.spellings(),
                names.links(),
                subjects.declared(path),
                names.register(),
                use,
                report);
    }

    private AnnotationMapper mapper(
            EntityNames names,
            AnchoredText anchored,
            List<Annotation> lines,
            MappingRules rules,
            MappingUse use,
            Report report) {
        return new AnnotationMapper(corpus.register(), names, anchored, true, lines, rules, use, report);
    }

    /** The kind of an entity that a page declares, which the corpus gives for the subjects of all its pages. */
    private Optional<Statement> kind(MappedFile page) {
        Optional<Origin> origin =
                corpus.mapping().lined(page.path()).flatMap(LinedTexts::subject).map(Subject::origin);
        return page.declared().entrySet().stream()
                .flatMap(entry -> origin.stream()
                        .<Statement>map(at -> AttributeStatement.of(
                                Provenance.asserted(Mark.of(at)),
                                entry.getKey(),
                                AttributeKey.KIND,
                                new AttributeValue.KindValue(entry.getValue()))))
                .findFirst();
    }

    private static void remark(SubjectName name, Report report) {
        ScalarNode at = new ScalarNode(
                name.name(), false, name.origin().line(), name.origin().column());
        report.info(
                at,
                "remark-left-out",
                name.name(),
                QuotedText.of(name.remark()) + " does not belong to the name " + QuotedText.of(name.name()));
    }
}

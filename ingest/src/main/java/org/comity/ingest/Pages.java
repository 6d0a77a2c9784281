package org.comity.ingest;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.comity.domain.entity.AttributeKey;
import org.comity.domain.entity.AttributeValue;
import org.comity.domain.entity.EntityId;
import org.comity.domain.entity.Kind;
import org.comity.domain.finding.Finding;
import org.comity.domain.finding.Place;
import org.comity.domain.finding.Severity;
import org.comity.domain.source.Origin;
import org.comity.domain.statement.AttributeStatement;
import org.comity.domain.statement.ContentHash;
import org.comity.domain.statement.Mark;
import org.comity.domain.statement.Provenance;
import org.comity.domain.statement.Statement;
import org.comity.ingest.annotation.Annotation;
import org.comity.ingest.grammar.Register;
import org.comity.ingest.grammar.Report;
import org.comity.ingest.mapping.AnnotationMapper;
import org.comity.ingest.mapping.EntityNames;
import org.comity.ingest.mapping.LinedTexts;
import org.comity.ingest.mapping.MappedStatement;
import org.comity.ingest.mapping.Page;
import org.comity.ingest.mapping.Subject;
import org.comity.ingest.mapping.SubjectName;
import org.comity.ingest.name.EntitySlug;
import org.comity.ingest.name.NameKey;
import org.comity.ingest.node.ScalarNode;
import org.comity.ingest.text.AnchoredText;
import org.comity.ingest.text.Shown;

/**
 * Reads texts that are pages of labelled lines: first whom each is about, which is declared in the register, then what
 * they say. For several threads at once, but for the declarations.
 */
final class Pages {

    private static final int HASH_LENGTH = 4;

    private final CorpusContext corpus;
    private final PictureFiles pictures;
    private final Map<String, EntityId> subjects = new TreeMap<>();
    private final Map<EntityId, Kind> declared = new TreeMap<>();

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

    /** Declares whom the pages are about, in the order of their paths. */
    void declare(List<Naming> namings, Collection<Finding> findings) {
        for (Naming naming : namings) {
            subject(naming, findings).ifPresent(id -> {
                subjects.put(naming.path(), id);
                naming.name().ifPresent(name -> corpus.register().names().add(name.name(), id));
                naming.further().forEach(name -> corpus.register().names().add(name, id));
            });
        }
    }

    private Optional<EntityId> subject(Naming naming, Collection<Finding> findings) {
        Register register = corpus.register();
        Optional<Subject> subject = corpus.mapping().lined(naming.path()).flatMap(LinedTexts::subject);
        if (naming.fixed().isPresent()) {
            EntityId id = naming.fixed().get();
            if (register.has(id) || register.isIncomplete()) {
                return Optional.of(id);
            }
            findings.add(Finding.of(
                            Severity.ERROR,
                            "unknown-entity",
                            Shown.of(id.value()),
                            "unknown entity " + Shown.quoted(id.value()) + ", under 'pages'")
                    .suggesting("declare it under 'entities:'")
                    .at(Place.of(subject.orElseThrow().origin())));
            return Optional.empty();
        }
        if (subject.isEmpty()) {
            return Optional.empty();
        }
        if (naming.name().isEmpty()) {
            findings.add(Finding.of(Severity.ERROR, "no-subject", naming.path(), "no line names whom the page is about")
                    .suggesting("say so under 'pages:' of 'subject' in corpus.yaml")
                    .at(Place.of(Origin.of(naming.path()))));
            return Optional.empty();
        }
        return named(naming.name().get(), subject.get(), findings);
    }

    private Optional<EntityId> named(SubjectName name, Subject subject, Collection<Finding> findings) {
        Register register = corpus.register();
        Collection<EntityId> known = register.names().find(name.name());
        if (known.size() == 1) {
            return known.stream().findFirst();
        }
        if (known.size() > 1 || subject.kind().isEmpty()) {
            String message = known.isEmpty()
                    ? "no entity of the register is called " + Shown.quoted(name.name())
                    : Shown.quoted(name.name()) + " may be "
                            + Shown.alternatives(
                                    known.stream().map(EntityId::value).toList());
            findings.add(Finding.of(
                            Severity.ERROR,
                            known.isEmpty() ? "unknown-name" : "ambiguous-name",
                            Shown.of(name.name()),
                            message)
                    .suggesting(
                            known.isEmpty()
                                    ? "declare it under 'entities:', or say under 'subject' of which kind the pages'"
                                            + " entities are"
                                    : "say under 'pages:' of 'subject' whom the page is about")
                    .at(Place.of(name.origin())));
            return Optional.empty();
        }
        EntityId id = EntitySlug.of(name.name());
        if (register.has(id)) {
            String key = NameKey.of(name.name()).folded();
            id = EntityId.of(id + "-" + ContentHash.of(key).substring(0, HASH_LENGTH));
        }
        Kind kind = subject.kind().get();
        register.declare(id, kind, Place.of(name.origin()));
        declared.put(id, kind);
        return Optional.of(id);
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
        EntityId subject = subjects.get(path);
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
        EntityId id = subjects.get(path);
        Kind kind = id == null ? null : declared.get(id);
        return id == null || kind == null ? Map.of() : Map.of(id, kind);
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
                Shown.quoted(name.remark()) + " is no part of the name " + Shown.quoted(name.name()));
    }
}

package org.comity.ingest.page;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.comity.domain.entity.EntityId;
import org.comity.domain.entity.Kind;
import org.comity.domain.finding.Finding;
import org.comity.domain.finding.Place;
import org.comity.domain.finding.Severity;
import org.comity.domain.source.Origin;
import org.comity.domain.text.QuotedText;
import org.comity.domain.text.VisibleText;
import org.comity.ingest.file.CorpusContext;
import org.comity.ingest.file.OpenedFile;
import org.comity.ingest.grammar.Register;
import org.comity.ingest.mapping.CorpusNames;
import org.comity.ingest.mapping.LinedTexts;
import org.comity.ingest.mapping.Subject;
import org.comity.ingest.mapping.SubjectName;
import org.comity.ingest.name.EntitySlug;
import org.comity.ingest.name.NameIndex;
import org.comity.ingest.name.NameKey;

/**
 * The subjects of pages of labelled lines. They do not depend on the order of the pages. The subject of a page is an
 * entity of the register with the name of the page; if there is none, the subject of another page that gives this name
 * as a further name; if there is none, an entity created from the name.
 */
final class PageSubjects {

    private final Map<String, EntityId> subjects;
    private final Map<EntityId, Kind> declared;

    private PageSubjects(Map<String, EntityId> subjects, Map<EntityId, Kind> declared) {
        this.subjects = subjects;
        this.declared = declared;
    }

    /** Finds the subjects of pages, and declares the entities created from their names in the register. */
    static PageSubjects declare(List<OpenedFile.Named> namings, CorpusContext corpus, Collection<Finding> findings) {
        Search search = new Search(corpus, findings);
        search.open(namings);
        search.run();
        return new PageSubjects(search.subjects, search.declared);
    }

    /** The subject of a page. */
    Optional<EntityId> find(String path) {
        return Optional.ofNullable(subjects.get(path));
    }

    /** The entity created from the name of a page, with its kind. */
    Map<EntityId, Kind> declared(String path) {
        EntityId id = subjects.get(path);
        Kind kind = id == null ? null : declared.get(id);
        return id == null || kind == null ? Map.of() : Map.of(id, kind);
    }

    /** The search for the subjects of pages. */
    private static final class Search {

        private final CorpusContext corpus;
        private final Register register;
        private final Collection<Finding> findings;
        private final Map<String, EntityId> subjects = new TreeMap<>();
        private final Map<EntityId, Kind> declared = new TreeMap<>();
        private final List<NamedPage> pending = new ArrayList<>();

        /**
         * A page whose subject has to be found by its name.
         *
         * @param page the page
         * @param name the name
         * @param key the key that all spellings of the name share
         * @param subject the rules of the corpus for the subjects of such pages
         */
        private record NamedPage(OpenedFile.Named page, SubjectName name, NameKey key, Subject subject) {}

        Search(CorpusContext corpus, Collection<Finding> findings) {
            this.corpus = corpus;
            this.register = corpus.register();
            this.findings = findings;
        }

        /** Settles the pages whose subject the corpus gives, and keeps those that only have a name. */
        void open(List<OpenedFile.Named> namings) {
            for (OpenedFile.Named page : namings) {
                Optional<Subject> subject = corpus.mapping().lined(page.path()).flatMap(LinedTexts::subject);
                if (subject.isEmpty()) {
                    continue;
                }
                if (page.fixed().isPresent()) {
                    fixed(page, page.fixed().get(), subject.get());
                } else if (page.name().isPresent()) {
                    SubjectName name = page.name().get();
                    pending.add(new NamedPage(page, name, NameKey.of(name.name()), subject.get()));
                } else {
                    findings.add(Finding.of(
                                    Severity.ERROR, "no-subject", page.path(), "no line names the subject of this page")
                            .suggesting("name it under 'pages:' of 'subject' in corpus.yaml")
                            .at(Place.of(Origin.of(page.path()))));
                }
            }
        }

        /** Finds the subjects of the other pages by their names. */
        void run() {
            findKnown();
            Map<EntityId, Set<NameKey>> slugs = new TreeMap<>();
            pending.forEach(
                    named -> slugs.computeIfAbsent(EntitySlug.of(named.name().name()), none -> new TreeSet<>())
                            .add(named.key()));
            for (List<NamedPage> next = makeable(); !next.isEmpty(); next = makeable()) {
                make(next, slugs);
                findKnown();
            }
            pending.forEach(this::unknown);
        }

        private void fixed(OpenedFile.Named page, EntityId id, Subject subject) {
            if (register.has(id)) {
                settle(page, id);
                return;
            }
            if (register.isUndecided(id)) {
                return;
            }
            findings.add(Finding.of(
                            Severity.ERROR,
                            "unknown-entity",
                            VisibleText.cut(id.value()),
                            "no entity has the id " + QuotedText.of(id.value()) + ", under 'pages'")
                    .suggesting("declare it under 'entities:'")
                    .at(Place.of(subject.origin())));
        }

        private void settle(OpenedFile.Named page, EntityId id) {
            subjects.put(page.path(), id);
            page.name().ifPresent(name -> register.names().add(name.name(), id));
            page.further().forEach(name -> register.names().add(name, id));
        }

        /** Settles the pages whose name is known, until their further names make no more pages known. */
        private void findKnown() {
            for (boolean more = true; more; ) {
                // All are looked up before any name is added, so that their order does not matter.
                Map<NamedPage, EntityId> known =
                        new TreeMap<>(Comparator.comparing(named -> named.page().path()));
                for (NamedPage named : pending) {
                    Collection<EntityId> found =
                            register.names().find(named.name().name());
                    if (found.size() == 1) {
                        known.put(named, found.iterator().next());
                    }
                }
                known.forEach((named, id) -> settle(named.page(), id));
                more = pending.removeAll(known.keySet());
            }
        }

        /**
         * The pages from whose names entities are created next: those whose names no other page gives to its subject.
         */
        private List<NamedPage> makeable() {
            List<NamedPage> unknown = pending.stream()
                    .filter(named -> named.subject().kind().isPresent())
                    .filter(named -> register.names().find(named.name().name()).isEmpty())
                    .toList();
            Set<NameKey> given = new HashSet<>();
            for (NamedPage named : unknown) {
                named.page().further().stream()
                        .map(NameKey::of)
                        .filter(key -> !key.equals(named.key()))
                        .forEach(given::add);
            }
            List<NamedPage> free = unknown.stream()
                    .filter(named -> !given.contains(named.key()))
                    .toList();
            return free.isEmpty() ? unknown : free;
        }

        private void make(List<NamedPage> pages, Map<EntityId, Set<NameKey>> slugs) {
            SortedMap<NameKey, List<NamedPage>> byKey =
                    pages.stream().collect(Collectors.groupingBy(NamedPage::key, TreeMap::new, Collectors.toList()));
            byKey.forEach((key, same) -> {
                EntityId id = id(same, slugs);
                NamedPage first = same.get(0);
                Kind kind = first.subject().kind().orElseThrow();
                register.declare(id, kind, Place.of(first.name().origin()));
                declared.put(id, kind);
                same.forEach(named -> settle(named.page(), id));
            });
            Set<String> paths = pages.stream().map(named -> named.page().path()).collect(Collectors.toSet());
            pending.removeIf(named -> paths.contains(named.page().path()));
        }

        /** The id made from the name of pages, or one under which they are read if that belongs to another name. */
        private EntityId id(List<NamedPage> pages, Map<EntityId, Set<NameKey>> slugs) {
            SubjectName name = pages.get(0).name();
            EntityId slug = EntitySlug.of(name.name());
            Optional<NameIndex.Namesake> other = register.names().apart(name.name(), name::name);
            other.ifPresent(namesake -> apart(name, namesake));
            if (!register.has(slug) && slugs.getOrDefault(slug, Set.of()).size() <= 1) {
                return slug;
            }
            if (other.isPresent()) {
                return EntitySlug.apart(name.name());
            }
            EntityId instead = EntitySlug.apart(pages.get(0).key().folded());
            pages.forEach(page -> corpus.names()
                    .clash(new CorpusNames.PageClash(
                            slug, instead, page.name().name(), page.name().origin())));
            return instead;
        }

        private void apart(SubjectName name, NameIndex.Namesake other) {
            Finding finding = Finding.of(
                            Severity.WARNING,
                            "case-apart",
                            VisibleText.cut(name.name()),
                            QuotedText.of(name.name()) + " differs only in case from a name of "
                                    + QuotedText.of(other.id().value()) + "; they are two entities")
                    .suggesting("name the subject of the page under 'pages:' of 'subject'")
                    .at(Place.of(name.origin()));
            findings.add(register.place(other.id()).map(finding::at).orElse(finding));
        }

        private void unknown(NamedPage named) {
            String name = named.name().name();
            Collection<EntityId> known = register.names().find(name);
            if (known.isEmpty() && register.isIncomplete()) {
                return;
            }
            String message = known.isEmpty()
                    ? "no entity of the register has the name " + QuotedText.of(name)
                    : QuotedText.of(name) + " is a name of "
                            + QuotedText.alternatives(
                                    known.stream().map(EntityId::value).toList());
            findings.add(Finding.of(
                            Severity.ERROR,
                            known.isEmpty() ? "unknown-name" : "ambiguous-name",
                            VisibleText.cut(name),
                            message)
                    .suggesting(
                            known.isEmpty()
                                    ? "declare it under 'entities:', or give the kind of the pages'"
                                            + " entities under 'subject'"
                                    : "name the subject of the page under 'pages:' of 'subject'")
                    .at(Place.of(named.name().origin())));
        }
    }
}

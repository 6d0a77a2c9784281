package org.comity.ingest.mapping;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.comity.domain.entity.EntityId;
import org.comity.domain.entity.Slug;
import org.comity.domain.source.SourceId;
import org.comity.domain.text.QuotedText;
import org.comity.domain.text.WhiteSpace;
import org.comity.ingest.grammar.Register;
import org.comity.ingest.grammar.Report;
import org.comity.ingest.name.NameIndex;
import org.comity.ingest.name.NameKey;
import org.comity.ingest.name.NamePolicy;
import org.comity.ingest.node.ScalarNode;
import org.comity.ingest.text.NearMiss;
import org.comity.ingest.text.SourceText;

/**
 * Finds the entities that the annotations of one file name. A name must equal a name of the register, except for case,
 * white space and Unicode forms; for a name that is only similar, a finding asks whether it was meant.
 */
public final class EntityNames {

    private final Register register;
    private final Naming naming;
    private final CorpusNames corpus;
    private final Report report;
    private final NameLinks links = new NameLinks();
    private final List<NameLink> ownLinks = new ArrayList<>();
    private final NewNames made;
    private final Map<EntityId, Set<String>> spellings = new HashMap<>();
    private boolean withoutSubject;

    /**
     * The names of one file.
     *
     * @param register the entities
     * @param naming what happens to names that the register does not have
     * @param corpus what the names in all files decide
     * @param source the text
     * @param text its words
     * @param report receives what is wrong
     */
    public EntityNames(
            Register register, Naming naming, CorpusNames corpus, SourceId source, SourceText text, Report report) {
        this.register = register;
        this.naming = naming;
        this.corpus = corpus;
        this.report = report;
        this.made = new NewNames(register, naming, corpus, source, text, links, report);
        links.addAll(corpus.links(source));
    }

    /** The words of the text that the file links with others that name the same entity. */
    public List<NameLink> links() {
        return List.copyOf(ownLinks);
    }

    /** Adds links of the file; a warning for words that are a name of a different entity in the register. */
    void link(List<NameLink> further) {
        ownLinks.addAll(further);
        links.addAll(further);
        for (NameLink link : further) {
            SortedSet<EntityId> known = strictly(link.other());
            SortedSet<EntityId> meant =
                    link.entityOrNull() == null ? strictly(link.name()) : new TreeSet<>(List.of(link.entityOrNull()));
            if (known.size() == 1 && !known.equals(meant)) {
                report.warning(
                        new ScalarNode(
                                link.other(),
                                false,
                                link.origin().line(),
                                link.origin().column()),
                        "also-called-differs",
                        link.other(),
                        QuotedText.of(link.other()) + " is linked with " + QuotedText.of(link.name())
                                + ", but in the register it is a name of "
                                + QuotedText.of(known.first().value()) + ", which is used",
                        Optional.of("correct the link, or add " + QuotedText.of(link.name())
                                + " to the names of that entity"));
            }
        }
    }

    private SortedSet<EntityId> strictly(String words) {
        return naming.means()
                .find(words)
                .<SortedSet<EntityId>>map(id -> new TreeSet<>(List.of(id)))
                .orElseGet(() -> register.names().findStrictly(words));
    }

    /** The names from which entities are to be made, in the order of the file. */
    public List<CreatedName> created() {
        return made.created();
    }

    /** The register as the file sees it, with the entities created from names in the file. */
    public Register register() {
        return register.with(CreatedName.kinds(made.created()));
    }

    /** Notes that the subject of the text should be known but is not, which has been reported. */
    public void loseSubject() {
        withoutSubject = true;
    }

    /** Returns whether statements about the subject of the text are lost. */
    boolean isWithoutSubject() {
        return withoutSubject;
    }

    /** Returns whether words that are only marked as an entity have a meaning in the corpus. */
    boolean mention(Value value, ScalarNode at) {
        String words = WhiteSpace.strip(value.name());
        if (value.entity().isPresent() || isKnown(words)) {
            return true;
        }
        boolean creates = naming.policy() != NamePolicy.ERROR && value.isMarked() && NameKey.isName(words);
        return creates && !NewNames.isUnlikely(words) && find(value, at).isPresent();
    }

    /** Returns whether words are a name of an entity of the corpus. */
    boolean isKnown(String words) {
        return naming.means().find(words).isPresent()
                || !named(words, () -> words).isEmpty()
                || links.has(words)
                || corpus.has(words);
    }

    /** The words of the file that name entities. */
    public Map<EntityId, Set<String>> spellings() {
        return spellings;
    }

    /** The entity that a value names; a finding if it cannot be determined. */
    Optional<EntityId> find(Value value, ScalarNode at) {
        if (value.entity().isPresent()) {
            return value.entity();
        }
        String words = WhiteSpace.strip(value.name());
        Optional<EntityId> named = find(value, words, at);
        named.ifPresent(
                id -> spellings.computeIfAbsent(id, none -> new TreeSet<>()).add(words));
        return named;
    }

    private Optional<EntityId> find(Value value, String words, ScalarNode at) {
        if (!value.isMarked() && Slug.isSlug(words.replace(' ', '-'))) {
            return register.find(new ScalarNode(words, false, at.line(), at.column()), report);
        }
        Optional<EntityId> meant = naming.means().find(words);
        if (meant.isPresent()) {
            return meant(meant.get(), value, words, at);
        }
        SortedSet<EntityId> known = named(words, () -> made.line(value));
        if (known.size() == 1) {
            return Optional.of(known.iterator().next());
        }
        if (!known.isEmpty()) {
            return ambiguous(words, known, at);
        }
        List<NameLink> linked = value.isMarked() ? links.find(words) : List.of();
        return linked.isEmpty() ? unknown(value, words, at) : linked(linked, value, words, at);
    }

    /** The entity that the corpus gives for a name. One that the register does not have is made, if names make entities. */
    private Optional<EntityId> meant(EntityId id, Value value, String words, ScalarNode at) {
        if (register.has(id)) {
            return Optional.of(id);
        }
        if (register.isUndecided(id)) {
            return Optional.empty();
        }
        if (naming.policy() != NamePolicy.ERROR && value.isMarked()) {
            return Optional.of(made.given(id, value, words, at));
        }
        report.unknown(
                at,
                "unknown-entity",
                id.value(),
                "no entity has the id " + QuotedText.of(id.value()) + ", which " + QuotedText.of(words)
                        + " means under 'names'",
                Optional.of("declare it under 'entities:'"));
        return Optional.empty();
    }

    /** The entity of words that are linked with other words. */
    private Optional<EntityId> linked(List<NameLink> linked, Value value, String words, ScalarNode at) {
        Map<String, NameLink> targets = new TreeMap<>();
        for (NameLink link : linked) {
            SortedSet<EntityId> known =
                    link.entityOrNull() == null ? strictly(link.name()) : new TreeSet<>(List.of(link.entityOrNull()));
            targets.putIfAbsent(
                    known.size() == 1
                            ? "id " + known.first().value()
                            : "name " + NameKey.of(link.name()).folded(),
                    link);
        }
        if (targets.size() == 1) {
            NameLink link = targets.values().iterator().next();
            return link.entityOrNull() == null ? find(value.named(link), at) : Optional.of(link.entityOrNull());
        }
        report.error(
                at,
                "ambiguous-name",
                words,
                QuotedText.of(words) + " is linked in this text with "
                        + QuotedText.alternatives(
                                targets.values().stream().map(NameLink::name).toList()),
                Optional.of("link this mark with one of them, or name the entity by its id in the annotation"));
        return Optional.empty();
    }

    /** The entities with a name, also if another name of the same entity follows in parentheses. */
    private SortedSet<EntityId> named(String words, Supplier<String> line) {
        SortedSet<EntityId> known = register.names().find(words, line);
        int open = words.indexOf('(');
        if (!known.isEmpty() || open <= 0 || !words.endsWith(")")) {
            return known;
        }
        SortedSet<EntityId> first = register.names().find(words.substring(0, open), line);
        SortedSet<EntityId> second = register.names().find(words.substring(open + 1, words.length() - 1), line);
        return first.equals(second) ? first : new TreeSet<>();
    }

    private Optional<EntityId> ambiguous(String words, SortedSet<EntityId> known, ScalarNode at) {
        List<String> ids = known.stream().map(EntityId::value).toList();
        report.error(
                at,
                "ambiguous-name",
                words,
                QuotedText.of(words) + " is a name of " + QuotedText.alternatives(ids),
                Optional.of("name the entity by its id in the annotation"));
        return Optional.empty();
    }

    private Optional<EntityId> unknown(Value value, String words, ScalarNode at) {
        if (!NameKey.isName(words)) {
            String what =
                    value.argument().isEmpty() ? "what the annotation refers to" : "the argument " + value.argument();
            report.error(
                    at,
                    "no-words",
                    "name",
                    what + " has no marked words that could name an entity",
                    Optional.of("mark the words that name it"));
            return Optional.empty();
        }
        if (naming.policy() == NamePolicy.ERROR || !value.isMarked()) {
            if (register.isIncomplete()) {
                return Optional.empty();
            }
            report.unknown(
                    at,
                    "unknown-name",
                    words,
                    "no entity of the register has the name " + QuotedText.of(words),
                    question(value, words).or(() -> Optional.of(advice())));
            return Optional.empty();
        }
        return made.create(value, words, at);
    }

    private String advice() {
        return naming.policy() == NamePolicy.ERROR
                ? "declare it under 'entities:', or let 'names:' create entities from unknown names"
                : "declare it under 'entities:', or mark words of the text that name it: entities are created only from such words";
    }

    private Optional<String> question(Value value, String words) {
        Optional<String> other =
                register.names().apart(words, () -> made.line(value)).map(NameIndex.Namesake::name);
        if (other.isPresent()) {
            return Optional.of(NearMiss.question(other.get()) + " If so, define it under 'means:' of 'names:'");
        }
        Optional<Conjunction.Halves> halves =
                value.setting().line().isEmpty() ? Optional.empty() : Conjunction.halves(words, this::isKnown);
        return halves.map(two ->
                        "did you mean " + QuotedText.of(two.first()) + " and " + QuotedText.of(two.second()) + "?")
                .or(() -> register.names().nearest(words).map(NearMiss::question));
    }
}

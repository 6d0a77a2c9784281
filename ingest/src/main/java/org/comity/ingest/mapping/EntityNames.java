package org.comity.ingest.mapping;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.comity.domain.entity.EntityId;
import org.comity.domain.entity.Slug;
import org.comity.domain.source.Evidence;
import org.comity.domain.source.SourceId;
import org.comity.domain.text.QuotedText;
import org.comity.ingest.grammar.Register;
import org.comity.ingest.grammar.Report;
import org.comity.ingest.name.EntitySlug;
import org.comity.ingest.name.NameKey;
import org.comity.ingest.name.NamePolicy;
import org.comity.ingest.node.ScalarNode;
import org.comity.ingest.text.NearMiss;

/**
 * Finds the entities that the annotations of one file name. A name must equal a name of the register, except for case,
 * white space and Unicode forms; for a name that is only similar, a finding asks whether it was meant.
 */
public final class EntityNames {

    /** The longest name from which an entity is made, in words. */
    static final int MAX_WORDS = 12;

    private final Register register;
    private final Naming naming;
    private final SourceId source;
    private final Report report;
    private final List<CreatedName> created = new ArrayList<>();
    private boolean withoutSubject;

    /** The names of one file. */
    public EntityNames(Register register, Naming naming, SourceId source, Report report) {
        this.register = register;
        this.naming = naming;
        this.source = source;
        this.report = report;
    }

    /** The names from which entities are to be made, in the order of the file. */
    public List<CreatedName> created() {
        return created;
    }

    /** The register as the file sees it, with the entities created from names in the file. */
    public Register register() {
        return register.with(CreatedName.kinds(created));
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
        String words = value.name().strip();
        if (value.entity().isPresent() || !named(words).isEmpty()) {
            return true;
        }
        boolean creates = naming.policy() != NamePolicy.ERROR && value.isMarked() && NameKey.isName(words);
        return creates && !isUnlikely(words) && find(value, at).isPresent();
    }

    /** The entity that a value names; a finding if it cannot be determined. */
    Optional<EntityId> find(Value value, ScalarNode at) {
        if (value.entity().isPresent()) {
            return value.entity();
        }
        String words = value.name().strip();
        if (!value.isMarked() && Slug.isSlug(words.replace(' ', '-'))) {
            return register.find(new ScalarNode(words, false, at.line(), at.column()), report);
        }
        SortedSet<EntityId> known = named(words);
        if (known.size() == 1) {
            return Optional.of(known.iterator().next());
        }
        return known.isEmpty() ? unknown(value, words, at) : ambiguous(words, known, at);
    }

    /** The entities with a name, also if another name of the same entity follows in parentheses. */
    private SortedSet<EntityId> named(String words) {
        SortedSet<EntityId> known = register.names().find(words);
        int open = words.indexOf('(');
        if (!known.isEmpty() || open <= 0 || !words.endsWith(")")) {
            return known;
        }
        SortedSet<EntityId> first = register.names().find(words.substring(0, open));
        SortedSet<EntityId> second = register.names().find(words.substring(open + 1, words.length() - 1));
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
        if (register.isIncomplete()) {
            return Optional.empty();
        }
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
            report.error(
                    at,
                    "unknown-name",
                    words,
                    "no entity of the register has the name " + QuotedText.of(words),
                    near(words).or(() -> Optional.of(advice())));
            return Optional.empty();
        }
        if (!NameKey.isSpoken(words)) {
            report.error(
                    at,
                    "unlikely-name",
                    words,
                    QuotedText.of(words) + " contains neither a letter nor a digit, so no entity is created from it");
            return Optional.empty();
        }
        if (isUnlikely(words)) {
            report.error(
                    at,
                    "unlikely-name",
                    words,
                    QuotedText.of(words) + " is longer than " + MAX_WORDS + " words, so no entity is created from it");
            return Optional.empty();
        }
        return create(value, words, at);
    }

    private static boolean isUnlikely(String words) {
        return !NameKey.isSpoken(words) || words.split("\\s+", MAX_WORDS + 2).length > MAX_WORDS;
    }

    private Optional<EntityId> create(Value value, String words, ScalarNode at) {
        EntityId id = EntitySlug.of(words);
        if (register.has(id)) {
            report.error(
                    at,
                    "name-clash",
                    words,
                    QuotedText.of(words) + " would get the id " + QuotedText.of(id.value())
                            + ", which belongs to a different entity",
                    Optional.of("declare it under 'entities:' with an id of its own, or as another name of "
                            + QuotedText.of(id.value())));
            return Optional.empty();
        }
        created.add(new CreatedName(
                id,
                NameKey.of(words),
                words,
                new Evidence(source, value.quotes()),
                report.origin(at),
                value.sort().orElseGet(() -> new EntitySort(naming.kind(), false))));
        return Optional.of(id);
    }

    private String advice() {
        return naming.policy() == NamePolicy.ERROR
                ? "declare it under 'entities:', or let 'names:' create entities from unknown names"
                : "declare it under 'entities:', or mark words of the text that name it: entities are made only from such words";
    }

    private Optional<String> near(String words) {
        return register.names().nearest(words).map(NearMiss::question);
    }
}

package org.comity.ingest.corpus;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.comity.domain.entity.AttributeKey;
import org.comity.domain.entity.AttributeValue;
import org.comity.domain.entity.EntityId;
import org.comity.domain.entity.Kind;
import org.comity.domain.finding.Finding;
import org.comity.domain.finding.Place;
import org.comity.domain.finding.Severity;
import org.comity.domain.statement.AttributeStatement;
import org.comity.domain.statement.Mark;
import org.comity.domain.statement.Provenance;
import org.comity.domain.statement.Statement;
import org.comity.domain.text.QuotedText;
import org.comity.domain.text.VisibleText;
import org.comity.ingest.grammar.Register;
import org.comity.ingest.mapping.CorpusNames;
import org.comity.ingest.mapping.CreatedName;
import org.comity.ingest.mapping.Naming;
import org.comity.ingest.name.NameIndex;
import org.comity.ingest.name.NameKey;
import org.comity.ingest.name.NamePolicy;
import org.comity.ingest.text.NearMiss;

/**
 * The entities created from names that are not in the register. Each has the kind that the corpus gives. Its name is
 * the spelling that most of its mentions have, quoted from the first of them.
 */
public final class CreatedEntities {

    /** The most names that are compared with each other. */
    private static final int MAX_COMPARED = 2_000;

    /** The most pairs of a created name and a name of the register that are compared. */
    private static final int MAX_PAIRS = 4_000_000;

    /** A name that occurs once may be a misspelling of one that occurs at least this number of times. */
    private static final int FREQUENT = 3;

    private static final Comparator<CreatedName> ORDER =
            Comparator.comparing(CreatedName::evidence).thenComparing(CreatedName::origin);

    private final SortedMap<EntityId, List<CreatedName>> mentions = new TreeMap<>();
    private final NameClashes clashes = new NameClashes();

    /** Adds the names found in one file. */
    public void add(Collection<CreatedName> names) {
        for (CreatedName name : names) {
            if (!clashes.take(name)) {
                mentions.computeIfAbsent(name.id(), none -> new ArrayList<>()).add(name);
            }
        }
    }

    /** Adds the pages whose names clash. */
    public void addPages(Collection<CorpusNames.PageClash> pages) {
        pages.forEach(clashes::take);
    }

    /** Counts the statements about entities whose names clash. */
    public void count(Collection<Statement> statements) {
        clashes.count(statements);
    }

    /** The ids under which statements about entities are read whose names clash. */
    public Set<EntityId> clashing() {
        return clashes.ids();
    }

    /** Returns whether a statement is not about an entity whose name clashes. */
    public boolean keeps(Statement statement) {
        return clashes.among(statement).isEmpty();
    }

    /**
     * The assertions and quotes about the entities.
     *
     * @param naming the rules of the corpus for such entities
     * @param said the statements of the annotations; if they give an entity a kind, none is asserted
     */
    public List<Statement> statements(Naming naming, Collection<Statement> said) {
        if (mentions.isEmpty()) {
            return List.of();
        }
        Set<EntityId> ofKind = said.stream()
                .filter(AttributeStatement.class::isInstance)
                .map(AttributeStatement.class::cast)
                .filter(statement -> statement.key().equals(AttributeKey.KIND))
                .map(AttributeStatement::about)
                .collect(Collectors.toSet());
        Map<EntityId, Kind> kinds = new TreeMap<>();
        mentions.values().forEach(names -> kinds.putAll(CreatedName.kinds(names)));
        List<Statement> statements = new ArrayList<>();
        mentions.forEach((id, names) -> {
            if (!ofKind.contains(id)) {
                statements.add(AttributeStatement.of(
                        Provenance.asserted(Mark.of(naming.origin())),
                        id,
                        AttributeKey.KIND,
                        new AttributeValue.KindValue(kinds.getOrDefault(id, naming.kind()))));
            }
            CreatedName first = usual(names);
            statements.add(AttributeStatement.of(
                    Provenance.quoted(first.evidence(), Mark.of(first.origin())),
                    id,
                    AttributeKey.NAME,
                    new AttributeValue.Text(first.name(), null)));
        });
        return statements;
    }

    /**
     * Findings about names that would get the same id, and about names that may be misspellings of each other or of a
     * name of the register. If the corpus asks for it, there is a finding about every name.
     */
    public List<Finding> findings(Naming naming, Register register) {
        NameIndex known = register.names();
        List<Finding> findings = new ArrayList<>();
        boolean toRegister = (long) mentions.size() * known.size() <= MAX_PAIRS;
        boolean toEachOther = mentions.size() <= MAX_COMPARED;
        boolean warned = naming.policy() == NamePolicy.WARN_AND_CREATE;
        Set<EntityId> nearKnown = new TreeSet<>();
        mentions.forEach((id, names) -> {
            CreatedName name = usual(names);
            Optional<String> near = !toRegister || NameQuestions.isSettled(names)
                    ? Optional.empty()
                    : warned ? known.nearest(name.name()) : known.resembling(name.name());
            near.ifPresent(unused -> nearKnown.add(id));
            if (warned) {
                findings.add(warning(id, name, names.size(), near));
            } else {
                near.ifPresent(other -> findings.add(near(severity(name), name, other, "a name of the register")));
            }
        });
        findings.addAll(clashes.findings(register));
        findings.addAll(new NameQuestions(mentions, register).findings());
        if (toEachOther) {
            nearNames(nearKnown, findings);
        }
        if (!toRegister || !toEachOther) {
            findings.add(notCompared(naming, toRegister, toEachOther));
        }
        return findings;
    }

    private Finding notCompared(Naming naming, boolean toRegister, boolean toEachOther) {
        String others = toRegister ? "each other" : toEachOther ? "the register" : "the register or each other";
        return Finding.of(
                        Severity.INFO,
                        "names-not-compared",
                        naming.origin().file(),
                        "entities are created from " + mentions.size() + " names, which are too many to compare with "
                                + others + "; similar names are not reported")
                .at(Place.of(naming.origin()));
    }

    private static Finding warning(EntityId id, CreatedName name, int times, Optional<String> near) {
        Finding finding = Finding.of(
                        Severity.WARNING,
                        "name-created",
                        VisibleText.cut(id.value()),
                        "no entity of the register has the name " + QuotedText.of(name.name()) + "; "
                                + QuotedText.of(id.value()) + " is created from it"
                                + (times == 1 ? "" : ", for " + times + " mentions"))
                .at(Place.of(name.origin()));
        return near.map(other -> finding.suggesting(NearMiss.question(other))).orElse(finding);
    }

    /** Reports names whose words are similar to those of other names; abbreviations are often similar by chance. */
    private void nearNames(Set<EntityId> told, List<Finding> findings) {
        Map<String, Integer> counts = new TreeMap<>();
        mentions.values().forEach(names -> {
            String name = usual(names).name();
            if (NameKey.hasWord(name)) {
                counts.put(name, names.size());
            }
        });
        mentions.forEach((id, names) -> {
            CreatedName name = usual(names);
            if (NameKey.hasWord(name.name()) && !told.contains(id)) {
                List<String> commoner = counts.entrySet().stream()
                        .filter(other -> names.size() == 1 && other.getValue() >= FREQUENT)
                        .map(Map.Entry::getKey)
                        .toList();
                NearMiss.among(name.name(), commoner)
                        .ifPresent(near -> findings.add(near(Severity.WARNING, name, near, "which occurs more often")));
            }
        });
    }

    /** Names of several words are rarely similar by chance; single words and abbreviations often are. */
    private static Severity severity(CreatedName name) {
        boolean several = NameKey.of(name.name()).folded().indexOf(' ') > 0;
        return several && NameKey.hasWord(name.name()) ? Severity.WARNING : Severity.INFO;
    }

    private static Finding near(Severity severity, CreatedName name, String near, String what) {
        return Finding.of(
                        severity,
                        "near-name",
                        VisibleText.cut(name.id().value()),
                        QuotedText.of(name.name()) + " is similar to " + QuotedText.of(near) + ", " + what
                                + "; they remain two entities")
                .suggesting("if they are one, declare it under 'entities:' with both names")
                .at(Place.of(name.origin()));
    }

    /** The first mention of the spelling that most mentions have. */
    private static CreatedName usual(List<CreatedName> names) {
        Map<String, Long> spellings =
                names.stream().collect(Collectors.groupingBy(CreatedName::name, TreeMap::new, Collectors.counting()));
        Long most = spellings.values().stream().max(Comparator.naturalOrder()).orElseThrow();
        return names.stream()
                .filter(name -> most.equals(spellings.get(name.name())))
                .min(ORDER)
                .orElseThrow();
    }
}

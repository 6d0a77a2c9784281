package org.comity.ingest.corpus;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.comity.domain.entity.EntityId;
import org.comity.domain.finding.Finding;
import org.comity.domain.finding.Place;
import org.comity.domain.finding.Severity;
import org.comity.domain.source.Origin;
import org.comity.domain.statement.Statement;
import org.comity.domain.text.QuotedText;
import org.comity.domain.text.VisibleText;
import org.comity.ingest.grammar.Register;
import org.comity.ingest.mapping.CorpusNames;
import org.comity.ingest.mapping.CreatedName;
import org.comity.ingest.name.NameKey;

/** Different names that would get the same id: one error for each id, and the number of statements that are left out. */
final class NameClashes {

    private final SortedMap<EntityId, List<Clashing>> byId = new TreeMap<>();
    private final Map<EntityId, EntityId> wanted = new HashMap<>();
    private final Map<EntityId, Integer> left = new HashMap<>();

    /** A name that cannot get its id. */
    private record Clashing(String name, Origin origin) {}

    /** Takes a name if it clashes; returns whether it does. */
    boolean take(CreatedName name) {
        name.standing().wanted().ifPresent(id -> add(id, name.id(), name.name(), name.origin()));
        return name.standing().wanted().isPresent();
    }

    /** Takes the name of a page. */
    void take(CorpusNames.PageClash page) {
        add(page.wanted(), page.id(), page.name(), page.origin());
    }

    private void add(EntityId id, EntityId instead, String name, Origin origin) {
        byId.computeIfAbsent(id, none -> new ArrayList<>()).add(new Clashing(name, origin));
        wanted.put(instead, id);
    }

    /** The ids under which statements about these names are read. */
    Set<EntityId> ids() {
        return Set.copyOf(wanted.keySet());
    }

    /** Counts the statements about entities whose names clash. */
    void count(Collection<Statement> statements) {
        statements.forEach(statement -> among(statement).forEach(id -> left.merge(id, 1, Integer::sum)));
    }

    /** The ids that several names would get and that a statement is about. */
    Set<EntityId> among(Statement statement) {
        Set<EntityId> clashing = new HashSet<>();
        if (!wanted.isEmpty()) {
            statement.entities().stream().filter(wanted::containsKey).forEach(id -> clashing.add(wanted.get(id)));
        }
        return clashing;
    }

    /** One error for each id, with all names. */
    List<Finding> findings(Register register) {
        List<Finding> findings = new ArrayList<>();
        byId.forEach((id, names) -> findings.add(finding(id, names, register)));
        return findings;
    }

    private static String listed(List<String> names) {
        List<String> quoted = names.stream().map(QuotedText::of).toList();
        int last = quoted.size() - 1;
        return last == 0 ? quoted.get(0) : String.join(", ", quoted.subList(0, last)) + " and " + quoted.get(last);
    }

    private Finding finding(EntityId id, List<Clashing> names, Register register) {
        SortedMap<NameKey, Clashing> firsts = new TreeMap<>();
        names.stream()
                .sorted(Comparator.comparing(Clashing::origin))
                .forEach(name -> firsts.putIfAbsent(NameKey.of(name.name()), name));
        List<Clashing> all = firsts.values().stream()
                .sorted(Comparator.comparing(Clashing::origin))
                .toList();
        List<String> quoted = all.stream().map(Clashing::name).toList();
        boolean declared = register.place(id).isPresent();
        int count = left.getOrDefault(id, 0);
        Finding finding = Finding.of(
                Severity.ERROR,
                "name-clash",
                VisibleText.cut(id.value()),
                listed(quoted)
                        + (quoted.size() == 1
                                ? " would get the id "
                                : quoted.size() == 2 ? " would both get the id " : " would all get the id ")
                        + QuotedText.of(id.value())
                        + (declared ? ", which belongs to a different entity" : "")
                        + (count == 0
                                ? ""
                                : count == 1
                                        ? "; 1 statement about them is left out"
                                        : "; " + count + " statements about them are left out"));
        for (Clashing name : all) {
            finding = finding.at(Place.of(name.origin()));
        }
        if (declared) {
            finding = finding.at(register.place(id).orElseThrow());
        }
        return finding.suggesting(
                declared
                        ? "declare them under 'entities:' with ids of their own, or as other names of "
                                + QuotedText.of(id.value())
                        : "declare them under 'entities:'");
    }
}

package org.comity.ingest.grammar;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.comity.domain.entity.AttributeKey;
import org.comity.domain.entity.EntityId;
import org.comity.domain.source.Evidence;
import org.comity.domain.statement.AttributeStatement;
import org.comity.domain.statement.ClaimedNumber;
import org.comity.domain.statement.Condition;
import org.comity.domain.statement.CountStatement;
import org.comity.domain.statement.InclusionStatement;
import org.comity.domain.statement.Provenance;
import org.comity.domain.statement.Statement;
import org.comity.domain.statement.Wording;
import org.comity.domain.text.QuotedText;
import org.comity.ingest.node.ListNode;
import org.comity.ingest.node.MapNode;
import org.comity.ingest.node.Node;
import org.comity.ingest.node.NodeEntry;
import org.comity.ingest.text.NearMiss;

/** The statements of an annotation file: each item of its list makes one, or several if lists multiply out. */
public final class StatementFields {

    private static final List<String> KINDS = List.of("member", "about", "count", "every");

    private static final List<String> ABOUT_KEYS =
            Stream.concat(Stream.of("about"), AttributeFields.KEYS.stream()).toList();

    private final QuoteFields quotes;
    private final ProvenanceFields provenances;
    private final ConditionFields conditions;
    private final MembershipFields memberships;
    private final CountFields counts;
    private final AttributeFields attributes;
    private final StatementBounds bounds;
    private final Report report;

    public StatementFields(Register register, RoleVocabulary roles, QuoteFields quotes, Report report) {
        this.quotes = quotes;
        this.report = report;
        this.provenances = new ProvenanceFields(quotes, report);
        this.conditions = new ConditionFields(register, roles, report);
        this.memberships = new MembershipFields(conditions, roles, report);
        this.counts = new CountFields(conditions, report);
        this.attributes = new AttributeFields(register, report);
        this.bounds = new StatementBounds(report);
    }

    /** The statements that one item of the list makes; empty if it is not a map, which is a finding. */
    public Optional<StatementItem> read(Node item) {
        return Fields.of(item, "a statement", report)
                .map(fields ->
                        item(fields, statements(fields, () -> quotes.evidence(fields), QuoteFields.KEYS, Set.of())));
    }

    private StatementItem item(Fields fields, List<Statement> statements) {
        return new StatementItem(fields.node(), statements, report);
    }

    /**
     * The statements from the fields of an annotation whose words have already been found.
     *
     * @param item the fields, without quotes
     * @param evidence the words; empty if they could not be found, which has been reported
     * @param ruled the keys of the values that a rule gives
     */
    public Optional<StatementItem> read(MapNode item, Optional<Evidence> evidence, Set<String> ruled) {
        return Fields.of(item, "a statement", report)
                .map(fields -> item(fields, statements(fields, () -> evidence, List.of(), ruled)));
    }

    private List<Statement> statements(
            Fields fields, Supplier<Optional<Evidence>> evidence, List<String> quoteKeys, Set<String> ruled) {
        return bounds.isFull()
                ? List.of()
                : bounds.bounded(fields.node(), multiplied(fields, evidence, quoteKeys, ruled));
    }

    private List<Statement> multiplied(
            Fields fields, Supplier<Optional<Evidence>> evidence, List<String> quoteKeys, Set<String> ruled) {
        MapNode item = fields.node();
        List<String> kinds = fields.among(KINDS);
        if (kinds.size() != 1) {
            String message = kinds.isEmpty()
                    ? "a statement needs one of 'member', 'about', 'count' or 'every'"
                    : "a statement must have only one kind, but this one has '" + String.join("' and '", kinds) + "'";
            report.error(item, "statement-kind", "statements", message, misspelt(fields, kinds));
            return List.of();
        }
        Function<Evidence, Provenance> annotated = provenances.read(fields, ruled);
        Optional<Provenance> provenance = evidence.get().map(annotated);
        return switch (kinds.get(0)) {
            case "member" -> {
                allow(fields, quoteKeys, "a membership", MembershipFields.KEYS);
                yield memberships.statements(fields, provenance);
            }
            case "about" -> attributes(fields, quoteKeys, ruled, provenance);
            case "count" -> {
                allow(fields, quoteKeys, "a count", List.of("count", "is"));
                yield counts(fields, provenance);
            }
            default -> {
                allow(fields, quoteKeys, "an inclusion", List.of("every", "is also"));
                yield inclusions(fields, provenance);
            }
        };
    }

    private static Optional<String> misspelt(Fields fields, List<String> kinds) {
        return fields.entries().stream()
                .filter(entry -> kinds.isEmpty())
                .map(entry -> entry.key().text())
                .filter(key -> !QuoteFields.KEYS.contains(key) && !ProvenanceFields.KEYS.contains(key))
                .flatMap(key -> NearMiss.among(key, KINDS)
                        .map(near -> "did you mean " + QuotedText.of(near) + " for " + QuotedText.of(key) + "?")
                        .stream())
                .findFirst();
    }

    private static void allow(Fields fields, Collection<String> quoteKeys, String what, Collection<String> own) {
        for (NodeEntry entry : fields.entries()) {
            String key = entry.key().text();
            if (!own.contains(key) && !quoteKeys.contains(key) && !ProvenanceFields.KEYS.contains(key)) {
                fields.allowOnly(
                        what,
                        Stream.of(own, quoteKeys, ProvenanceFields.KEYS)
                                .flatMap(Collection::stream)
                                .toList());
                return;
            }
        }
    }

    private List<Statement> attributes(
            Fields fields, List<String> quoteKeys, Set<String> ruled, Optional<Provenance> provenance) {
        List<EntityId> about = conditions.entities(fields.required("about", "an attribute"));
        List<String> known = new ArrayList<>(ABOUT_KEYS);
        List<Statement> statements = new ArrayList<>();
        int found = 0;
        for (NodeEntry entry : fields.entries()) {
            Optional<AttributeKey> key = AttributeFields.find(entry.key());
            if (key.isPresent()) {
                found++;
                known.add(entry.key().text());
                if (!StatementBounds.bears(entry.key(), report, about.size(), leaves(entry.value()))) {
                    continue;
                }
                for (EntityId id : about) {
                    Wording said = SaysFields.ofAttribute(fields, entry.key().text(), ruled);
                    attributes
                            .values(id, key.get(), entry.value())
                            .forEach(value -> provenance.ifPresent(
                                    from -> statements.add(AttributeStatement.of(from, id, key.get(), value)
                                            .worded(from.wording().join(said)))));
                }
            }
        }
        allow(fields, quoteKeys, "a statement about an entity", known);
        if (found == 0) {
            report.error(fields.node(), "missing-key", "about", "a statement about an entity needs an attribute");
        }
        return statements;
    }

    /** How many values a node contains. */
    private static long leaves(Node node) {
        if (node instanceof ListNode list) {
            return list.items().stream().mapToLong(StatementFields::leaves).sum();
        }
        return node instanceof MapNode map
                ? map.entries().stream()
                        .map(NodeEntry::value)
                        .mapToLong(StatementFields::leaves)
                        .sum()
                : 1;
    }

    private List<Statement> counts(Fields fields, Optional<Provenance> provenance) {
        var populations = fields.get("count").map(counts::populations).orElse(List.of());
        Optional<ClaimedNumber> claim = counts.claim(fields);
        if (provenance.isEmpty() || claim.isEmpty()) {
            return List.of();
        }
        return populations.stream()
                .<Statement>map(population -> CountStatement.of(provenance.get(), population, claim.get()))
                .toList();
    }

    private List<Statement> inclusions(Fields fields, Optional<Provenance> provenance) {
        if (!fields.has("is also")) {
            report.error(fields.node(), "missing-key", "is also", "an inclusion needs 'is also'");
        }
        List<Condition> every = conditions(fields, "every");
        List<Condition> also = conditions(fields, "is also");
        List<Statement> statements = new ArrayList<>();
        if (!StatementBounds.bears(fields.node(), report, every.size(), also.size())) {
            return statements;
        }
        for (Condition narrower : every) {
            for (Condition wider : also) {
                if (narrower.getClass() != wider.getClass()) {
                    report.error(
                            fields.node(),
                            "inclusion-mixed",
                            "is also",
                            "both sides of an inclusion must describe parties, or both must describe bodies");
                } else {
                    provenance.ifPresent(from -> statements.add(InclusionStatement.of(from, narrower, wider)));
                }
            }
        }
        return statements;
    }

    private List<Condition> conditions(Fields fields, String key) {
        String what = "'" + key + "'";
        List<Condition> found = new ArrayList<>();
        for (Node node : fields.nodes(key)) {
            Fields.of(node, what, report).ifPresent(condition -> {
                boolean ofBodies = condition.has("in");
                condition.allowOnly(what, ofBodies ? ConditionFields.BODY_KEYS : ConditionFields.PARTY_KEYS);
                found.addAll(ofBodies ? conditions.bodies(condition, what) : conditions.parties(condition, what));
            });
        }
        return found;
    }
}

package org.comity.ingest.mapping;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.comity.domain.entity.EntityId;
import org.comity.domain.entity.Slug;
import org.comity.domain.source.Quote;
import org.comity.ingest.node.ListNode;
import org.comity.ingest.node.MapNode;
import org.comity.ingest.node.Node;
import org.comity.ingest.node.NodeEntry;
import org.comity.ingest.node.ScalarNode;
import org.jspecify.annotations.Nullable;

/** Fills in the fields of one statement: every reference becomes its value, at the place of the annotation. */
final class Filler {

    private static final Set<String> ENTITIES = Set.of("member", "of", "in", "about", "part of", "successor of");
    private static final Set<String> NAMES = Set.of("as", "kind");

    private final Scope scope;
    private final EntityNames names;
    private final RoleMeaning meaning;
    private final MappingUse use;
    private final boolean annotated;
    private final ScalarNode at;
    private final Set<Quote> quotes = new LinkedHashSet<>();
    private final Set<String> ruled = new HashSet<>();
    private final @Nullable MapNode rule;
    private boolean lost;

    /**
     * A filler for one statement.
     *
     * @param use learns which references are met
     * @param rule the template of the rule, or null if an annotator wrote the fields and may name entities; in a rule,
     *     entities are ids
     */
    Filler(Scope scope, EntityNames names, RoleMeaning meaning, MappingUse use, @Nullable MapNode rule, ScalarNode at) {
        this.scope = scope;
        this.names = names;
        this.meaning = meaning;
        this.use = use;
        this.rule = rule;
        this.annotated = rule == null;
        this.at = at;
    }

    /** The fields of the statements that a template makes; keys whose references have no value are left out. */
    List<MapNode> statements(MapNode template) {
        List<RoleMeaning.Meant> roles = template.get("as").map(this::roles).orElse(List.of());
        List<NodeEntry> entries = new ArrayList<>(fill(template, false).entries());
        lost |= meaning.isUnknown();
        boolean alike = roles.stream().allMatch(role -> role.further().isEmpty());
        List<MapNode> statements = new ArrayList<>();
        if (alike) {
            List<Node> named =
                    roles.stream().flatMap(role -> role.role().stream()).toList();
            value(named).ifPresent(as -> entries.add(new NodeEntry(scalar("as", true), as)));
            statements.add(new MapNode(entries, false, at.line(), at.column()));
        } else {
            roles.forEach(role -> statements.add(statement(entries, role)));
        }
        return statements;
    }

    private MapNode statement(List<NodeEntry> base, RoleMeaning.Meant role) {
        List<NodeEntry> entries = new ArrayList<>(base);
        Set<String> notes = new LinkedHashSet<>();
        role.role().ifPresent(as -> entries.add(new NodeEntry(scalar("as", true), as)));
        base.stream().filter(Filler::isNote).forEach(entry -> notes.addAll(Beside.texts(entry.value())));
        for (NodeEntry further : role.further()) {
            entries.removeIf(entry -> entry.key().text().equals(further.key().text()));
            entries.add(new NodeEntry(scalar(further.key().text(), true), placed(further.value())));
            ruled.add(further.key().text());
            if (isNote(further)) {
                notes.addAll(Beside.texts(further.value()));
            }
        }
        MapNode statement = new MapNode(entries, false, at.line(), at.column());
        return notes.isEmpty() ? statement : Beside.note(statement, notes, at);
    }

    private static boolean isNote(NodeEntry entry) {
        return entry.key().text().equals("note");
    }

    /** The roles of a statement, each with what else its words say. */
    private List<RoleMeaning.Meant> roles(Node template) {
        List<Node> items = template instanceof ListNode list ? list.items() : List.of(template);
        List<RoleMeaning.Meant> roles = new ArrayList<>();
        List<Value> values = new ArrayList<>();
        boolean inParentheses = false;
        boolean refers = false;
        for (Node item : items) {
            Optional<String> reference =
                    item instanceof ScalarNode scalar ? Scope.reference(scalar.text()) : Optional.empty();
            if (reference.isPresent()) {
                refers = true;
                inParentheses |= reference.get().equals("parentheses");
                values.addAll(values(reference.get(), item));
            } else {
                fill("as", item).ifPresent(node -> roles.add(new RoleMeaning.Meant(Optional.of(node), List.of())));
            }
        }
        if (refers) {
            roles.addAll(values.isEmpty() ? meaning.ofNothing() : meaning(values, inParentheses));
            ruled.add("as");
        }
        return roles.stream()
                .map(meant -> new RoleMeaning.Meant(meant.role().map(this::placed), meant.further()))
                .toList();
    }

    private List<RoleMeaning.Meant> meaning(List<Value> values, boolean inParentheses) {
        return inParentheses ? meaning.ofAll(values) : meaning.ofEach(values);
    }

    private List<Value> values(String reference, Node template) {
        List<Value> values = scope.values(reference);
        if (!annotated && !values.isEmpty()) {
            use.met(template);
        }
        values.forEach(value -> quotes.addAll(value.quotes()));
        return values;
    }

    /** The fields of a template. The roles of a statement are filled elsewhere, because they have meanings and multiply out. */
    private MapNode fill(MapNode template, boolean withRoles) {
        List<NodeEntry> entries = new ArrayList<>();
        for (NodeEntry entry : template.entries()) {
            String key = entry.key().text();
            if (withRoles || !key.equals("as")) {
                fill(key, entry.value()).ifPresent(value -> entries.add(new NodeEntry(scalar(key, true), value)));
                if (PlaceReference.isIn(entry.value())) {
                    ruled.add(key);
                }
            }
        }
        return new MapNode(entries, false, at.line(), at.column());
    }

    /** Returns whether the value of a key is an entity. */
    static boolean isEntity(String key) {
        return ENTITIES.contains(key);
    }

    /** The passages of all values that were referred to. */
    Set<Quote> quotes() {
        return quotes;
    }

    /** The values that do not come from words. */
    RuleValues ruled() {
        return annotated ? RuleValues.NONE : new RuleValues(rule, ruled);
    }

    /** Returns whether an entity could not be determined, so that there is no statement; this has been reported. */
    boolean isLost() {
        return lost;
    }

    private Optional<Node> fill(String key, Node template) {
        if (template instanceof MapNode map) {
            return Optional.of(fill(map, true));
        }
        List<Node> nodes = new ArrayList<>();
        if (template instanceof ListNode list) {
            list.items()
                    .forEach(item -> fill(key, item)
                            .ifPresent(node ->
                                    nodes.addAll(node instanceof ListNode more ? more.items() : List.of(node))));
        } else if (template instanceof ScalarNode scalar) {
            nodes.addAll(scalars(key, scalar));
        }
        return value(nodes);
    }

    private Optional<Node> value(List<Node> nodes) {
        if (nodes.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(nodes.size() == 1 ? nodes.get(0) : new ListNode(nodes, false, at.line(), at.column()));
    }

    private List<Node> scalars(String key, ScalarNode template) {
        Optional<String> reference = Scope.reference(template.text());
        if (reference.isEmpty()) {
            return constant(key, template).stream().toList();
        }
        List<Value> values = values(reference.get(), template);
        lost |= values.isEmpty() && reference.get().equals("subject") && names.isWithoutSubject();
        if (key.equals("as")) {
            return (values.isEmpty() ? meaning.ofNothing() : meaning.ofEach(values))
                    .stream()
                            .flatMap(meant -> meant.role().stream())
                            .map(this::placed)
                            .toList();
        }
        return values.stream().flatMap(value -> node(key, value).stream()).toList();
    }

    private Optional<Node> constant(String key, ScalarNode template) {
        ruled.add(key);
        String text = Scope.constant(template.text());
        boolean id = template.isEmpty() || Slug.isSlug(text.replace(' ', '-'));
        return annotated && ENTITIES.contains(key) && !id
                ? entity(Value.written(text))
                : Optional.of(scalar(text, template.plain()));
    }

    private Optional<Node> entity(Value value) {
        Optional<EntityId> id = names.find(value, at);
        lost |= id.isEmpty();
        return id.map(found -> scalar(found.value(), false));
    }

    private Optional<Node> node(String key, Value value) {
        if (ENTITIES.contains(key)) {
            return entity(value);
        }
        return Optional.of(scalar(NAMES.contains(key) ? name(value.text()) : value.text(), false));
    }

    /** Texts write roles and kinds in any spelling. */
    static String name(String text) {
        try {
            return Slug.parse(text).words();
        } catch (IllegalArgumentException unlike) {
            return text;
        }
    }

    /** A node of the mapping, at the place of the annotation. */
    private Node placed(Node node) {
        if (node instanceof MapNode map) {
            return new MapNode(
                    map.entries().stream()
                            .map(entry -> new NodeEntry(scalar(entry.key().text(), true), placed(entry.value())))
                            .toList(),
                    false,
                    at.line(),
                    at.column());
        }
        if (node instanceof ListNode list) {
            return new ListNode(list.items().stream().map(this::placed).toList(), list.flow(), at.line(), at.column());
        }
        return node instanceof ScalarNode scalar ? scalar(scalar.text(), scalar.plain()) : node;
    }

    private ScalarNode scalar(String text, boolean plain) {
        return new ScalarNode(text, plain, at.line(), at.column());
    }
}

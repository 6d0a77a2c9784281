package org.comity.ingest.mapping;

import java.util.ArrayList;
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

/** Fills in the fields of one statement: every reference becomes its value, at the place of the annotation. */
final class Filler {

    private static final Set<String> ENTITIES = Set.of("member", "of", "in", "about", "part of", "successor of");
    private static final Set<String> NAMES = Set.of("as", "kind");

    private final Scope scope;
    private final EntityNames names;
    private final RoleMeaning meaning;
    private final boolean annotated;
    private final ScalarNode at;
    private final Set<Quote> quotes = new LinkedHashSet<>();
    private boolean lost;

    /**
     * A filler for one statement.
     *
     * @param annotated whether an annotator wrote the fields and may name entities; in a rule, entities are ids
     */
    Filler(Scope scope, EntityNames names, RoleMeaning meaning, boolean annotated, ScalarNode at) {
        this.scope = scope;
        this.names = names;
        this.meaning = meaning;
        this.annotated = annotated;
        this.at = at;
    }

    /** The fields of a statement; keys whose references have no value are left out. */
    MapNode statement(MapNode template) {
        MapNode filled = fill(template);
        lost |= meaning.isUnknown();
        List<NodeEntry> entries = new ArrayList<>(filled.entries());
        for (NodeEntry further : meaning.further()) {
            entries.removeIf(entry -> entry.key().text().equals(further.key().text()));
            entries.add(new NodeEntry(scalar(further.key().text(), true), placed(further.value())));
        }
        return new MapNode(entries, false, at.line(), at.column());
    }

    private MapNode fill(MapNode template) {
        List<NodeEntry> entries = new ArrayList<>();
        for (NodeEntry entry : template.entries()) {
            fill(entry.key().text(), entry.value())
                    .ifPresent(value ->
                            entries.add(new NodeEntry(scalar(entry.key().text(), true), value)));
        }
        return new MapNode(entries, false, at.line(), at.column());
    }

    /** The passages of all values that were referred to. */
    Set<Quote> quotes() {
        return quotes;
    }

    /** Returns whether an entity could not be determined, so that there is no statement; this has been reported. */
    boolean isLost() {
        return lost;
    }

    private Optional<Node> fill(String key, Node template) {
        if (template instanceof MapNode map) {
            return Optional.of(fill(map));
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
        List<Value> values = scope.values(reference.get());
        lost |= values.isEmpty() && reference.get().equals("subject") && names.isWithoutSubject();
        values.forEach(value -> quotes.addAll(value.quotes()));
        if (key.equals("as")) {
            return meaning.of(values).map(this::placed).stream().toList();
        }
        return values.stream().flatMap(value -> node(key, value).stream()).toList();
    }

    private Optional<Node> constant(String key, ScalarNode template) {
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

package org.comity.ingest.mapping;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.comity.ingest.annotation.Annotation;
import org.comity.ingest.annotation.AnnotationAttribute;
import org.comity.ingest.annotation.AnnotationKind;
import org.comity.ingest.annotation.Argument;
import org.comity.ingest.annotation.Normalization;
import org.comity.ingest.annotation.Note;
import org.comity.ingest.grammar.Report;
import org.comity.ingest.node.Document;
import org.comity.ingest.node.ListNode;
import org.comity.ingest.node.MapNode;
import org.comity.ingest.node.Node;
import org.comity.ingest.node.NodeEntry;
import org.comity.ingest.node.ScalarNode;
import org.comity.ingest.node.yaml.YamlReader;
import org.comity.ingest.node.yaml.YamlReading;
import org.comity.ingest.text.Utf8;

/**
 * The statement that an annotation itself contains in the native format: attributes and arguments with the names of its
 * keys, or a note written in it. A corpus needs no rule for such annotations.
 */
final class NativeFields {

    private static final Set<String> KINDS = Set.of("member", "about", "count", "every");
    private static final Set<String> LABELS = Set.of("membership", "attribute", "count", "inclusion", "statement");
    private static final Set<String> MENTIONS = Set.of("organization", "framework");
    private static final Set<String> RELATIONS = Set.of("also called", "part of", "in", "successor of");
    private static final Set<String> DATES =
            Set.of("since", "until", "during", "established", "dissolved", "valid", "on");

    /** Attributes that readers add to an annotation besides its statement. */
    private static final Set<String> TECHNICAL =
            Set.of("tag", "motivation", "creator", "source", "layer", "class", "id", "created", "modified");

    /** Those of them that are further labels. */
    private static final Set<String> LABELS_TOO = Set.of("tag", "class");

    private final Annotation annotation;
    private final Report report;
    private final ScalarNode at;

    NativeFields(Annotation annotation, Report report, ScalarNode at) {
        this.annotation = annotation;
        this.report = report;
        this.at = at;
    }

    /** The fields, with references to what the annotation has; empty if it contains no statement. */
    List<MapNode> templates() {
        Map<String, Node> fields = new LinkedHashMap<>();
        annotation.arguments().stream()
                .map(Argument::role)
                .distinct()
                .forEach(role -> fields.merge(key(role), reference(role), NativeFields::both));
        annotation.details().attributes().stream()
                .filter(attribute -> !TECHNICAL.contains(attribute.name()))
                .collect(Collectors.groupingBy(AnnotationAttribute::name, LinkedHashMap::new, Collectors.toList()))
                .forEach(
                        (name, same) -> nodes(same).forEach(node -> fields.merge(key(name), node, NativeFields::both)));
        List<Map<String, Node>> written = new ArrayList<>();
        Set<String> remarks = new LinkedHashSet<>();
        for (Note note : annotation.details().notes()) {
            Optional<Map<String, Node>> statement = statement(note.text());
            statement.ifPresent(written::add);
            if (statement.isEmpty() && !note.text().isBlank()) {
                remarks.add(note.text().strip());
            }
        }
        List<MapNode> templates = new ArrayList<>();
        for (Map<String, Node> one : written.isEmpty() ? List.of(Map.<String, Node>of()) : written) {
            Map<String, Node> all = new LinkedHashMap<>(fields);
            all.putAll(one);
            template(all, remarks).ifPresent(templates::add);
        }
        return templates;
    }

    private Optional<MapNode> template(Map<String, Node> fields, Set<String> remarks) {
        if (fields.entrySet().stream().anyMatch(this::isStatement) || hasNativeLabel(annotation)) {
            return Optional.of(map(remarked(fields, remarks)));
        }
        return mention(fields).or(this::relation).map(found -> map(remarked(found, remarks)));
    }

    /** Returns whether a field makes a statement; a {@code count} such as 3 on a label of others is only a number. */
    private boolean isStatement(Map.Entry<String, Node> field) {
        boolean isNumber = field.getKey().equals("count")
                && field.getValue() instanceof ScalarNode
                && !annotation.label().isBlank();
        return KINDS.contains(field.getKey()) && !isNumber;
    }

    /** Whether an attribute is one that a reader adds about the annotation itself. */
    static boolean isTechnical(String name) {
        return TECHNICAL.contains(name) && !LABELS_TOO.contains(name);
    }

    /** The roles of the arguments, to which the fields refer. */
    static Set<String> roles(Annotation annotation) {
        return annotation.arguments().stream().map(Argument::role).collect(Collectors.toSet());
    }

    /** Several arguments or attributes for one key, such as {@code Member} and {@code Member2}. */
    private static Node both(Node first, Node next) {
        List<Node> items = new ArrayList<>(first instanceof ListNode list ? list.items() : List.of(first));
        items.addAll(next instanceof ListNode list ? list.items() : List.of(next));
        return new ListNode(items, false, 1, 1);
    }

    private static Map<String, Node> remarked(Map<String, Node> fields, Set<String> remarks) {
        if (remarks.isEmpty()) {
            return fields;
        }
        Map<String, Node> remarked = new LinkedHashMap<>(fields);
        remarks.forEach(remark -> remarked.merge("note", scalar(escaped(remark)), NativeFields::both));
        return remarked;
    }

    /** Returns whether the label is one that only our format uses, {@code Membership} for example. */
    static boolean hasNativeLabel(Annotation annotation) {
        return LABELS.contains(key(annotation.label()));
    }

    /** Returns whether words are marked as an entity. */
    static boolean isMention(Annotation annotation) {
        return annotation.kind() == AnnotationKind.SPAN && MENTIONS.contains(key(annotation.label()));
    }

    /** What a mention says about its entity: the kind and the identifiers. */
    private Optional<Map<String, Node>> mention(Map<String, Node> said) {
        if (!isMention(annotation)) {
            return Optional.empty();
        }
        Map<String, Node> identifiers = new LinkedHashMap<>();
        for (Normalization normalization : annotation.details().normalizations()) {
            String scheme = key(normalization.scheme()).replace(' ', '-');
            if (!scheme.equals("comity")) {
                identifiers.merge(scheme, scalar(escaped(normalization.value())), NativeFields::both);
            }
        }
        Map<String, Node> fields = new LinkedHashMap<>();
        fields.put("about", scalar("$words"));
        fields.putAll(said);
        if (!identifiers.isEmpty()) {
            fields.put("identifiers", map(identifiers));
        }
        return Optional.of(fields).filter(found -> found.size() > 1);
    }

    /** Returns whether an annotation is a relation that needs no rule. */
    static boolean isRelation(Annotation annotation) {
        return annotation.kind() == AnnotationKind.RELATION && RELATIONS.contains(key(annotation.label()));
    }

    private Optional<Map<String, Node>> relation() {
        String key = key(annotation.label());
        if (annotation.kind() != AnnotationKind.RELATION
                || !RELATIONS.contains(key)
                || annotation.arguments().size() != 2) {
            return Optional.empty();
        }
        Map<String, Node> fields = new LinkedHashMap<>();
        // By position, because both may have the same role, like the targets of a Web Annotation.
        fields.put("about", reference("1"));
        fields.put(key, reference("2"));
        return Optional.of(fields);
    }

    /** A name as a key: {@code Also_called} is {@code also called}, {@code Member2} is {@code member}. */
    static String key(String name) {
        String lower = name.strip().toLowerCase(Locale.ROOT);
        if (lower.startsWith("x-")) {
            return lower;
        }
        int end = lower.length();
        while (end > 0 && Character.isDigit(lower.charAt(end - 1))) {
            end--;
        }
        return lower.substring(0, end).replace('_', ' ').replace('-', ' ').strip();
    }

    /** The values of attributes with one name: what is written as a map or a list, and a reference to the others. */
    private static List<Node> nodes(List<AnnotationAttribute> same) {
        List<Optional<Node>> read = same.stream().map(NativeFields::flow).toList();
        if (read.stream().allMatch(Optional::isEmpty)) {
            return List.of(reference(same.get(0).name()));
        }
        List<Node> nodes = new ArrayList<>();
        for (int i = 0; i < same.size(); i++) {
            String value = same.get(i).value();
            nodes.add(read.get(i).orElseGet(() -> scalar(escaped(value))));
        }
        return nodes;
    }

    /** The map or list that the value of an attribute writes. */
    private static Optional<Node> flow(AnnotationAttribute attribute) {
        String value = attribute.value();
        boolean flow = (value.startsWith("{") && value.endsWith("}"))
                || (value.startsWith("[") && value.endsWith("]") && !DATES.contains(key(attribute.name())));
        return flow
                ? read(value)
                        .filter(node -> node instanceof MapNode || node instanceof ListNode)
                        .map(NativeFields::escaped)
                : Optional.empty();
    }

    /** The fields of a note in the native format. */
    private Optional<Map<String, Node>> statement(String note) {
        Predicate<String> begins =
                line -> line.indexOf(':') > 0 && KINDS.contains(key(line.substring(0, line.indexOf(':'))));
        String words = note.strip();
        boolean likely =
                words.startsWith("{") || words.lines().map(String::strip).anyMatch(begins);
        if (!likely) {
            return Optional.empty();
        }
        Optional<MapNode> map = read(words).filter(MapNode.class::isInstance).map(MapNode.class::cast);
        if (map.isEmpty() && words.lines().map(String::strip).anyMatch(begins)) {
            report.warning(
                    at,
                    "note-unreadable",
                    annotation.id(),
                    "the note looks like a statement in the native format, but cannot be read as one",
                    Optional.of("write it as in an annotation file, one 'key: value' per line"));
        }
        return map.map(NativeFields::fields)
                .filter(fields -> fields.keySet().stream().anyMatch(KINDS::contains));
    }

    /** The fields of a map that an annotator wrote, without references. */
    private static Map<String, Node> fields(MapNode written) {
        Map<String, Node> fields = new LinkedHashMap<>();
        written.entries()
                .forEach(entry -> fields.merge(key(entry.key().text()), escaped(entry.value()), NativeFields::both));
        return fields;
    }

    private static Optional<Node> read(String yaml) {
        return Utf8.encode(yaml)
                .map(bytes -> YamlReader.read("a note", bytes))
                .filter(reading -> reading.findings().isEmpty())
                .flatMap(YamlReading::document)
                .flatMap(Document::root);
    }

    private static String escaped(String text) {
        return text.startsWith("$") ? "$" + text : text;
    }

    /** The same node, in which no value is read as a reference. */
    private static Node escaped(Node node) {
        if (node instanceof MapNode map) {
            List<NodeEntry> entries = map.entries().stream()
                    .map(entry -> new NodeEntry(entry.key(), escaped(entry.value())))
                    .toList();
            return new MapNode(entries, map.flow(), map.line(), map.column());
        }
        if (node instanceof ListNode list) {
            return new ListNode(
                    list.items().stream().map(NativeFields::escaped).toList(), list.flow(), list.line(), list.column());
        }
        return node instanceof ScalarNode scalar
                ? new ScalarNode(escaped(scalar.text()), scalar.plain(), scalar.line(), scalar.column())
                : node;
    }

    private static ScalarNode reference(String name) {
        return scalar("$" + name);
    }

    private static ScalarNode scalar(String text) {
        return new ScalarNode(text, false, 1, 1);
    }

    private static MapNode map(Map<String, Node> fields) {
        return new MapNode(
                fields.entrySet().stream()
                        .map(entry -> new NodeEntry(scalar(entry.getKey()), entry.getValue()))
                        .toList(),
                false,
                1,
                1);
    }
}

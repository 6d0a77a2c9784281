package org.comity.ingest.mapping;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.comity.domain.text.QuotedText;
import org.comity.ingest.grammar.Report;
import org.comity.ingest.grammar.ValueCheck;
import org.comity.ingest.node.ListNode;
import org.comity.ingest.node.MapNode;
import org.comity.ingest.node.Node;
import org.comity.ingest.node.NodeEntry;
import org.comity.ingest.node.ScalarNode;

/**
 * What an annotation says beside the rules that read it. What the native format has a key for is kept in the statement;
 * everything else is counted.
 */
final class Beside {

    private static final Set<String> TIMES = Set.of("since", "until", "during");
    private static final Set<String> FURTHER = Set.of("since", "during", "basis", "annotator");
    private static final String DENIED = "denied";
    private static final String NOTE = "note";

    private final AnnotationDetails details;
    private final Scope scope;
    private final List<String> remarks;
    private final MappingUse use;
    private final Report report;
    private final ScalarNode at;
    private final Set<AnnotationDetails.Detail> kept = new LinkedHashSet<>();

    /**
     * What an annotation says beside its rules.
     *
     * @param details all that it says
     * @param scope the values of its arguments and attributes
     * @param remarks the notes of the annotations to which it refers, unless these make statements themselves
     */
    Beside(AnnotationDetails details, Scope scope, List<String> remarks, MappingUse use, Report report, ScalarNode at) {
        this.details = details;
        this.scope = scope;
        this.remarks = remarks;
        this.use = use;
        this.report = report;
        this.at = at;
    }

    /** The statements that a rule makes from the annotation, with the other details of the annotation. */
    List<MapNode> kept(MappingRule rule, List<MapNode> made, Filler filler) {
        Map<String, Set<Said>> further = further(rule);
        List<MapNode> statements = new ArrayList<>();
        for (MapNode statement : made) {
            with(statement, further, filler)
                    .map(complete -> noted(complete, rule))
                    .ifPresent(statements::add);
        }
        return statements;
    }

    /** Counts what is neither read nor kept. */
    void close() {
        Set<AnnotationDetails.Detail> left = new LinkedHashSet<>(details.unread());
        left.removeAll(kept);
        details.count(left, use);
    }

    /** A value for a key of the native format. */
    private record Said(AnnotationDetails.Detail detail, Value value, String text) {}

    /** What the annotation says and the rule does not read, by the keys of the native format. */
    private Map<String, Set<Said>> further(MappingRule rule) {
        Set<AnnotationDetails.Detail> ofAll = details.unread();
        ValueCheck check = new ValueCheck(report);
        Map<String, Set<Said>> further = new LinkedHashMap<>();
        for (AnnotationDetails.Detail detail : details.unreadBy(rule)) {
            String key = key(detail.name());
            if (key.isEmpty() || (TIMES.contains(key) && !ofAll.contains(detail))) {
                continue;
            }
            Set<Said> said = new LinkedHashSet<>();
            for (Value value : details.values(detail, scope)) {
                text(key, value.text(), check).ifPresent(text -> said.add(new Said(detail, value, text)));
            }
            further.computeIfAbsent(key, none -> new LinkedHashSet<>()).addAll(said);
        }
        further.values().removeIf(Set::isEmpty);
        return further;
    }

    private static String key(String name) {
        String key = NativeFields.key(name);
        return FURTHER.contains(key) ? key : Saying.of(name).map(Saying::key).orElse("");
    }

    private Optional<String> text(String key, String value, ValueCheck check) {
        if (key.equals(DENIED)) {
            return Saying.denies(value)
                    ? Optional.of("true")
                    : Optional.of("false").filter(plain -> Saying.isPlain(value));
        }
        return Optional.of(value).filter(text -> check.takes(key, scalar(text)));
    }

    /** The statement with further keys; empty if it contradicts the annotation, which is reported or counted. */
    private Optional<MapNode> with(MapNode statement, Map<String, Set<Said>> further, Filler filler) {
        List<NodeEntry> entries = new ArrayList<>(statement.entries());
        boolean membership = statement.get("member").isPresent();
        for (Map.Entry<String, Set<Said>> entry : further.entrySet()) {
            String key = entry.getKey();
            List<String> texts =
                    entry.getValue().stream().map(Said::text).distinct().toList();
            if (TIMES.contains(key) && (!membership || hasTime(statement, key))) {
                continue;
            }
            Optional<String> ruled = statement.get(key).map(Beside::text);
            if (key.equals(DENIED) && !membership) {
                boolean told = !keep(entry.getValue());
                if (texts.contains("true") && told) {
                    return Optional.empty();
                }
                if (texts.contains("true")) {
                    details.count(
                            UnreadDetail.Sort.DENIAL,
                            entry.getValue().iterator().next().detail(),
                            use);
                    return Optional.empty();
                }
                continue;
            }
            if (ruled.isPresent() && !key.equals("annotator") && !key.equals("basis")) {
                keep(entry.getValue());
                if (!texts.equals(List.of(ruled.get()))) {
                    differ(key, ruled.get(), entry.getValue());
                    return Optional.empty();
                }
            } else if (ruled.isEmpty()) {
                keep(entry.getValue());
                entry.getValue()
                        .forEach(said -> filler.quotes().addAll(said.value().quotes()));
                entries.add(new NodeEntry(scalar(key), listed(texts)));
            }
        }
        entries.removeIf(entry -> entry.key().text().equals(DENIED)
                && text(entry.value()).equals("false")
                && statement.get(DENIED).isEmpty());
        return Optional.of(new MapNode(entries, false, at.line(), at.column()));
    }

    private static boolean hasTime(MapNode statement, String key) {
        return statement.get(key).isPresent()
                || (key.equals("during")
                        ? statement.get("since").isPresent()
                                || statement.get("until").isPresent()
                        : statement.get("during").isPresent());
    }

    /** Records that details are kept or reported; false if all of them have been before. */
    private boolean keep(Set<Said> said) {
        return kept.addAll(said.stream().map(Said::detail).toList());
    }

    private void differ(String key, String ruled, Set<Said> said) {
        Said other = said.stream()
                .filter(one -> !one.text().equals(ruled))
                .findFirst()
                .orElseThrow();
        report.error(
                at,
                "rule-contradicted",
                at.text() + "." + key,
                "the rule says " + QuotedText.of(key + ": " + ruled) + ", the annotation "
                        + QuotedText.of(
                                other.detail().name() + ": " + other.value().text()),
                Optional.of("refer to it in the rule: "
                        + QuotedText.of(key + ": $" + other.detail().name())));
    }

    /** The statement with the notes of the annotation after its own. */
    private MapNode noted(MapNode statement, MappingRule rule) {
        Set<String> notes = new LinkedHashSet<>();
        statement.get(NOTE).ifPresent(node -> notes.addAll(texts(node)));
        for (AnnotationDetails.Detail detail : details.unreadBy(rule)) {
            if (NativeFields.key(detail.name()).equals(NOTE)) {
                kept.add(detail);
                details.values(detail, scope).forEach(value -> notes.add(value.text()));
            }
        }
        notes.addAll(details.notes());
        notes.addAll(remarks);
        if (notes.isEmpty()) {
            return statement;
        }
        return note(statement, notes, at);
    }

    /** A statement with these notes, joined by a semicolon. */
    static MapNode note(MapNode statement, Set<String> notes, ScalarNode at) {
        List<NodeEntry> entries = new ArrayList<>(statement.entries());
        entries.removeIf(entry -> entry.key().text().equals(NOTE));
        entries.add(new NodeEntry(scalar(NOTE, at), scalar(String.join("; ", notes), at)));
        return new MapNode(entries, false, at.line(), at.column());
    }

    /** The texts of a value or of the items of a list. */
    static List<String> texts(Node node) {
        return node instanceof ListNode list
                ? list.items().stream().map(Beside::text).toList()
                : List.of(text(node));
    }

    private static String text(Node node) {
        return node instanceof ScalarNode scalar ? scalar.text() : "";
    }

    private Node listed(List<String> texts) {
        return texts.size() == 1
                ? scalar(texts.get(0))
                : new ListNode(texts.stream().<Node>map(this::scalar).toList(), false, at.line(), at.column());
    }

    private ScalarNode scalar(String text) {
        return scalar(text, at);
    }

    private static ScalarNode scalar(String text, ScalarNode at) {
        return new ScalarNode(text, false, at.line(), at.column());
    }
}

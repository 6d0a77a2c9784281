package org.comity.ingest.mapping;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.comity.ingest.grammar.Fields;
import org.comity.ingest.grammar.Report;
import org.comity.ingest.node.ListNode;
import org.comity.ingest.node.MapNode;
import org.comity.ingest.node.Node;
import org.comity.ingest.node.NodeEntry;
import org.comity.ingest.node.ScalarNode;

/** Collects what the keys {@code mapping} and {@code lines} of {@code corpus.yaml} select. */
final class Selectors {

    /** References that always have a meaning, whatever an annotation has. */
    static final Set<String> BUILT_IN =
            Set.of("subject", "item", "parentheses", "words", "value", "label", "note", "file", "path");

    private static final Set<String> NOT_IN_TEMPLATE = Set.of("label", "where", "means", "otherwise", "nothing");

    private final Report report;
    private final List<Selector> selectors = new ArrayList<>();

    private Selectors(Report report) {
        this.report = report;
    }

    /** The selectors of a corpus; what has the wrong shape is left out. */
    static List<Selector> of(Fields corpus, Report report) {
        Selectors selectors = new Selectors(report);
        items(corpus.node(), "mapping").forEach(selectors::rule);
        items(corpus.node(), "lines").forEach(selectors::lines);
        return selectors.selectors;
    }

    /** The key of a rule, or of a reference or a meaning in it. */
    static String key(Node node) {
        return node.line() + ":" + node.column();
    }

    /** The key of a label of a rule. */
    static String key(Node rule, String label) {
        return key(rule) + ":" + label;
    }

    private void lines(Node node) {
        if (!(node instanceof MapNode lined)) {
            return;
        }
        items(lined, "texts").forEach(pattern -> add(Selector.Sort.TEXTS, pattern, key(pattern), "", List.of()));
        items(lined, "statements").forEach(this::rule);
        if (lined.get("subject").orElse(null) instanceof MapNode subject) {
            for (NodeEntry entry : subject.entries()) {
                String key = entry.key().text();
                if (key.equals("pages") && entry.value() instanceof MapNode pages) {
                    pages.entries()
                            .forEach(page -> add(Selector.Sort.PAGE, page.key(), key(page.key()), "", List.of()));
                } else if (key.equals("name")) {
                    references(entry.value(), Selector.Sort.LINE, key(entry.value()), List.of());
                } else {
                    references(entry.value(), Selector.Sort.REFERENCE, "", List.of());
                }
            }
        }
    }

    private void rule(Node node) {
        if (!(node instanceof MapNode rule)) {
            return;
        }
        List<String> labels = new ArrayList<>();
        for (Node label : items(rule, "label")) {
            if (label instanceof ScalarNode scalar) {
                labels.add(scalar.text());
                add(Selector.Sort.LABEL, label, key(rule, scalar.text()), "", List.of());
            }
        }
        for (NodeEntry entry : rule.entries()) {
            if (!NOT_IN_TEMPLATE.contains(entry.key().text())) {
                references(entry.value(), Selector.Sort.REFERENCE, key(rule), labels);
            }
        }
        if (rule.get("means").orElse(null) instanceof MapNode means) {
            means.entries()
                    .forEach(entry -> add(Selector.Sort.MEANING, entry.key(), key(entry.value()), key(rule), labels));
        }
    }

    private void references(Node node, Selector.Sort sort, String rule, List<String> labels) {
        if (node instanceof MapNode map) {
            map.entries().forEach(entry -> references(entry.value(), sort, rule, labels));
        } else if (node instanceof ListNode list) {
            list.items().forEach(item -> references(item, sort, rule, labels));
        } else if (node instanceof ScalarNode scalar) {
            Scope.reference(scalar.text())
                    .filter(name -> !BUILT_IN.contains(name))
                    .ifPresent(name -> add(sort, node, key(node), rule, labels));
        }
    }

    private void add(Selector.Sort sort, Node node, String key, String rule, List<String> labels) {
        if (node instanceof ScalarNode scalar) {
            selectors.add(new Selector(sort, scalar.text(), report.origin(node), key, rule, labels));
        }
    }

    private static List<Node> items(MapNode map, String key) {
        Node node = map.get(key).orElse(null);
        return node instanceof ListNode list ? list.items() : node == null ? List.of() : List.of(node);
    }
}

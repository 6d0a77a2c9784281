package org.comity.ingest.format.statements;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.comity.domain.finding.Finding;
import org.comity.domain.finding.Place;
import org.comity.domain.finding.Severity;
import org.comity.ingest.annotation.AnnotatedText;
import org.comity.ingest.finding.FindingCollector;
import org.comity.ingest.flat.FlatStatement;
import org.comity.ingest.node.ListNode;
import org.comity.ingest.node.MapNode;
import org.comity.ingest.node.Node;
import org.comity.ingest.node.NodeEntry;
import org.comity.ingest.node.ScalarNode;
import org.comity.ingest.node.json.JsonLines;
import org.comity.ingest.node.json.JsonLinesReader;
import org.comity.ingest.node.json.JsonReader;
import org.comity.ingest.node.json.JsonReading;
import org.comity.ingest.node.json.JsonTree;

/** The statements of one file, as the head of an annotated text. */
final class StatementsFile {

    private static final String SOURCE = "source";
    private static final String ENTITIES = "entities";
    private static final String ANNOTATOR = "annotator";

    private final JsonTree tree;
    private final FindingCollector findings = new FindingCollector();

    private StatementsFile(JsonTree tree, List<Finding> findings) {
        this.tree = tree;
        this.findings.addAll(findings);
    }

    /** Reads a file in either form. */
    static AnnotatedText read(String file, byte[] bytes) {
        if (StatementsShape.of(file, bytes)
                .filter(StatementsShape.LINES::equals)
                .isPresent()) {
            JsonLines lines = JsonLinesReader.read(file, bytes);
            return lines.file()
                    .map(tree -> new StatementsFile(tree, lines.findings()).text(List.of(), lines.values()))
                    .orElseGet(() -> AnnotatedText.of(List.of(), lines.findings()));
        }
        JsonReading reading = JsonReader.read(file, bytes);
        return reading.document()
                .filter(tree -> tree.root().isPresent())
                .map(tree -> new StatementsFile(tree, reading.findings()).value())
                .orElseGet(() -> AnnotatedText.of(List.of(), reading.findings()));
    }

    private AnnotatedText value() {
        Node root = tree.root().orElseThrow();
        if (root instanceof ListNode list) {
            return text(List.of(), list.items());
        }
        if (!(root instanceof MapNode map) || StatementsShape.isStatement(root)) {
            return text(List.of(), List.of(root));
        }
        List<NodeEntry> head = new ArrayList<>();
        List<Node> statements = List.of();
        for (NodeEntry entry : map.entries()) {
            String key = entry.key().text();
            if (key.equals(StatementsShape.STATEMENTS)) {
                statements = entry.value() instanceof ListNode list ? list.items() : List.of(entry.value());
            } else if (key.equals(ENTITIES)) {
                refuse(entry.key());
            } else {
                head.add(entry);
            }
        }
        return text(head, statements);
    }

    private void refuse(ScalarNode key) {
        findings.add(Finding.of(
                        Severity.ERROR,
                        "unknown-key",
                        tree.file() + "." + ENTITIES,
                        "a file of flat statements cannot declare entities")
                .suggesting("declare them in corpus.yaml or in a .yaml")
                .at(tree.place(key)));
    }

    private AnnotatedText text(List<NodeEntry> further, List<Node> values) {
        List<NodeEntry> head = new ArrayList<>(further);
        List<Node> statements = new ArrayList<>(values.size());
        for (Node value : values) {
            statements.add(
                    value instanceof MapNode row
                            ? FlatStatement.of(row, tree, findings::add).fields()
                            : value);
        }
        reportAnonymous(statements);
        boolean described =
                further.stream().anyMatch(entry -> entry.key().text().equals(SOURCE));
        if (!described) {
            head.add(new NodeEntry(key(SOURCE), new MapNode(List.of(), true, 1, 1)));
        }
        if (!statements.isEmpty()) {
            head.add(new NodeEntry(key(StatementsShape.STATEMENTS), new ListNode(statements, true, 1, 1)));
        }
        JsonTree document = tree.with(new MapNode(head, true, 1, 1));
        return new AnnotatedText(null, document, List.of(), findings.findings());
    }

    private static ScalarNode key(String text) {
        return new ScalarNode(text, true, 1, 1);
    }

    /** Reports statements that do not say who made them: those of a model must not be taken for those of a person. */
    private void reportAnonymous(List<Node> statements) {
        List<Node> anonymous = statements.stream()
                .filter(node ->
                        node instanceof MapNode map && map.get(ANNOTATOR).isEmpty())
                .toList();
        Optional<Place> first = anonymous.stream().findFirst().map(tree::place);
        first.ifPresent(place -> findings.add(Finding.of(
                        Severity.WARNING,
                        "annotator-missing",
                        tree.file(),
                        anonymous.size() == 1
                                ? "1 statement does not say who made it"
                                : anonymous.size() + " statements do not say who made them")
                .suggesting("write the name of the model or person in the column 'annotator'")
                .at(place)));
    }
}

package org.comity.ingest.format.statements;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

    private static final String ENTITIES = "entities";
    private static final String ANNOTATOR = "annotator";

    private final JsonTree tree;
    private final FindingCollector findings = new FindingCollector();

    private StatementsFile(JsonTree tree, List<Finding> findings) {
        this.tree = tree;
        this.findings.addAll(findings);
    }

    /** Reads a file in either form: one annotated text for each text that its statements name. */
    static List<AnnotatedText> read(String file, byte[] bytes) {
        if (StatementsShape.of(file, bytes)
                .filter(StatementsShape.LINES::equals)
                .isPresent()) {
            JsonLines lines = JsonLinesReader.read(file, bytes);
            return lines.file()
                    .map(tree -> new StatementsFile(tree, lines.findings()).texts(List.of(), lines.values()))
                    .orElseGet(() -> List.of(AnnotatedText.of(List.of(), lines.findings())));
        }
        JsonReading reading = JsonReader.read(file, bytes);
        return reading.document()
                .filter(tree -> tree.root().isPresent())
                .map(tree -> new StatementsFile(tree, reading.findings()).value())
                .orElseGet(() -> List.of(AnnotatedText.of(List.of(), reading.findings())));
    }

    private List<AnnotatedText> value() {
        Node root = tree.root().orElseThrow();
        if (root instanceof ListNode list) {
            return texts(List.of(), list.items());
        }
        if (!(root instanceof MapNode map) || StatementsShape.isStatement(root)) {
            return texts(List.of(), List.of(root));
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
        return texts(head, statements);
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

    private List<AnnotatedText> texts(List<NodeEntry> further, List<Node> values) {
        Map<String, NamedText> byText = new LinkedHashMap<>();
        List<Node> all = new ArrayList<>(values.size());
        for (Node value : values) {
            Optional<FlatStatement> row = value instanceof MapNode map
                    ? Optional.of(FlatStatement.of(map, tree, findings::add))
                    : Optional.empty();
            Node statement = row.<Node>map(FlatStatement::fields).orElse(value);
            Optional<ScalarNode> text = row.flatMap(FlatStatement::text);
            all.add(statement);
            byText.computeIfAbsent(text.map(ScalarNode::text).orElse(""), name -> new NamedText(text))
                    .statements()
                    .add(statement);
        }
        reportAnonymous(all);
        if (byText.isEmpty()) {
            byText.put("", new NamedText(Optional.empty()));
        }
        List<AnnotatedText> texts = new ArrayList<>();
        for (NamedText text : byText.values()) {
            Node root = text.named().isPresent() && byText.size() > 1 ? text.head(List.of()) : text.head(further);
            texts.add(AnnotatedText.headed(
                    tree.with(root), List.of(), texts.isEmpty() ? findings.findings() : List.of()));
        }
        return texts;
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

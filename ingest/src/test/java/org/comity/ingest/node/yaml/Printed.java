package org.comity.ingest.node.yaml;

import java.util.List;
import java.util.stream.Collectors;
import org.comity.domain.finding.Finding;
import org.comity.domain.finding.Place;
import org.comity.ingest.node.ListNode;
import org.comity.ingest.node.MapNode;
import org.comity.ingest.node.Node;
import org.comity.ingest.node.NodeEntry;
import org.comity.ingest.node.ScalarNode;

/** Findings and trees as the expected files show them. */
final class Printed {

    private Printed() {}

    static String findings(List<Finding> findings) {
        return findings.stream().map(Printed::finding).collect(Collectors.joining());
    }

    static String finding(Finding finding) {
        StringBuilder printed = new StringBuilder();
        for (Place place : finding.places()) {
            printed.append(place.origin()).append('\n');
            place.excerpt().ifPresent(line -> {
                printed.append("  | ").append(line).append('\n');
                printed.append("  | ")
                        .append(" ".repeat(place.origin().column() - 1))
                        .append("^\n");
            });
        }
        printed.append(finding.severity().label()).append(": ").append(finding.message());
        printed.append(" [").append(finding.id()).append("]\n");
        finding.suggestion()
                .ifPresent(advice -> printed.append("advice: ").append(advice).append('\n'));
        return printed.append('\n').toString();
    }

    static String tree(YamlDocument document) {
        StringBuilder printed = new StringBuilder();
        document.root().ifPresentOrElse(root -> node(root, "", printed), () -> printed.append("nothing\n"));
        return printed.toString();
    }

    private static void node(Node node, String indent, StringBuilder to) {
        String place = " @" + node.line() + ":" + node.column() + "\n";
        if (node instanceof ScalarNode scalar) {
            to.append(scalar.isEmpty() ? "empty" : scalar(scalar)).append(place);
        } else if (node instanceof ListNode list) {
            to.append(list.flow() ? "flow list" : "list").append(place);
            for (Node item : list.items()) {
                node(item, indent + "  ", to.append(indent).append("  - "));
            }
        } else if (node instanceof MapNode map) {
            to.append(map.flow() ? "flow map" : "map").append(place);
            for (NodeEntry entry : map.entries()) {
                to.append(indent).append("  ").append(scalar(entry.key()));
                to.append(" @")
                        .append(entry.key().line())
                        .append(':')
                        .append(entry.key().column());
                node(entry.value(), indent + "  ", to.append(": "));
            }
        }
    }

    private static String scalar(ScalarNode scalar) {
        String text = scalar.text().replace("\\", "\\\\").replace("\n", "\\n");
        return scalar.plain() ? text : "\"" + text + "\"";
    }
}

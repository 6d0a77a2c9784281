package org.comity.ingest.format.inline;

import java.util.List;
import java.util.stream.Collectors;
import org.comity.domain.finding.Finding;
import org.comity.domain.finding.Place;
import org.comity.ingest.annotation.AnnotatedText;
import org.comity.ingest.annotation.Annotation;
import org.comity.ingest.annotation.Passage;
import org.comity.ingest.node.Document;
import org.comity.ingest.node.ListNode;
import org.comity.ingest.node.MapNode;
import org.comity.ingest.node.Node;
import org.comity.ingest.node.ScalarNode;

/** The result of reading, as the expected files show it. */
final class Printed {

    private Printed() {}

    static String picture(AnnotatedText picture) {
        return head(picture) + words(picture) + annotations(picture) + findings(picture.findings());
    }

    static String findings(List<Finding> findings) {
        return findings.stream().map(Printed::finding).collect(Collectors.joining());
    }

    /** One line: the place of an annotation, its id, its words and its content. */
    static String annotation(Annotation annotation) {
        Passage passage = annotation.passages().get(0);
        String said = annotation.details().attributes().stream()
                .map(attribute -> " " + attribute.name() + "=" + visible(attribute.value()))
                .collect(Collectors.joining());
        String place = annotation.origin().line() + ":" + annotation.origin().column();
        return place + " (" + annotation.id() + ") " + passage.offsets().orElseThrow() + " "
                + visible(passage.words().orElseThrow()) + " ." + annotation.label() + said;
    }

    static String visible(String text) {
        return "\"" + text.replace("\r", "␍").replace("\n", "␊").replace("\t", "␉") + "\"";
    }

    private static String head(AnnotatedText picture) {
        StringBuilder head = new StringBuilder("head\n");
        picture.head()
                .flatMap(Document::root)
                .ifPresentOrElse(root -> node(root, "  ", head), () -> head.append("  nothing\n"));
        return head.toString();
    }

    private static void node(Node node, String indent, StringBuilder to) {
        if (node instanceof MapNode map) {
            map.entries().forEach(entry -> {
                to.append(indent).append(entry.key().text()).append(place(entry.key()));
                node(entry.value(), indent + "  ", to.append('\n'));
            });
        } else if (node instanceof ListNode list) {
            list.items().forEach(item -> node(item, indent + "- ", to));
        } else if (node instanceof ScalarNode scalar) {
            to.append(indent).append(scalar.text()).append(place(scalar)).append('\n');
        }
    }

    private static String place(Node node) {
        return " @" + node.line() + ":" + node.column();
    }

    private static String words(AnnotatedText picture) {
        return picture.words()
                .map(words ->
                        words.lines().map(line -> "  | " + line + "\n").collect(Collectors.joining("", "words\n", "")))
                .orElse("no words\n");
    }

    private static String annotations(AnnotatedText picture) {
        return picture.annotations().stream()
                .map(annotation -> "  " + annotation(annotation) + "\n")
                .collect(Collectors.joining("", "marks\n", ""));
    }

    private static String finding(Finding finding) {
        StringBuilder printed = new StringBuilder();
        for (Place place : finding.places()) {
            printed.append(place.origin()).append('\n');
            place.excerpt()
                    .ifPresent(line -> printed.append("  | ")
                            .append(line)
                            .append("\n  | ")
                            .append(" ".repeat(place.origin().column() - 1))
                            .append("^\n"));
        }
        printed.append(finding.severity().label()).append(": ").append(finding.message());
        printed.append(" (").append(finding.id()).append(")\n");
        finding.suggestion()
                .ifPresent(advice -> printed.append("advice: ").append(advice).append('\n'));
        return printed.toString();
    }
}

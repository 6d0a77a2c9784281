package org.comity.ingest.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.comity.domain.entity.AttributeValue;
import org.comity.domain.entity.Slug;
import org.comity.domain.text.QuotedText;
import org.comity.domain.time.ImpreciseInterval;
import org.comity.ingest.node.ListNode;
import org.comity.ingest.node.MapNode;
import org.comity.ingest.node.Node;
import org.comity.ingest.node.NodeEntry;
import org.comity.ingest.node.ScalarNode;

/**
 * The identifiers of an entity by scheme: {@code {iso3: DEU, cow: {260: 1949/1990, 255: [../1945, 1990/..]}}}. Each
 * identifier in a map has the periods in which it is valid.
 */
final class IdentifierFields {

    private final Report report;
    private final DateField dates;

    IdentifierFields(Report report) {
        this.report = report;
        this.dates = new DateField(report);
    }

    /** The identifiers in the value of the key with this name. */
    List<AttributeValue> values(String name, Node node) {
        List<AttributeValue> values = new ArrayList<>();
        for (NodeEntry entry : Fields.someEntries(node, name, report)) {
            Optional<Slug> scheme = Names.slug(entry.key(), "scheme of identifiers", report);
            for (ScalarNode scalar : undated(name, entry.value())) {
                value(name, scalar)
                        .ifPresent(value ->
                                scheme.ifPresent(found -> values.add(new AttributeValue.Identifier(found, value))));
            }
            for (NodeEntry dated : dated(name, entry.value())) {
                Optional<String> value = value(name, dated.key());
                for (ImpreciseInterval period : periods(name, dated.value())) {
                    value.ifPresent(one ->
                            scheme.ifPresent(found -> values.add(new AttributeValue.Identifier(found, one, period))));
                }
            }
        }
        return values;
    }

    /** The scalars that are identifiers in the value of a scheme; those with and those without a period. */
    static Stream<ScalarNode> scalars(Node node) {
        if (node instanceof MapNode map) {
            return map.entries().stream().map(NodeEntry::key);
        }
        List<? extends Node> nodes = node instanceof ListNode list ? list.items() : List.of(node);
        return nodes.stream().filter(ScalarNode.class::isInstance).map(ScalarNode.class::cast);
    }

    private List<ScalarNode> undated(String name, Node node) {
        return node instanceof MapNode ? List.of() : Fields.scalars(node, name, report);
    }

    private List<NodeEntry> dated(String name, Node node) {
        return node instanceof MapNode ? Fields.someEntries(node, name, report) : List.of();
    }

    private Optional<String> value(String name, ScalarNode scalar) {
        if (scalar.text().isBlank()) {
            report.error(scalar, "not-a-value", name, "an identifier is empty");
            return Optional.empty();
        }
        return Optional.of(scalar.text().strip());
    }

    private List<ImpreciseInterval> periods(String name, Node node) {
        List<ImpreciseInterval> periods = new ArrayList<>();
        for (Node item : node instanceof ListNode list ? list.items() : List.of(node)) {
            dates.read(item, name).ifPresent(reading -> {
                if (reading.wording().isPresent()) {
                    report.error(
                            item,
                            "bad-date",
                            name,
                            "the period of an identifier must be in EDTF",
                            Optional.of("write " + QuotedText.of(reading.value().toString())));
                } else {
                    dates.period(item, name).ifPresent(periods::add);
                }
            });
        }
        return periods;
    }
}

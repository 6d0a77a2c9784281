package org.comity.ingest.page;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.comity.domain.entity.EntityId;
import org.comity.ingest.annotation.AnnotatedText;
import org.comity.ingest.annotation.Annotation;
import org.comity.ingest.annotation.AnnotationAttribute;
import org.comity.ingest.annotation.Details;
import org.comity.ingest.lines.LabelledLines;
import org.comity.ingest.mapping.LinedTexts;
import org.comity.ingest.mapping.MappingRule;
import org.comity.ingest.mapping.MappingRules;
import org.comity.ingest.mapping.Meanings;
import org.comity.ingest.mapping.PlaceReference;
import org.comity.ingest.mapping.Subject;
import org.comity.ingest.mapping.SubjectName;
import org.comity.ingest.name.NameKey;
import org.comity.ingest.name.SurfaceName;
import org.comity.ingest.node.ListNode;
import org.comity.ingest.node.MapNode;
import org.comity.ingest.node.Node;
import org.comity.ingest.node.NodeEntry;
import org.comity.ingest.node.ScalarNode;
import org.comity.ingest.text.SourceText;

/** One text of labelled lines, read by the rules of its corpus. */
public final class Page {

    private final String path;
    private final LinedTexts lined;
    private final AnnotatedText annotated;

    private Page(String path, LinedTexts lined, AnnotatedText annotated) {
        this.path = path;
        this.lined = lined;
        this.annotated = annotated;
    }

    /** Reads the lines of a text. */
    public static Page of(String path, SourceText text, LinedTexts lined) {
        return new Page(path, lined, LabelledLines.read(path, text, lined.labels()));
    }

    /** The lines and their findings. */
    public AnnotatedText annotated() {
        return annotated;
    }

    /** The entity of the register that the corpus gives as the subject of the page. */
    public Optional<EntityId> fixedSubject() {
        return lined.subject().map(subject -> subject.pages().get(path));
    }

    /** The name of the subject, from the first line with a value. */
    public Optional<SubjectName> subjectName() {
        for (String label : lined.subject().map(Subject::names).orElse(List.of())) {
            for (Annotation line : annotated.annotations()) {
                SurfaceName name = SurfaceName.of(value(line));
                if (line.label().equals(label) && !isNothing(value(line)) && NameKey.isSpoken(name.name())) {
                    return Optional.of(new SubjectName(name.name(), name.remark(), label, line.origin()));
                }
            }
        }
        return Optional.empty();
    }

    /** All further names of the subject in the lines. */
    public List<String> furtherNames() {
        List<String> names = new ArrayList<>();
        for (String key : List.of("short", "also called")) {
            for (String label : labels(key)) {
                annotated.annotations().stream()
                        .filter(line -> line.label().equals(label) && !isNothing(value(line)))
                        .map(line -> SurfaceName.of(value(line)).name())
                        .filter(NameKey::isName)
                        .forEach(names::add);
            }
        }
        return names;
    }

    /** The rules for the lines about the subject: one for each attribute and line. */
    public MappingRules subjectRules() {
        List<MappingRule> rules = new ArrayList<>();
        subjectName().ifPresent(name -> rules.add(rule(List.of(), "name", scalar("$" + name.label()))));
        for (NodeEntry entry :
                lined.subject().map(Subject::attributes).map(MapNode::entries).orElse(List.of())) {
            references(entry.value())
                    .forEach(value -> rule(entry.key().text(), value).ifPresent(rules::add));
        }
        return MappingRules.of(rules);
    }

    /** The rules for the other lines. */
    public MappingRules rules() {
        return lined.rules();
    }

    /** The lines for the rules about the subject: those with a value, names without their remarks. */
    public List<Annotation> subjectLines() {
        return annotated.annotations().stream()
                .filter(line -> !isNothing(value(line)))
                .map(line -> namesSubject(line.label()) ? withoutRemark(line) : line)
                .toList();
    }

    private boolean namesSubject(String label) {
        return lined.subject()
                        .filter(subject -> subject.names().contains(label))
                        .isPresent()
                || labels("short").contains(label)
                || labels("also called").contains(label);
    }

    private static Annotation withoutRemark(Annotation line) {
        var details = new Details(
                List.of(new AnnotationAttribute(
                        LabelledLines.VALUE, SurfaceName.of(value(line)).name())),
                List.of(),
                List.of());
        return Annotation.span(line.id(), line.label(), line.passages(), details, line.origin());
    }

    private List<String> labels(String key) {
        Set<String> labels = new LinkedHashSet<>();
        lined.subject()
                .flatMap(subject -> subject.attributes().get(key))
                .ifPresent(node -> LinedTexts.references(node, labels));
        return List.copyOf(labels);
    }

    private boolean isNothing(String value) {
        return lined.subject().map(Subject::nothing).orElse(List.of()).stream().anyMatch(value::equalsIgnoreCase);
    }

    private static String value(Annotation line) {
        return line.details().attributes().get(0).value();
    }

    /** Each reference of an attribute separately, inside the maps that contain it. */
    private static List<Node> references(Node node) {
        if (node instanceof ListNode list) {
            return list.items().stream()
                    .flatMap(item -> references(item).stream())
                    .toList();
        }
        if (node instanceof MapNode map) {
            return map.entries().stream()
                    .flatMap(entry -> references(entry.value()).stream()
                            .<Node>map(value -> new MapNode(
                                    List.of(new NodeEntry(entry.key(), value)), true, map.line(), map.column())))
                    .toList();
        }
        return List.of(node);
    }

    /** The rule for an attribute. The file of the page is an attribute that the line with the name states. */
    private Optional<MappingRule> rule(String key, Node value) {
        return PlaceReference.isIn(value)
                ? subjectName().map(name -> rule(List.of(name.label()), key, value))
                : Optional.of(rule(List.of(), key, value));
    }

    private static MappingRule rule(List<String> labels, String key, Node value) {
        MapNode template = new MapNode(
                List.of(new NodeEntry(scalar("about"), scalar("$subject")), new NodeEntry(scalar(key), value)),
                false,
                1,
                1);
        return new MappingRule(labels, null, List.of(), List.of(), Meanings.NONE, null, template);
    }

    private static ScalarNode scalar(String text) {
        return new ScalarNode(text, false, 1, 1);
    }
}

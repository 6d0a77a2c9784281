package org.comity.ingest.format.langextract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.comity.domain.finding.Finding;
import org.comity.domain.finding.Severity;
import org.comity.domain.source.Origin;
import org.comity.ingest.annotation.Annotation;
import org.comity.ingest.annotation.AnnotationAttribute;
import org.comity.ingest.annotation.Details;
import org.comity.ingest.annotation.Note;
import org.comity.ingest.annotation.OffsetUnit;
import org.comity.ingest.annotation.Offsets;
import org.comity.ingest.annotation.Passage;
import org.comity.ingest.finding.FindingCollector;
import org.comity.ingest.node.ListNode;
import org.comity.ingest.node.MapNode;
import org.comity.ingest.node.Node;
import org.comity.ingest.node.NodeEntry;
import org.comity.ingest.node.ScalarNode;
import org.comity.ingest.node.json.JsonTree;

/** The extractions of one document, as annotations of its text. */
final class Extractions {

    private static final String WORDS = "extraction_text";
    private static final String INTERVAL = "char_interval";
    private static final int LONGEST_NUMBER = 9;

    private final JsonTree file;
    private final FindingCollector findings;

    Extractions(JsonTree file, FindingCollector findings) {
        this.file = file;
        this.findings = findings;
    }

    List<Annotation> of(MapNode document) {
        List<Annotation> annotations = new ArrayList<>();
        List<Node> items = document.get(LangextractDocuments.EXTRACTIONS)
                .filter(ListNode.class::isInstance)
                .map(list -> ((ListNode) list).items())
                .orElse(List.of());
        for (int i = 0; i < items.size(); i++) {
            annotation(items.get(i), i + 1).ifPresent(annotations::add);
        }
        return annotations;
    }

    private Optional<Annotation> annotation(Node item, int number) {
        Optional<MapNode> map = item instanceof MapNode found ? Optional.of(found) : Optional.empty();
        Optional<String> words =
                map.flatMap(found -> LangextractDocuments.text(found, WORDS)).filter(given -> !given.isBlank());
        if (map.isEmpty() || words.isEmpty()) {
            report(Severity.ERROR, "langextract-extraction", item, "the extraction has no 'extraction_text'");
            return Optional.empty();
        }
        Passage passage = offsets(map.get())
                .map(offsets -> Passage.of(words.get(), offsets))
                .orElseGet(() -> Passage.of(words.get()));
        List<Note> notes = LangextractDocuments.text(map.get(), "description").stream()
                .map(text -> new Note("description", text))
                .toList();
        Annotation annotation = Annotation.span(
                "E" + number,
                LangextractDocuments.text(map.get(), "extraction_class").orElse(""),
                List.of(passage),
                new Details(attributes(map.get()), List.of(), notes),
                new Origin(file.file(), item.line(), item.column()));
        return Optional.of(annotation);
    }

    private Optional<Offsets> offsets(MapNode extraction) {
        Optional<Node> interval = extraction.get(INTERVAL).filter(node -> !isNull(node));
        if (interval.isEmpty()) {
            return Optional.empty();
        }
        Optional<MapNode> ends = interval.filter(MapNode.class::isInstance).map(MapNode.class::cast);
        if (ends.filter(map -> isNull(map, "start_pos") && isNull(map, "end_pos"))
                .isPresent()) {
            return Optional.empty();
        }
        Optional<Integer> start = ends.flatMap(map -> number(map, "start_pos"));
        Optional<Integer> end = ends.flatMap(map -> number(map, "end_pos"));
        if (start.isEmpty() || end.isEmpty() || start.get() > end.get()) {
            report(
                    Severity.WARNING,
                    "langextract-interval",
                    interval.get(),
                    "'char_interval' is not the start and the end of words; only the words are looked for");
            return Optional.empty();
        }
        return Optional.of(new Offsets(start.get(), end.get(), OffsetUnit.CODE_POINTS));
    }

    private static boolean isNull(MapNode map, String key) {
        return map.get(key).map(Extractions::isNull).orElse(true);
    }

    private static boolean isNull(Node node) {
        return node instanceof ScalarNode scalar && scalar.isEmpty();
    }

    private static Optional<Integer> number(MapNode map, String key) {
        return LangextractDocuments.text(map, key)
                .filter(text -> text.length() <= LONGEST_NUMBER
                        && !text.isEmpty()
                        && text.chars().allMatch(c -> c >= '0' && c <= '9'))
                .map(Integer::valueOf);
    }

    private static List<AnnotationAttribute> attributes(MapNode extraction) {
        List<AnnotationAttribute> attributes = new ArrayList<>();
        extraction
                .get("attributes")
                .filter(MapNode.class::isInstance)
                .map(map -> ((MapNode) map).entries())
                .orElse(List.of())
                .forEach(entry -> values(entry)
                        .forEach(value -> attributes.add(
                                new AnnotationAttribute(entry.key().text(), value))));
        return attributes;
    }

    private static List<String> values(NodeEntry entry) {
        List<Node> items = entry.value() instanceof ListNode list ? list.items() : List.of(entry.value());
        return items.stream()
                .filter(item -> item instanceof ScalarNode scalar && !scalar.isEmpty())
                .map(item -> ((ScalarNode) item).text())
                .toList();
    }

    private void report(Severity severity, String code, Node at, String message) {
        findings.add(Finding.of(severity, code, file.file() + "." + at.line() + "." + at.column(), message)
                .at(file.place(at)));
    }
}

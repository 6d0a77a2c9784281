package org.comity.ingest.format.web;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.comity.domain.text.QuotedText;
import org.comity.ingest.annotation.AnnotationAttribute;
import org.comity.ingest.annotation.AnnotationKind;
import org.comity.ingest.annotation.Details;
import org.comity.ingest.annotation.Note;
import org.comity.ingest.annotation.Passage;
import org.comity.ingest.node.ListNode;
import org.comity.ingest.node.MapNode;
import org.comity.ingest.node.Node;
import org.comity.ingest.node.ScalarNode;

/** Reads the annotations of an export of Hypothes.is. */
final class HypothesisAnnotations {

    private static final String OWNER = "an annotation";

    private final WebReport report;
    private final List<WebMark> marks = new ArrayList<>();
    private final List<WebResource> rows = new ArrayList<>();

    private HypothesisAnnotations(WebReport report) {
        this.report = report;
    }

    /** Reads the outermost node of a file. */
    static List<WebMark> marks(Node root, WebReport report) {
        HypothesisAnnotations annotations = new HypothesisAnnotations(report);
        annotations.read(root);
        return annotations.marks;
    }

    private void read(Node root) {
        boolean listed = root instanceof ListNode;
        WebResource.items(root).forEach(node -> outermost(node, listed));
        pages();
    }

    private void outermost(Node node, boolean listed) {
        if (!(node instanceof MapNode map)) {
            annotation(node);
            return;
        }
        WebResource resource = new WebResource(map, report);
        Optional<String> key =
                WebShape.EXPORT_KEYS.stream().filter(resource::has).findFirst();
        Optional<WebEnvelope> envelope = resource.has("target")
                ? Optional.empty()
                : WebEnvelope.around(resource, WebShape::isAnnotation).filter(found -> key.isEmpty());
        if (key.isPresent()) {
            export(resource, key.get(), listed);
        } else if (envelope.isPresent()) {
            envelope.get().refuse(report);
        } else {
            annotation(node);
        }
    }

    private void export(WebResource export, String key, boolean listed) {
        Node rows = export.value(key).orElseThrow();
        if (!(rows instanceof ListNode list)) {
            report.error(
                    rows, "type", "the '" + key + "' of an export must be a list, not " + WebResource.described(rows));
            return;
        }
        list.items().forEach(this::annotation);
        export.values("replies").forEach(this::annotation);
        Optional<String> total = export.value("total")
                .filter(value -> !listed && value instanceof ScalarNode scalar && scalar.plain())
                .map(value -> ((ScalarNode) value).text())
                .filter(text -> text.matches("[1-9][0-9]{0,8}"));
        if (total.filter(count -> Integer.parseInt(count) > list.items().size()).isPresent()) {
            report.info(
                    rows,
                    "elsewhere",
                    "this export contains " + list.items().size() + " of " + total.get() + " annotations");
        }
    }

    /** Annotations of several web pages are looked up in one text, which can only be that of one page. */
    private void pages() {
        Set<String> seen = new HashSet<>();
        Map<String, Node> pages = new LinkedHashMap<>();
        for (WebResource row : rows) {
            row.text("uri").filter(uri -> seen.add(page(uri))).ifPresent(uri -> pages.put(uri, row.node()));
        }
        if (pages.size() > 1) {
            List<String> shown = pages.keySet().stream().map(QuotedText::of).toList();
            report.warning(
                    List.copyOf(pages.values()).get(1),
                    "pages",
                    "the annotations belong to " + shown.size() + " web pages, " + shown.get(0) + " and "
                            + shown.get(1) + (shown.size() > 2 ? " among them" : "")
                            + ", but all are looked up in one text",
                    "export the annotations of each page into a file of its own, beside its text");
        }
    }

    /** An address without the parts that may differ for the same page. */
    private static String page(String uri) {
        String page = uri.strip().replaceFirst("#.*$", "").replaceFirst("^https?://", "");
        return page.endsWith("/") ? page.substring(0, page.length() - 1) : page;
    }

    private void annotation(Node node) {
        if (!(node instanceof MapNode map)) {
            report.error(node, "type", "an annotation must be a map in braces, not " + WebResource.described(node));
            return;
        }
        Optional<String> id = new WebResource(map, report).text("id").filter(text -> !text.isBlank());
        WebResource annotation = new WebResource(map, report.about(id.orElse("")));
        rows.add(annotation);
        if (id.isEmpty()) {
            annotation
                    .report()
                    .warning(
                            annotation.value("id").orElse(node),
                            "id",
                            "this annotation has no 'id', so others cannot refer to it");
        }
        marks.add(mark(annotation, id));
    }

    private WebMark mark(WebResource annotation, Optional<String> id) {
        List<Passage> passages = new ArrayList<>();
        List<WebLink> wholes = new ArrayList<>();
        List<WebLink> links = new ArrayList<>();
        Set<String> sources = new LinkedHashSet<>();
        Optional<Node> references = annotation
                .value("references")
                .filter(value -> !WebResource.items(value).isEmpty());
        if (references.isPresent()) {
            links.add(reply(annotation, references.get()));
        } else {
            targets(annotation, passages, wholes, sources);
        }
        List<AnnotationAttribute> attributes = new ArrayList<>();
        annotation
                .oneText("user", "property", OWNER)
                .ifPresent(user -> attributes.add(new AnnotationAttribute("creator", user)));
        sources.stream()
                .filter(source -> !Iri.isBeside(source, report.file()))
                .forEach(source -> attributes.add(new AnnotationAttribute("source", source)));
        List<String> tags = tags(annotation);
        tags.stream().skip(1).forEach(tag -> attributes.add(new AnnotationAttribute("tag", tag)));
        List<Note> notes = annotation
                .oneText("text", "property", OWNER)
                .filter(text -> !text.isEmpty())
                .map(text -> List.of(new Note("text", text)))
                .orElse(List.of());
        return new WebMark(
                annotation.node(),
                id.orElse(null),
                null,
                references.isPresent() ? AnnotationKind.RELATION : null,
                tags.isEmpty() ? "" : tags.get(0),
                passages,
                wholes,
                links,
                new Details(attributes, List.of(), notes));
    }

    /** The last reference is the annotation replied to; those before it are what that one replies to. */
    private static WebLink reply(WebResource annotation, Node references) {
        List<Node> ids = WebResource.items(references);
        Node last = ids.get(ids.size() - 1);
        Optional<String> id = WebResource.text(last);
        if (id.isEmpty()) {
            annotation
                    .report()
                    .error(last, "property", "'references' has to list ids, not " + WebResource.described(last));
        }
        return new WebLink(last, "references", id.orElse(""), true);
    }

    private static void targets(
            WebResource annotation, List<Passage> passages, List<WebLink> wholes, Set<String> sources) {
        WebReport report = annotation.report();
        Optional<String> page = annotation.oneText("uri", "property", OWNER);
        List<Node> targets = annotation.values("target");
        if (targets.isEmpty()) {
            report.error(
                    annotation.value("target").orElse(annotation.node()),
                    "target",
                    "an annotation needs a 'target', the resource that it is about");
        }
        for (Node node : targets) {
            if (!(node instanceof MapNode map)) {
                report.error(node, "target", "a target must be a map, not " + WebResource.described(node));
                continue;
            }
            WebResource target = new WebResource(map, report);
            Optional<String> source =
                    target.oneText("source", "target", "a target").or(() -> page);
            List<Node> selectors = target.values("selector");
            Optional<Passage> passage =
                    selectors.isEmpty() ? Optional.empty() : new WebSelectors(report).passage(selectors);
            if (selectors.isEmpty()) {
                wholes.add(new WebLink(node, "target", source.orElse(""), false));
            }
            passage.ifPresent(passages::add);
            if (selectors.isEmpty() || passage.isPresent()) {
                source.ifPresent(sources::add);
            }
        }
    }

    private static List<String> tags(WebResource annotation) {
        List<String> tags = new ArrayList<>();
        for (Node tag : annotation.values("tags")) {
            WebResource.text(tag)
                    .ifPresentOrElse(
                            tags::add,
                            () -> annotation
                                    .report()
                                    .error(tag, "property", "a tag must be a text, not " + WebResource.described(tag)));
        }
        return tags;
    }
}

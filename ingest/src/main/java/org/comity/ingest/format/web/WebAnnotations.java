package org.comity.ingest.format.web;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.comity.domain.text.VisibleText;
import org.comity.ingest.annotation.AnnotationAttribute;
import org.comity.ingest.annotation.AnnotationKind;
import org.comity.ingest.annotation.Details;
import org.comity.ingest.node.ListNode;
import org.comity.ingest.node.MapNode;
import org.comity.ingest.node.Node;
import org.comity.ingest.node.ScalarNode;

/** Reads the annotations of a file of the model: one, a list of them, a page or a collection (sections 3.1 and 5). */
final class WebAnnotations {

    private static final Pattern NATURAL = Pattern.compile("0|[1-9][0-9]*");

    private final WebReport report;
    private final List<WebMark> marks = new ArrayList<>();

    private WebAnnotations(WebReport report) {
        this.report = report;
    }

    /** Reads the outermost node of a file. */
    static List<WebMark> marks(Node root, WebReport report) {
        WebAnnotations annotations = new WebAnnotations(report);
        annotations.read(root);
        return annotations.marks;
    }

    private void read(Node root) {
        if (root instanceof ListNode list) {
            list.items().forEach(this::document);
        } else {
            document(root);
        }
    }

    private void document(Node node) {
        if (!(node instanceof MapNode map)) {
            report.error(node, "type", "an annotation must be a map in braces, not " + WebResource.described(node));
            return;
        }
        WebResource resource = new WebResource(map, report);
        Optional<WebEnvelope> envelope = WebShape.isOfTheModel(resource) || resource.has("target")
                ? Optional.empty()
                : WebEnvelope.around(resource, WebShape::isOfTheModel);
        if (envelope.isPresent()) {
            envelope.get().refuse(report);
            return;
        }
        context(resource);
        if (resource.isOf(WebTerms.COLLECTION)) {
            collection(resource);
        } else if (resource.isOf(WebTerms.PAGE)) {
            page(resource);
        } else {
            annotation(resource);
        }
    }

    /** Checks that the outermost map names the context of the model. */
    private void context(WebResource resource) {
        Optional<Node> context = resource.value("@context");
        String advice = "write \"@context\": \"" + WebTerms.CONTEXT + "\"";
        if (context.isEmpty()) {
            report.error(
                    resource.node(),
                    "context",
                    "'@context' is missing, so nothing identifies this as a Web Annotation",
                    advice);
        } else if (!resource.texts("@context").contains(WebTerms.CONTEXT)) {
            report.error(
                    context.get(),
                    "context",
                    "the '@context' is not that of Web Annotations: " + WebResource.described(context.get()),
                    advice);
        }
    }

    private void collection(WebResource collection) {
        WebProperties.check(collection);
        identified(collection, "an AnnotationCollection");
        Optional<String> total = number(collection, "total");
        Optional<Node> first = collection.value("first");
        if (first.isPresent() && first.get() instanceof MapNode map) {
            WebResource page = new WebResource(map, report);
            page(page);
            incomplete(collection, page, total);
        } else if (first.flatMap(WebResource::text).filter(Iri::isReference).isPresent()) {
            report.info(
                    first.get(),
                    "elsewhere",
                    "the annotations of this collection are not in this file but at "
                            + WebResource.described(first.get()));
        } else if (first.isPresent()) {
            report.error(
                    first.get(),
                    "page",
                    "the 'first' page of a collection must be an IRI or a map, not "
                            + WebResource.described(first.get()));
        } else if (total.filter(count -> !count.equals("0")).isPresent()) {
            report.error(collection.node(), "page", "an AnnotationCollection that is not empty needs a 'first' page");
        }
    }

    /** Reports a first page with fewer annotations than the collection if it does not say where the others are. */
    private void incomplete(WebResource collection, WebResource page, Optional<String> total) {
        int items = page.values("items").size();
        boolean fewer = total.filter(count -> new BigInteger(count).compareTo(BigInteger.valueOf(items)) > 0)
                .isPresent();
        if (fewer && !page.has("next")) {
            report.info(
                    collection.value("total").orElse(collection.node()),
                    "elsewhere",
                    "this collection has " + VisibleText.cut(total.orElseThrow())
                            + " annotations, and its page in this file " + items);
        }
    }

    /** Reports that a page is not the last one. */
    private void next(WebResource page) {
        page.value("next")
                .ifPresent(next -> report.info(
                        next,
                        "elsewhere",
                        "the annotations continue on the next page, "
                                + (next instanceof MapNode
                                        ? "which is not read"
                                        : "at " + WebResource.described(next))));
    }

    private void page(WebResource page) {
        WebProperties.check(page);
        if (!page.isOf(WebTerms.PAGE)) {
            report.error(page.value("type").orElse(page.node()), "type", "a page needs the type AnnotationPage");
        }
        identified(page, "an AnnotationPage");
        number(page, "startIndex");
        next(page);
        Optional<Node> items = page.value("items");
        if (items.isEmpty() || !(items.get() instanceof ListNode list)) {
            report.error(items.orElse(page.node()), "page", "an AnnotationPage needs 'items', a list of annotations");
            return;
        }
        for (Node item : list.items()) {
            if (item instanceof MapNode map) {
                annotation(new WebResource(map, report));
            } else if (WebResource.text(item).filter(Iri::isReference).isPresent()) {
                report.info(
                        item, "elsewhere", "this annotation is not in this file but at " + WebResource.described(item));
            } else {
                report.error(item, "type", "an annotation must be a map in braces, not " + WebResource.described(item));
            }
        }
    }

    private Optional<String> number(WebResource resource, String key) {
        Optional<Node> value = resource.value(key);
        Optional<String> number = value.filter(node -> node instanceof ScalarNode scalar
                        && scalar.plain()
                        && NATURAL.matcher(scalar.text()).matches())
                .map(node -> ((ScalarNode) node).text());
        if (value.isPresent() && number.isEmpty()) {
            report.error(
                    value.get(),
                    "page",
                    "'" + key + "' must be a whole number from 0, not " + WebResource.described(value.get()));
        }
        return number;
    }

    private static void identified(WebResource resource, String owner) {
        if (!resource.has("id")) {
            resource.report().error(resource.node(), "id", owner + " needs an 'id', the one IRI that identifies it");
        }
    }

    private void annotation(WebResource raw) {
        Optional<String> iri = raw.text("id").filter(Iri::isReference);
        WebResource annotation = new WebResource(raw.node(), report.about(iri.orElse("")));
        WebProperties.check(annotation);
        identified(annotation, "an annotation");
        if (!annotation.isOf(WebTerms.ANNOTATION)) {
            annotation
                    .report()
                    .error(
                            annotation.value("type").orElse(annotation.node()),
                            "type",
                            annotation.has("type")
                                    ? "the type of an annotation must be Annotation, not "
                                            + WebResource.described(
                                                    annotation.value("type").orElseThrow())
                                    : "an annotation needs the type Annotation");
        }
        marks.add(mark(annotation, iri));
    }

    private WebMark mark(WebResource annotation, Optional<String> iri) {
        Optional<AnnotationKind> kind = kind(annotation);
        List<String> motivations = annotation.texts("motivation");
        WebBodies bodies = new WebBodies(annotation.report(), motivations);
        bodies.read(annotation);
        WebTargets targets = new WebTargets(annotation.report());
        targets.read(annotation);
        List<AnnotationAttribute> attributes = new ArrayList<>();
        boolean implied = kind.filter(AnnotationKind.RELATION::equals).isPresent()
                && !motivations.isEmpty()
                && motivations.get(0).equals("linking");
        motivations.stream()
                .skip(implied ? 1 : 0)
                .forEach(motivation -> attributes.add(new AnnotationAttribute("motivation", motivation)));
        annotation
                .values("creator")
                .forEach(creator -> WebAgents.name(creator, report)
                        .ifPresent(name -> attributes.add(new AnnotationAttribute("creator", name))));
        targets.sources().stream()
                .filter(source -> !Iri.isBeside(source, report.file()))
                .forEach(source -> attributes.add(new AnnotationAttribute("source", source)));
        attributes.addAll(bodies.attributes());
        List<WebLink> links = new ArrayList<>(targets.links());
        links.addAll(bodies.links());
        return new WebMark(
                annotation.node(),
                iri.orElse(null),
                annotation.text(WebTerms.NAME).filter(name -> !name.isEmpty()).orElse(null),
                kind.orElse(null),
                bodies.label(),
                targets.passages(),
                targets.wholes(),
                links,
                new Details(attributes, bodies.normalizations(), bodies.notes()));
    }

    private static Optional<AnnotationKind> kind(WebResource annotation) {
        if (annotation.isOf(WebTerms.RELATION)) {
            return Optional.of(AnnotationKind.RELATION);
        }
        return annotation.isOf(WebTerms.EVENT) ? Optional.of(AnnotationKind.EVENT) : Optional.empty();
    }
}

package org.comity.ingest.format.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.comity.ingest.annotation.AnnotationAttribute;
import org.comity.ingest.annotation.Normalization;
import org.comity.ingest.annotation.Note;
import org.comity.ingest.node.MapNode;
import org.comity.ingest.node.Node;
import org.jspecify.annotations.Nullable;

/** The content of the bodies of one annotation (sections 3.2 and 4). */
final class WebBodies {

    private static final String WHAT = "body";

    /** The purposes for which an IRI identifies the target. */
    private static final Set<String> NAMING = Set.of("identifying", "linking", "classifying", "tagging");

    private final WebReport report;
    private final List<String> motivations;
    private @Nullable String label;
    private final List<AnnotationAttribute> attributes = new ArrayList<>();
    private final List<Note> notes = new ArrayList<>();
    private final List<Normalization> normalizations = new ArrayList<>();
    private final List<WebLink> links = new ArrayList<>();

    WebBodies(WebReport report, List<String> motivations) {
        this.report = report;
        this.motivations = List.copyOf(motivations);
    }

    /** The first tag, or empty. */
    String label() {
        return label == null ? "" : label;
    }

    List<AnnotationAttribute> attributes() {
        return attributes;
    }

    List<Note> notes() {
        return notes;
    }

    List<Normalization> normalizations() {
        return normalizations;
    }

    List<WebLink> links() {
        return links;
    }

    /** Reads {@code body} and {@code bodyValue} of an annotation. */
    void read(WebResource annotation) {
        annotation.values("body").forEach(this::body);
        Optional<Node> plain = annotation.value("bodyValue");
        if (plain.isEmpty()) {
            return;
        }
        if (annotation.has("body")) {
            report.error(
                    plain.get(), WHAT, "an annotation can have a 'body' or a 'bodyValue', not both", "leave one out");
        }
        annotation
                .oneText("bodyValue", WHAT, "an annotation")
                .ifPresent(text -> notes.add(new Note("commenting", text)));
    }

    private void body(Node node) {
        Optional<String> reference = WebResource.text(node);
        if (node instanceof MapNode map) {
            described(new WebResource(map, report));
        } else if (reference.filter(Iri::isReference).isPresent()) {
            iri(node, reference.get(), motivations, Optional.empty());
        } else if (reference.isPresent()) {
            report.error(
                    node,
                    WHAT,
                    "a body must be an IRI or a map, not " + WebResource.described(node),
                    "give a text as 'bodyValue', or as the 'value' of a TextualBody");
        } else {
            report.error(node, WHAT, "a body must be an IRI or a map, not " + WebResource.described(node));
        }
    }

    private void described(WebResource body) {
        WebProperties.check(body);
        if (body.has("items") || SetMembers.isSet(body)) {
            List<Node> members = new SetMembers(WHAT).of(body);
            boolean choice = body.isOf("Choice");
            for (int i = 0; i < members.size(); i++) {
                WebBodies chosen = choice && i > 0 ? new WebBodies(report, motivations) : this;
                chosen.body(members.get(i));
            }
        } else if (body.isOf("SpecificResource") || body.has("source")) {
            specific(body);
        } else if (body.isOf("TextualBody") || body.has("value")) {
            textual(body);
        } else if (body.has("id")) {
            body.text("id")
                    .filter(Iri::isReference)
                    .ifPresent(id -> iri(body.node(), id, purposes(body), Optional.empty()));
        } else {
            report.error(
                    body.node(), WHAT, "a body needs an 'id', a 'value', a 'source' or 'items', and has none of them");
        }
    }

    private void specific(WebResource body) {
        Optional<String> source = SpecificResources.source(body, WHAT);
        if (body.has("selector")) {
            new WebSelectors(report).check(body.values("selector"));
        }
        Optional<String> role = body.text(WebTerms.ROLE);
        source.ifPresent(iri -> iri(body.node(), iri, purposes(body), role));
    }

    private void iri(Node at, String iri, List<String> purposes, Optional<String> role) {
        if (role.isPresent()) {
            links.add(new WebLink(at, role.get(), iri, true));
        } else if (purposes.isEmpty() || purposes.stream().anyMatch(NAMING::contains)) {
            normalizations.add(new Normalization("iri", iri, ""));
            links.add(new WebLink(at, "body", iri, false));
        } else {
            attributes.add(new AnnotationAttribute("body", iri));
        }
    }

    private void textual(WebResource body) {
        Optional<String> value = body.requiredText("value", WHAT, "a TextualBody");
        if (value.isEmpty()) {
            return;
        }
        Optional<String> attribute = body.text(WebTerms.ATTRIBUTE);
        Optional<String> scheme = body.text(WebTerms.SCHEME);
        Optional<String> note = body.text(WebTerms.NOTE);
        List<String> purposes = body.has("purpose") ? body.texts("purpose") : List.of();
        if (attribute.isPresent()) {
            attributes.add(new AnnotationAttribute(attribute.get(), value.get()));
        } else if (scheme.isPresent()) {
            String name = body.text(WebTerms.LABEL).orElse("");
            normalizations.add(new Normalization(scheme.get(), value.get(), name));
        } else if (note.isPresent()) {
            notes.add(new Note(note.get(), value.get()));
        } else if (purposes.contains("tagging") || (purposes.isEmpty() && motivations.equals(List.of("tagging")))) {
            tag(value.get());
        } else {
            notes.add(new Note(purposes.isEmpty() ? "" : purposes.get(0), value.get()));
        }
    }

    private void tag(String value) {
        if (label == null) {
            label = value;
        } else {
            attributes.add(new AnnotationAttribute("tag", value));
        }
    }

    private List<String> purposes(WebResource body) {
        return body.has("purpose") ? body.texts("purpose") : motivations;
    }
}

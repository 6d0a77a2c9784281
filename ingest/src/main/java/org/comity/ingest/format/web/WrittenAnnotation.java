package org.comity.ingest.format.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.comity.ingest.annotation.Annotation;
import org.comity.ingest.annotation.AnnotationAttribute;
import org.comity.ingest.annotation.AnnotationKind;
import org.comity.ingest.annotation.Argument;
import org.comity.ingest.annotation.Normalization;
import org.comity.ingest.annotation.Note;
import org.comity.ingest.annotation.Passage;
import org.jspecify.annotations.Nullable;

/**
 * One annotation in the form of the model.
 *
 * <p>Attributes are read back in a fixed order: motivations, creators, the source, then those of the bodies. An
 * attribute that is out of this order, or does not fit the model, is written as a body.
 */
final class WrittenAnnotation {

    private final Annotation annotation;
    private final WrittenTargets targets;
    private final List<String> motivations = new ArrayList<>();
    private final List<String> creators = new ArrayList<>();
    private final List<Map<String, Object>> bodies = new ArrayList<>();
    private @Nullable String source;
    private boolean ours;

    WrittenAnnotation(Annotation annotation, WrittenTargets targets) {
        this.annotation = annotation;
        this.targets = targets;
    }

    Map<String, Object> map() {
        Map<String, Object> parts = new LinkedHashMap<>();
        WrittenId id = WrittenId.of(annotation.id());
        parts.put("id", id.iri());
        if (!id.plain()) {
            ours(parts, WebTerms.NAME, annotation.id());
        }
        parts.put("type", type());
        label();
        attributes();
        annotation.details().notes().forEach(this::note);
        annotation.details().normalizations().forEach(this::normalization);
        if (!motivations.isEmpty()) {
            parts.put("motivation", motivations.size() == 1 ? motivations.get(0) : motivations);
        }
        if (!creators.isEmpty()) {
            parts.put("creator", creators.size() == 1 ? creators.get(0) : creators);
        }
        Object target = target();
        if (!bodies.isEmpty()) {
            parts.put("body", bodies);
        }
        parts.put("target", target);
        Map<String, Object> map = new LinkedHashMap<>();
        map.put(
                "@context",
                ours ? List.of(WebTerms.CONTEXT, Map.of(WebTerms.PREFIX, WebTerms.NAMESPACE)) : WebTerms.CONTEXT);
        map.putAll(parts);
        return map;
    }

    private Object type() {
        if (annotation.kind() == AnnotationKind.SPAN) {
            return WebTerms.ANNOTATION;
        }
        ours = true;
        boolean relation = annotation.kind() == AnnotationKind.RELATION;
        return List.of(WebTerms.ANNOTATION, relation ? WebTerms.RELATION : WebTerms.EVENT);
    }

    private void label() {
        if (!annotation.label().isEmpty()) {
            bodies.add(textual("tagging", annotation.label()));
        }
    }

    private void attributes() {
        boolean relation = annotation.kind() == AnnotationKind.RELATION;
        if (relation) {
            motivations.add("linking");
        }
        int stage = 0;
        for (AnnotationAttribute attribute : annotation.details().attributes()) {
            String value = attribute.value();
            int natural = switch (attribute.name()) {
                case "motivation" -> WebProperties.isMotivation(value) ? 0 : -1;
                case "creator" -> Iri.isReference(value) ? 1 : -1;
                case "source" -> source == null && !relation && targets.isOther(value) ? 2 : -1;
                case "tag" -> annotation.label().isEmpty() ? -1 : 3;
                default -> -1;
            };
            boolean fits = natural >= stage;
            stage = fits ? natural : 3;
            switch (fits ? natural : -1) {
                case 0 -> motivations.add(value);
                case 1 -> creators.add(value);
                case 2 -> source = value;
                case 3 -> bodies.add(textual("tagging", value));
                default -> ours(textual(bodies, "describing", value), WebTerms.ATTRIBUTE, attribute.name());
            }
        }
    }

    private void note(Note note) {
        boolean plain = note.type().isEmpty() && !motivations.equals(List.of("tagging"));
        boolean known =
                WebTerms.MOTIVATIONS.contains(note.type()) && !note.type().equals("tagging");
        if (plain || known) {
            bodies.add(textual(note.type(), note.text()));
        } else {
            ours(textual(bodies, "commenting", note.text()), WebTerms.NOTE, note.type());
        }
    }

    private void normalization(Normalization normalization) {
        if (normalization.scheme().equals("iri")
                && normalization.label().isEmpty()
                && Iri.isReference(normalization.value())) {
            bodies.add(resource("identifying", normalization.value()));
            return;
        }
        Map<String, Object> body = textual(bodies, "identifying", normalization.value());
        ours(body, WebTerms.SCHEME, normalization.scheme());
        if (!normalization.label().isEmpty()) {
            ours(body, WebTerms.LABEL, normalization.label());
        }
    }

    /** The passages, and the ends of a relation. A participant of an event becomes a body. */
    private Object target() {
        String resource = source == null ? targets.own() : source;
        List<Map<String, Object>> all = new ArrayList<>();
        for (Passage passage : annotation.passages()) {
            all.add(targets.target(resource, passage));
        }
        for (Argument argument : annotation.arguments()) {
            String other = WrittenId.of(argument.of()).iri();
            boolean event = annotation.kind() == AnnotationKind.EVENT;
            Map<String, Object> end = event ? resource("linking", other) : resource("", other);
            ours(end, WebTerms.ROLE, argument.role());
            (event ? bodies : all).add(end);
        }
        if (all.isEmpty()) {
            return resource;
        }
        return all.size() == 1 ? all.get(0) : all;
    }

    private static Map<String, Object> textual(List<Map<String, Object>> bodies, String purpose, String value) {
        Map<String, Object> body = textual(purpose, value);
        bodies.add(body);
        return body;
    }

    private static Map<String, Object> textual(String purpose, String value) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("type", "TextualBody");
        if (!purpose.isEmpty()) {
            body.put("purpose", purpose);
        }
        body.put("value", value);
        return body;
    }

    private static Map<String, Object> resource(String purpose, String source) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("type", "SpecificResource");
        if (!purpose.isEmpty()) {
            body.put("purpose", purpose);
        }
        body.put("source", source);
        return body;
    }

    private void ours(Map<String, Object> map, String key, String value) {
        map.put(key, value);
        ours = true;
    }
}

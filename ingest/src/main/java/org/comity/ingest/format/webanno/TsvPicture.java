package org.comity.ingest.format.webanno;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.comity.domain.source.Origin;
import org.comity.ingest.annotation.Annotation;
import org.comity.ingest.annotation.AnnotationAttribute;
import org.comity.ingest.annotation.Argument;
import org.comity.ingest.annotation.Details;
import org.comity.ingest.annotation.Passage;
import org.comity.ingest.text.Position;

/** Converts the lines of a file to annotations. */
final class TsvPicture {

    private final String file;
    private final TsvMarks marks;
    private final PassageWords words;
    private final TsvProblems problems;
    private final List<Annotation> annotations = new ArrayList<>();

    TsvPicture(String file, TsvMarks marks, PassageWords words, TsvProblems problems) {
        this.file = file;
        this.marks = marks;
        this.words = words;
        this.problems = problems;
    }

    /** The annotations in the order of their lines and columns; at one place, words come first. */
    List<Annotation> annotations(TsvChains chains, List<TsvRelation> relations, TsvReferences references) {
        TsvSlots slots = new TsvSlots(references, problems);
        for (TsvMark mark : marks.all()) {
            add(mark, mark.layer().hasSlots() ? slots.arguments(mark) : List.of());
        }
        chains.check();
        chains.links().forEach((layer, byNumber) -> byNumber.forEach((number, links) -> add(layer, number, links)));
        relations.forEach(relation -> add(relation, relation.ends(references, problems)));
        references.tokens().forEach(token -> add(token, List.of()));
        annotations.sort(Comparator.comparing(Annotation::origin));
        return annotations;
    }

    private void add(TsvMark mark, List<Argument> arguments) {
        List<Passage> passages = List.of(words.of(mark));
        TsvLayer layer = mark.layer();
        Details details = details(layer, mark.features());
        Origin origin = origin(mark.origin());
        annotations.add(
                layer.hasSlots()
                        ? Annotation.event(mark.id(), layer.label(), passages, arguments, details, origin)
                        : Annotation.span(mark.id(), layer.label(), passages, details, origin));
    }

    private void add(TsvLayer layer, int chain, Map<Integer, TsvMark> links) {
        if (links.isEmpty()) {
            return;
        }
        List<Argument> arguments = links.values().stream()
                .map(link -> new Argument(linkRole(link), link.id()))
                .toList();
        String id = marks.unique(layer.label() + "->" + chain);
        Origin origin = origin(links.values().iterator().next().origin());
        annotations.add(Annotation.relation(id, layer.label(), arguments, details(layer, List.of()), origin));
    }

    private static String linkRole(TsvMark link) {
        return link.features().stream()
                .filter(feature -> feature.column().kind() == ColumnKind.LINK)
                .map(feature -> feature.value().isNull()
                        ? feature.column().feature()
                        : TsvEscapes.value(feature.value().text()))
                .findFirst()
                .orElseThrow();
    }

    private void add(TsvRelation relation, List<TsvMark> ends) {
        if (ends.size() < 2) {
            return;
        }
        TsvLayer layer = relation.layer();
        annotations.add(Annotation.relation(
                marks.unique(relation.unit().id().text() + ":" + layer.label()),
                layer.label(),
                List.of(
                        new Argument("Governor", ends.get(0).id()),
                        new Argument("Dependent", ends.get(1).id())),
                details(layer, relation.features()),
                origin(relation.origin())));
    }

    private static Details details(TsvLayer layer, List<TsvFeature> features) {
        List<AnnotationAttribute> attributes = new ArrayList<>();
        List<String> unset = new ArrayList<>();
        attributes.add(new AnnotationAttribute("layer", layer.name()));
        for (TsvFeature feature : features) {
            ColumnKind kind = feature.column().kind();
            boolean read = kind == ColumnKind.VALUE || kind == ColumnKind.LINK;
            String name = feature.column().feature();
            if (read && (feature.value().isNull() || feature.value().isNothing())) {
                unset.add(name);
            } else if (read) {
                attributes.add(new AnnotationAttribute(
                        name, TsvEscapes.value(feature.value().text())));
            }
        }
        return new Details(attributes, List.of(), List.of(), unset);
    }

    private Origin origin(TsvCell cell) {
        Position position = problems.position(cell);
        return new Origin(file, position.line(), position.column());
    }
}

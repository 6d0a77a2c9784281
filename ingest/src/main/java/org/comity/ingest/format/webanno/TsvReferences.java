package org.comity.ingest.format.webanno;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.comity.domain.text.QuotedText;

/** Finds the annotations that relations and slots refer to by a token and, if necessary, a number. */
final class TsvReferences {

    private static final Set<String> ANY = Set.of("uima.tcas.Annotation", "uima.cas.AnnotationBase", "uima.cas.TOP");

    private final Map<String, TsvLayer> layers;
    private final TsvSpans spans;
    private final TsvProblems problems;
    private final Map<String, TsvUnit> units = new HashMap<>();
    private final Map<TsvUnit, TsvMark> tokens = new LinkedHashMap<>();

    TsvReferences(Map<String, TsvLayer> layers, TsvSpans spans, TsvProblems problems) {
        this.layers = layers;
        this.spans = spans;
        this.problems = problems;
    }

    /** Adds a token or part of a token that can be referred to. */
    void add(TsvUnit unit) {
        if (units.putIfAbsent(unit.id().text(), unit) != null) {
            problems.error(
                    "webanno-token",
                    unit.id(),
                    "there are two lines " + unit.id().text());
        }
    }

    /** The tokens that were referred to as tokens. */
    Iterable<TsvMark> tokens() {
        return tokens.values();
    }

    /**
     * The annotation that a reference means; empty if there is none, which a finding explains.
     *
     * @param type the full name of its layer
     * @param unit the number of its first token
     * @param number its own number, or 0 if it has none
     * @param at the place of the reference
     */
    Optional<TsvMark> resolve(String type, String unit, int number, TsvCell at) {
        TsvUnit there = units.get(unit);
        if (there == null) {
            return unknown(at, "there is no token " + QuotedText.of(unit));
        }
        if (!there.isSound()) {
            return Optional.empty();
        }
        return number > 0 ? numbered(there, number, at) : unnumbered(type, there, at);
    }

    /** The same for references that mean the token if the layer has no annotation there. */
    Optional<TsvMark> resolveOrToken(String type, String unit, int number, TsvCell at) {
        TsvUnit there = units.get(unit);
        TsvLayer layer = layers.get(type);
        boolean bare = there != null && (layer == null || there.marks(layer).isEmpty());
        return resolve(bare && number == 0 ? TsvLayer.TOKEN.name() : type, unit, number, at);
    }

    private Optional<TsvMark> numbered(TsvUnit unit, int number, TsvCell at) {
        Optional<TsvMark> mark = spans.numbered(number);
        if (mark.isEmpty()) {
            return unknown(at, "no annotation has the number [" + number + "]");
        }
        return mark.get().covers(unit)
                ? mark
                : unknown(
                        at,
                        "the annotation [" + number + "] is not at " + unit.id().text());
    }

    private Optional<TsvMark> unnumbered(String type, TsvUnit unit, TsvCell at) {
        if (type.equals(TsvLayer.TOKEN.name()) && unit.isToken()) {
            return Optional.of(token(unit));
        }
        TsvLayer layer = layers.get(type);
        if (layer != null) {
            return only(unit.marks(layer), QuotedText.of(layer.label()), unit, at);
        }
        return ANY.contains(type) ? any(unit, at) : only(List.of(), QuotedText.of(type), unit, at);
    }

    private Optional<TsvMark> any(TsvUnit unit, TsvCell at) {
        String place = unit.id().text();
        if (unit.marks().size() > 1) {
            return unknown(at, "annotations of several layers are at " + place + ", and no number chooses one");
        }
        if (unit.marks().isEmpty()) {
            return unknown(at, "there is no annotation at " + place);
        }
        List<TsvMark> marks = unit.marks().iterator().next();
        return only(marks, QuotedText.of(marks.get(0).layer().label()), unit, at);
    }

    private Optional<TsvMark> only(List<TsvMark> marks, String layer, TsvUnit unit, TsvCell at) {
        if (marks.size() == 1) {
            return Optional.of(marks.get(0));
        }
        String place = unit.id().text();
        return marks.isEmpty()
                ? unknown(at, "there is no annotation of the layer " + layer + " at " + place)
                : unknown(
                        at,
                        marks.size() + " annotations of the layer " + layer + " are at " + place
                                + ", and no number chooses one");
    }

    private Optional<TsvMark> unknown(TsvCell at, String message) {
        problems.error("webanno-reference", at, message);
        return Optional.empty();
    }

    private TsvMark token(TsvUnit unit) {
        return tokens.computeIfAbsent(
                unit, token -> new TsvMark(token.id().text(), TsvLayer.TOKEN, token.id(), List.of(), token));
    }
}

package org.comity.ingest.mapping;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.comity.ingest.annotation.Annotation;
import org.comity.ingest.annotation.Argument;
import org.comity.ingest.node.MapNode;
import org.comity.ingest.node.NodeEntry;

/** Leaves out annotations of one file, and those that need one of them as a member, a body or a subject. */
public final class LeftOut {

    private final List<LeaveOut> leaving;
    private final MappingRules rules;
    private final MappingUse use;

    /**
     * Leaves out annotations of files.
     *
     * @param leaving the rules that leave out annotations
     * @param rules the rules that give annotations a meaning
     * @param use counts what is left out
     */
    public LeftOut(List<LeaveOut> leaving, MappingRules rules, MappingUse use) {
        this.leaving = leaving;
        this.rules = rules;
        this.use = use;
    }

    /** The annotations of a file that are not left out. */
    public List<Annotation> from(String path, List<Annotation> annotations) {
        Map<String, LeaveOut> left = new HashMap<>();
        for (Annotation annotation : annotations) {
            leaving.stream()
                    .filter(rule -> rule.matches(path, annotation))
                    .findFirst()
                    .ifPresent(rule -> left.put(annotation.id(), rule));
        }
        if (left.isEmpty()) {
            return annotations;
        }
        spread(annotations, left);
        left.values().forEach(use::leftOut);
        annotations.stream()
                .filter(annotation -> left.containsKey(annotation.id()))
                .forEach(this::meet);
        return annotations.stream()
                .filter(annotation -> !left.containsKey(annotation.id()))
                .toList();
    }

    /** Records that an annotation occurs, so that its label and its rules do not count as never met. */
    private void meet(Annotation annotation) {
        use.seen(annotation);
        rules.of(annotation).forEach(rule -> use.met(rule, annotation.label()));
    }

    private void spread(List<Annotation> annotations, Map<String, LeaveOut> left) {
        Map<String, Set<String>> needing = new HashMap<>();
        for (Annotation annotation : annotations) {
            needed(annotation)
                    .forEach(id ->
                            needing.computeIfAbsent(id, none -> new HashSet<>()).add(annotation.id()));
        }
        Deque<String> next = new ArrayDeque<>(left.keySet());
        while (!next.isEmpty()) {
            String id = next.remove();
            for (String other : needing.getOrDefault(id, Set.of())) {
                LeaveOut rule = left.get(id);
                if (rule != null && left.putIfAbsent(other, rule) == null) {
                    next.add(other);
                }
            }
        }
    }

    /** The annotations that an annotation needs as members, bodies or subjects. */
    private Set<String> needed(Annotation annotation) {
        Set<String> needed = new HashSet<>();
        List<MappingRule> own = rules.of(annotation);
        Set<String> references = new HashSet<>();
        own.forEach(rule -> entities(rule.template(), references));
        for (String reference : references) {
            ArgumentReference.of(reference, annotation.arguments(), rules.references(annotation.label()))
                    .forEach(argument -> needed.add(argument.of()));
        }
        if (own.isEmpty()) {
            annotation.arguments().stream()
                    .filter(argument ->
                            NativeFields.isRelation(annotation) || Filler.isEntity(NativeFields.key(argument.role())))
                    .map(Argument::of)
                    .forEach(needed::add);
        }
        return needed;
    }

    private static void entities(MapNode template, Set<String> references) {
        for (NodeEntry entry : template.entries()) {
            if (Filler.isEntity(entry.key().text())) {
                LinedTexts.references(entry.value(), references);
            } else if (entry.value() instanceof MapNode map) {
                entities(map, references);
            }
        }
    }
}

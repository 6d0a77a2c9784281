package org.comity.ingest.mapping;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.comity.ingest.annotation.Annotation;
import org.comity.ingest.annotation.AnnotationAttribute;

/** The rules of a mapping, in order, with an index to find those for an annotation. */
public final class MappingRules {

    /** No rules. */
    static final MappingRules NONE = of(List.of());

    private final List<MappingRule> all;
    private final Map<Sign, List<Integer>> places = new HashMap<>();
    private final Map<String, List<MappingRule>> byLabel = new HashMap<>();
    private final Map<String, Set<String>> references = new HashMap<>();

    /** A key of the index: a label, perhaps with an attribute. */
    private record Sign(String label, String name, String value) {

        static Sign of(String label) {
            return new Sign(label, "", "");
        }
    }

    private MappingRules(List<MappingRule> rules) {
        this.all = List.copyOf(rules);
        for (int place = 0; place < all.size(); place++) {
            MappingRule rule = all.get(place);
            for (String label : new LinkedHashSet<>(rule.labels())) {
                byLabel.computeIfAbsent(label, none -> new ArrayList<>()).add(rule);
                for (Sign sign : signs(label, rule)) {
                    places.computeIfAbsent(sign, none -> new ArrayList<>()).add(place);
                }
                LinedTexts.references(
                        rule.template(), references.computeIfAbsent(label, none -> new LinkedHashSet<>()));
            }
        }
    }

    /** The keys of the index for a rule and a label, by its first condition. */
    private static Set<Sign> signs(String label, MappingRule rule) {
        if (rule.conditions().isEmpty()) {
            return Set.of(Sign.of(label));
        }
        MappingRule.Condition first = rule.conditions().get(0);
        Set<Sign> signs = new LinkedHashSet<>();
        first.values().forEach(value -> signs.add(new Sign(label, first.name(), value)));
        return signs;
    }

    /** The rules, in the order in which they are tried. */
    public static MappingRules of(List<MappingRule> rules) {
        return new MappingRules(rules);
    }

    List<MappingRule> all() {
        return all;
    }

    /** The rules for a text as a whole. */
    List<MappingRule> ofText() {
        return all.stream().filter(MappingRule::isOfText).toList();
    }

    /** The rules for an annotation. */
    List<MappingRule> of(Annotation annotation) {
        String label = annotation.label();
        SortedSet<Integer> found = new TreeSet<>(places.getOrDefault(Sign.of(label), List.of()));
        for (AnnotationAttribute attribute : annotation.details().attributes()) {
            found.addAll(places.getOrDefault(new Sign(label, attribute.name(), attribute.value()), List.of()));
        }
        return found.stream()
                .map(all::get)
                .filter(rule -> rule.isFor(annotation))
                .toList();
    }

    /** The rules for annotations with a label, whether they apply to all of these or not. */
    List<MappingRule> withLabel(String label) {
        return byLabel.getOrDefault(label, List.of());
    }

    /** All references in the rules for a label. */
    Set<String> references(String label) {
        return references.getOrDefault(label, Set.of());
    }
}

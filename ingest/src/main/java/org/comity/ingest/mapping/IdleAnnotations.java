package org.comity.ingest.mapping;

import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.comity.ingest.annotation.Annotation;
import org.comity.ingest.annotation.Argument;

/** The annotations of one file that have a meaning in the corpus, and those that do not. */
final class IdleAnnotations {

    private final Set<String> used = new HashSet<>();
    private final Map<String, Anchored> idle = new LinkedHashMap<>();

    /** Notes that an annotation has a meaning, and so have the annotations that it is about. */
    void use(Anchored anchored) {
        used.add(anchored.annotation().id());
        anchored.annotation().arguments().stream().map(Argument::of).forEach(used::add);
    }

    /** Notes that an annotation has no meaning itself; another one may be about it. */
    void add(Anchored anchored) {
        idle.put(anchored.annotation().id(), anchored);
    }

    /** Leaves out those that others are about, and those that have a meaning after all. */
    void settle(Predicate<Anchored> means) {
        idle.values().removeIf(anchored -> isUsed(anchored) || means.test(anchored));
    }

    /** Whether an annotation has a meaning, or one with a meaning is about it. */
    boolean isUsed(Anchored anchored) {
        return used.contains(anchored.annotation().id());
    }

    /** Whether an annotation has no meaning. */
    boolean has(Anchored anchored) {
        return idle.containsKey(anchored.annotation().id());
    }

    /** Reports those without a meaning, by their labels. */
    void report(MappingRules rules, MappingUse use) {
        Set<String> labels = new HashSet<>();
        for (Anchored anchored : idle.values()) {
            Annotation annotation = anchored.annotation();
            String label = annotation.label().isBlank() ? "" : annotation.label();
            // Only the first is reported, so the nearest rule is looked up only for it.
            String wanted = labels.add(label) ? wanted(annotation, rules).orElse(null) : null;
            use.idle(label, new Unmapped(1, anchored.found() ? 0 : 1, annotation.origin(), wanted));
        }
    }

    private static Optional<String> wanted(Annotation annotation, MappingRules rules) {
        return rules.withLabel(annotation.label()).stream()
                .map(rule -> rule.wanted(annotation))
                .min(Comparator.comparing(List::size))
                .map(wanted -> String.join(", ", wanted));
    }
}

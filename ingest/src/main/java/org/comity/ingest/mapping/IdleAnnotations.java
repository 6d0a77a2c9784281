package org.comity.ingest.mapping;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.comity.ingest.annotation.Annotation;
import org.comity.ingest.annotation.Argument;

/** The annotations of one file that have a meaning in the corpus, and those that do not. */
final class IdleAnnotations {

    private final Set<String> used = new HashSet<>();
    private final List<Anchored> idle = new ArrayList<>();

    /** Notes that an annotation has a meaning, and so have the annotations that it is about. */
    void use(Anchored anchored) {
        used.add(anchored.annotation().id());
        anchored.annotation().arguments().stream().map(Argument::of).forEach(used::add);
    }

    /** Notes that an annotation has no meaning itself; another one may be about it. */
    void add(Anchored anchored) {
        idle.add(anchored);
    }

    /** Leaves out those that others are about, and those that have a meaning after all. */
    void settle(Predicate<Anchored> means) {
        idle.removeIf(anchored -> used.contains(anchored.annotation().id()) || means.test(anchored));
    }

    /** Those without a meaning, by their labels. */
    Map<String, Unmapped> byLabel(MappingRules rules) {
        Map<String, Unmapped> unmapped = new TreeMap<>();
        for (Anchored anchored : idle) {
            Annotation annotation = anchored.annotation();
            String label = annotation.label().isBlank() ? "" : annotation.label();
            // Only the first is reported, so the nearest rule is looked up only for it.
            String wanted = unmapped.containsKey(label)
                    ? null
                    : wanted(annotation, rules).orElse(null);
            unmapped.merge(label, new Unmapped(1, annotation.origin(), wanted), Unmapped::and);
        }
        return unmapped;
    }

    private static Optional<String> wanted(Annotation annotation, MappingRules rules) {
        return rules.withLabel(annotation.label()).stream()
                .map(rule -> rule.wanted(annotation))
                .min(Comparator.comparing(List::size))
                .map(wanted -> String.join(", ", wanted));
    }
}

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

/** Which annotations of one file mean something to the corpus, and which do not. */
final class IdleAnnotations {

    private final Set<String> used = new HashSet<>();
    private final List<Anchored> idle = new ArrayList<>();

    /** Notes that an annotation means something, and so does what it is about. */
    void use(Anchored anchored) {
        used.add(anchored.annotation().id());
        anchored.annotation().arguments().stream().map(Argument::of).forEach(used::add);
    }

    /** Notes that an annotation says nothing itself; another may be about it. */
    void add(Anchored anchored) {
        idle.add(anchored);
    }

    /** Leaves out those that others are about, and of the rest those that mean something after all. */
    void settle(Predicate<Anchored> means) {
        idle.removeIf(anchored -> used.contains(anchored.annotation().id()) || means.test(anchored));
    }

    /** Those that mean nothing, by their labels. */
    Map<String, Unmapped> byLabel(Rules rules) {
        Map<String, Unmapped> unmapped = new TreeMap<>();
        for (Anchored anchored : idle) {
            Annotation annotation = anchored.annotation();
            String label = annotation.label().isBlank() ? "" : annotation.label();
            // Only the first is told, so only for it the nearest rule is looked for.
            String wanted = unmapped.containsKey(label)
                    ? null
                    : wanted(annotation, rules).orElse(null);
            unmapped.merge(label, new Unmapped(1, annotation.origin(), wanted), Unmapped::and);
        }
        return unmapped;
    }

    private static Optional<String> wanted(Annotation annotation, Rules rules) {
        return rules.withLabel(annotation.label()).stream()
                .map(rule -> rule.wanted(annotation))
                .min(Comparator.comparing(List::size))
                .map(wanted -> String.join(", ", wanted));
    }
}

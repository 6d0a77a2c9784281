package org.comity.ingest.mapping;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.comity.domain.source.Quote;
import org.comity.ingest.annotation.Annotation;
import org.comity.ingest.annotation.AnnotationKind;
import org.comity.ingest.annotation.Argument;
import org.comity.ingest.text.PassageFinder;

/** The annotations of one file, held against the text, as they refer to each other. */
final class AnchoredAnnotations {

    /** Relations whose ends are the same: our own, and brat's equivalence. */
    private static final Set<String> SAME = Set.of("also called", "equiv");

    /** The most annotations that are gone through one after the other, to the words of one that has none. */
    private static final int MAX_REFERRED = 100;

    private final Map<String, Anchored> annotations;
    private final Map<String, String> aliases;

    private AnchoredAnnotations(Map<String, Anchored> annotations, Map<String, String> aliases) {
        this.annotations = annotations;
        this.aliases = aliases;
    }

    /** Looks for the words of annotations, or of labelled lines; what is wrong with them is reported. */
    static AnchoredAnnotations of(
            List<Annotation> picture, boolean lined, PassageFinder finder, AnchoringReport report) {
        Map<String, Anchored> annotations = new LinkedHashMap<>();
        Map<String, String> aliases = new HashMap<>();
        for (Annotation annotation : picture) {
            annotations.put(annotation.id(), report.anchored(annotation, finder, lined));
            alias(annotation, aliases);
        }
        report.close();
        return new AnchoredAnnotations(annotations, aliases);
    }

    /** Takes note of words that are said to name the same as other words of the text. */
    private static void alias(Annotation annotation, Map<String, String> aliases) {
        List<Argument> arguments = annotation.arguments();
        if (isSame(annotation)) {
            arguments
                    .subList(1, arguments.size())
                    .forEach(other ->
                            aliases.putIfAbsent(other.of(), arguments.get(0).of()));
        }
    }

    /** Whether an annotation says that others name the same. */
    static boolean isSame(Annotation annotation) {
        return annotation.kind() == AnnotationKind.RELATION
                && SAME.contains(NativeFields.key(annotation.label()))
                && !annotation.arguments().isEmpty();
    }

    /** All of them, in the order of the file. */
    Collection<Anchored> all() {
        return annotations.values();
    }

    Optional<Anchored> find(String id) {
        return Optional.ofNullable(annotations.get(id));
    }

    /** What an annotation is about, as far as the file has it. */
    List<Anchored> arguments(Anchored anchored) {
        return anchored.annotation().arguments().stream()
                .flatMap(argument -> find(argument.of()).stream())
                .toList();
    }

    /** The words of the text that an annotation is said to be the same as, where there are some. */
    Optional<Anchored> canonical(Anchored anchored) {
        String id = anchored.annotation().id();
        for (int step = 0; step < MAX_REFERRED && aliases.containsKey(id); step++) {
            id = aliases.get(id);
        }
        return id.equals(anchored.annotation().id()) ? Optional.empty() : find(id);
    }

    /** Whether the words of an annotation and of all that it is about are in the text; what is not is a finding. */
    boolean isFound(Anchored anchored) {
        return anchored.found() && arguments(anchored).stream().allMatch(Anchored::found);
    }

    /** The passages of an annotation, or where it has none those of what it is about. */
    List<Quote> quotes(Anchored anchored) {
        Set<Quote> quotes = new LinkedHashSet<>();
        quotes(anchored, quotes, new HashSet<>());
        return List.copyOf(quotes);
    }

    private void quotes(Anchored anchored, Set<Quote> quotes, Set<String> seen) {
        if (!seen.add(anchored.annotation().id()) || seen.size() > MAX_REFERRED) {
            return;
        }
        quotes.addAll(anchored.quotes());
        if (anchored.quotes().isEmpty()) {
            arguments(anchored).forEach(argument -> quotes(argument, quotes, seen));
        }
    }
}

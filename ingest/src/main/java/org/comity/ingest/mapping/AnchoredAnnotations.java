package org.comity.ingest.mapping;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.comity.domain.source.Quote;
import org.comity.ingest.annotation.Annotation;
import org.comity.ingest.annotation.AnnotationKind;
import org.comity.ingest.annotation.Argument;
import org.comity.ingest.grammar.Register;
import org.comity.ingest.name.NameCase;
import org.comity.ingest.text.PassageFinder;

/** The annotations of one file, anchored in the text, with their references to each other. */
final class AnchoredAnnotations {

    /** The equivalence of brat, whose arguments have no order. */
    private static final String EQUIVALENT = "equiv";

    /** Relations between names of the same entity: our own, and the equivalence of brat. */
    private static final Set<String> SAME = Set.of("also called", EQUIVALENT);

    /** The length of the longest chain of annotations that is followed, to find words for one without words. */
    private static final int MAX_REFERRED = 100;

    private final Map<String, Anchored> annotations;
    private final Map<String, String> aliases;

    private AnchoredAnnotations(Map<String, Anchored> annotations, Map<String, String> aliases) {
        this.annotations = annotations;
        this.aliases = aliases;
    }

    /**
     * Looks up the words of annotations or labelled lines.
     *
     * @param known whether words are a name of the corpus; of equivalent words, the first such name that is not an
     *     abbreviation counts
     */
    static AnchoredAnnotations of(
            List<Annotation> picture, boolean lined, PassageFinder finder, Predicate<String> known) {
        Map<String, Anchored> annotations = new LinkedHashMap<>();
        Map<String, String> aliases = new HashMap<>();
        for (Annotation annotation : picture) {
            annotations.put(annotation.id(), AnchoringReport.anchored(annotation, finder, lined));
        }
        Predicate<Argument> isKnown = argument -> Optional.ofNullable(annotations.get(argument.of()))
                .filter(anchored -> known.test(anchored.words()) && !NameCase.isAbbreviation(anchored.words()))
                .isPresent();
        picture.stream().filter(AnchoredAnnotations::isSame).forEach(same -> alias(same, aliases, isKnown));
        return new AnchoredAnnotations(annotations, aliases);
    }

    /** Records words that name the same entity as other words of the text. */
    private static void alias(Annotation annotation, Map<String, String> aliases, Predicate<Argument> isKnown) {
        List<Argument> arguments = annotation.arguments();
        boolean symmetric = NativeFields.key(annotation.label()).equals(EQUIVALENT);
        Argument first = arguments.stream()
                .filter(argument -> symmetric && isKnown.test(argument))
                .findFirst()
                .orElse(arguments.get(0));
        arguments.stream()
                .filter(other -> !other.of().equals(first.of()))
                .forEach(other -> aliases.putIfAbsent(other.of(), first.of()));
    }

    /** Returns whether an annotation says that others name the same entity. */
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

    /** The annotations that an annotation is about, as far as they are in the file. */
    List<Anchored> arguments(Anchored anchored) {
        return anchored.annotation().arguments().stream()
                .flatMap(argument -> find(argument.of()).stream())
                .toList();
    }

    /** The words of the text that name the same entity as an annotation, if there are any. */
    Optional<Anchored> canonical(Anchored anchored) {
        String id = anchored.annotation().id();
        for (int step = 0; step < MAX_REFERRED && aliases.containsKey(id); step++) {
            id = aliases.get(id);
        }
        return id.equals(anchored.annotation().id()) ? Optional.empty() : find(id);
    }

    /** Which words the annotations link with others that name the same entity. */
    List<NameLink> links(Register register) {
        List<NameLink> links = new ArrayList<>();
        for (Anchored anchored : all()) {
            canonical(anchored).ifPresent(same -> {
                Value value = new AnnotationScope(same, this, register, Set.of()).value(same);
                links.add(new NameLink(
                        anchored.words(),
                        value.name(),
                        value.quotes(),
                        value.entityOrNull(),
                        value.sortOrNull(),
                        anchored.annotation().origin()));
            });
        }
        return links;
    }

    /** Returns whether the text has all words that an annotation is about; missing ones are reported. */
    boolean isFound(Anchored anchored) {
        return anchored.found() && arguments(anchored).stream().allMatch(Anchored::found);
    }

    /** The passages of an annotation, or if it has none, those of the annotations that it is about. */
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

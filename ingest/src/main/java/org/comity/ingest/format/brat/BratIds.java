package org.comity.ingest.format.brat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.comity.domain.text.QuotedText;
import org.comity.ingest.annotation.Annotation;
import org.comity.ingest.annotation.AnnotationKind;
import org.comity.ingest.annotation.Argument;
import org.jspecify.annotations.Nullable;

/** The ids of annotations in a file that is written: their own ids if these are valid for their kind. */
final class BratIds {

    private final Map<String, String> written = new HashMap<>();
    private final Set<String> named = new HashSet<>();
    private final Set<String> taken = new HashSet<>();
    private final Map<Character, Integer> last = new HashMap<>();

    private BratIds() {}

    /** The ids of all annotations. Equivalences have none. */
    static BratIds of(List<Annotation> annotations) {
        BratIds ids = new BratIds();
        for (Annotation annotation : annotations) {
            annotation.arguments().forEach(argument -> ids.named.add(argument.of()));
        }
        for (Annotation annotation : annotations) {
            if (ids.keepsItsId(annotation)) {
                ids.taken.add(annotation.id());
            }
        }
        for (Annotation annotation : annotations) {
            if (ids.written.put(annotation.id(), ids.name(annotation)) != null) {
                throw new IllegalArgumentException("two annotations are called " + QuotedText.of(annotation.id()));
            }
        }
        return ids;
    }

    private boolean keepsItsId(Annotation annotation) {
        return !isEquivalence(annotation) && BratId.isPlain(annotation.id(), kind(annotation));
    }

    private String name(Annotation annotation) {
        if (isEquivalence(annotation)) {
            return "*";
        }
        return keepsItsId(annotation) ? annotation.id() : next(kind(annotation));
    }

    /**
     * Returns whether a relation is written as an equivalence: no argument has a role, and the relation has no
     * attributes, normalizations or notes, because something without an id cannot be referred to.
     */
    boolean isEquivalence(Annotation annotation) {
        return annotation.kind() == AnnotationKind.RELATION
                && annotation.arguments().size() > 1
                && annotation.arguments().stream()
                        .allMatch(argument -> argument.role().isEmpty())
                && !isSpokenOf(annotation);
    }

    /** Returns whether other annotations refer to it. */
    boolean isNamed(Annotation annotation) {
        return named.contains(annotation.id());
    }

    /** Returns whether other annotations, or its own attributes, normalizations or notes, refer to it. */
    boolean isSpokenOf(Annotation annotation) {
        return named.contains(annotation.id())
                || !annotation.details().attributes().isEmpty()
                || !annotation.details().normalizations().isEmpty()
                || !annotation.details().notes().isEmpty();
    }

    private static char kind(Annotation annotation) {
        return switch (annotation.kind()) {
            case SPAN -> 'T';
            case RELATION -> 'R';
            case EVENT -> 'E';
        };
    }

    /** The next unused id of a kind. */
    String next(char kind) {
        int number = last.getOrDefault(kind, 0);
        String id;
        do {
            id = kind + Integer.toString(++number);
        } while (!taken.add(id));
        last.put(kind, number);
        return id;
    }

    /** The id of the annotation in the file. */
    String of(Annotation annotation) {
        return of(annotation.id());
    }

    /** The id in the file of the annotation that fills a role. */
    String of(Argument argument) {
        return of(argument.of());
    }

    private String of(String id) {
        @Nullable String name = written.get(id);
        if (name == null) {
            throw new IllegalArgumentException("no annotation is called " + QuotedText.of(id));
        }
        return name;
    }
}

package org.comity.ingest.annotation;

import java.util.List;
import java.util.Objects;
import org.comity.domain.source.Origin;

/**
 * One thing that is marked in a text: words with a label, a relation between such, or an event with participants.
 *
 * @param id what other annotations of the file call it, unique among them and never empty
 * @param kind words, a relation, or an event
 * @param label what it is said to be, as the file has it, such as {@code Organization}; empty where nothing is said
 * @param passages the words marked, in the order of the file, several for a mark with gaps; for an event those of its
 *     trigger; empty for a relation, and for an annotation of the text as a whole
 * @param arguments the ends of a relation, the participants of an event; empty for words
 * @param details what else is said
 * @param origin where it stands in its file
 */
public record Annotation(
        String id,
        AnnotationKind kind,
        String label,
        List<Passage> passages,
        List<Argument> arguments,
        Details details,
        Origin origin) {

    /**
     * Copies the lists.
     *
     * @throws IllegalArgumentException if the id is empty
     */
    public Annotation {
        if (id.isEmpty()) {
            throw new IllegalArgumentException("an annotation without an id");
        }
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(label, "label");
        passages = List.copyOf(passages);
        arguments = List.copyOf(arguments);
        Objects.requireNonNull(details, "details");
        Objects.requireNonNull(origin, "origin");
    }

    /**
     * Words with a label.
     *
     * @param id what other annotations call it
     * @param label what the words are said to be
     * @param passages the words, never empty but for an annotation of the text as a whole
     * @param details what else is said
     * @param origin where it stands
     * @return the annotation
     */
    public static Annotation span(String id, String label, List<Passage> passages, Details details, Origin origin) {
        return new Annotation(id, AnnotationKind.SPAN, label, passages, List.of(), details, origin);
    }

    /**
     * A relation between annotations.
     *
     * @param id what other annotations call it
     * @param label what the relation is said to be
     * @param arguments its ends
     * @param details what else is said
     * @param origin where it stands
     * @return the annotation
     */
    public static Annotation relation(
            String id, String label, List<Argument> arguments, Details details, Origin origin) {
        return new Annotation(id, AnnotationKind.RELATION, label, List.of(), arguments, details, origin);
    }

    /**
     * An event with participants.
     *
     * @param id what other annotations call it
     * @param label what the event is said to be
     * @param trigger the words that tell the event
     * @param arguments its participants
     * @param details what else is said
     * @param origin where it stands
     * @return the annotation
     */
    public static Annotation event(
            String id, String label, List<Passage> trigger, List<Argument> arguments, Details details, Origin origin) {
        return new Annotation(id, AnnotationKind.EVENT, label, trigger, arguments, details, origin);
    }
}

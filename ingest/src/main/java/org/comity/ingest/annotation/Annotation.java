package org.comity.ingest.annotation;

import java.util.List;
import java.util.Objects;
import org.comity.domain.source.Origin;

/**
 * One annotation of a text: words with a label, a relation between annotations, or an event with participants.
 *
 * @param id the id by which other annotations of the file refer to it, unique in the file and never empty
 * @param kind words, a relation, or an event
 * @param label the label as the file has it, such as {@code Organization}; empty if it has none
 * @param passages the marked words, in the order of the file, several for a mark with gaps; for an event those of its
 *     trigger; empty for a relation, and for an annotation of the text as a whole
 * @param arguments the ends of a relation, the participants of an event; empty for words
 * @param details attributes, normalizations and notes
 * @param origin its place in the file
 * @since 0.1
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
     * @param id the id by which other annotations of the file refer to it, unique in the file and never empty
     * @param kind words, a relation, or an event
     * @param label the label as the file has it, such as {@code Organization}; empty if it has none
     * @param passages the marked words, in the order of the file, several for a mark with gaps; for an event those of its
     *     trigger; empty for a relation, and for an annotation of the text as a whole
     * @param arguments the ends of a relation, the participants of an event; empty for words
     * @param details attributes, normalizations and notes
     * @param origin its place in the file
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
     * @param id the id by which other annotations refer to it
     * @param label the label of the words
     * @param passages the words; empty only for an annotation of the text as a whole
     * @param details attributes, normalizations and notes
     * @param origin its place in the file
     * @return the annotation
     */
    public static Annotation span(String id, String label, List<Passage> passages, Details details, Origin origin) {
        return new Annotation(id, AnnotationKind.SPAN, label, passages, List.of(), details, origin);
    }

    /**
     * A relation between annotations.
     *
     * @param id the id by which other annotations refer to it
     * @param label the label of the relation
     * @param arguments its ends
     * @param details attributes, normalizations and notes
     * @param origin its place in the file
     * @return the annotation
     */
    public static Annotation relation(
            String id, String label, List<Argument> arguments, Details details, Origin origin) {
        return new Annotation(id, AnnotationKind.RELATION, label, List.of(), arguments, details, origin);
    }

    /**
     * An event with participants.
     *
     * @param id the id by which other annotations refer to it
     * @param label the label of the event
     * @param trigger the words that describe the event
     * @param arguments its participants
     * @param details attributes, normalizations and notes
     * @param origin its place in the file
     * @return the annotation
     */
    public static Annotation event(
            String id, String label, List<Passage> trigger, List<Argument> arguments, Details details, Origin origin) {
        return new Annotation(id, AnnotationKind.EVENT, label, trigger, arguments, details, origin);
    }
}

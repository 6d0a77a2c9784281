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
     * A builder of an annotation of words, without a label and without anything else.
     *
     * @param id the id by which other annotations refer to it, unique in the file and never empty
     * @param origin its place in the file
     * @return a builder
     */
    public static Builder builder(String id, Origin origin) {
        return new Builder(id, origin);
    }

    /**
     * A builder that begins with the parts of this annotation.
     *
     * @return a builder with these parts
     */
    public Builder toBuilder() {
        return new Builder(id, origin)
                .kind(kind)
                .label(label)
                .passages(passages)
                .arguments(arguments)
                .details(details);
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

    /** Collects the parts of an annotation. What is not set is empty. */
    public static final class Builder {

        private final String id;
        private final Origin origin;
        private AnnotationKind kind = AnnotationKind.SPAN;
        private String label = "";
        private List<Passage> passages = List.of();
        private List<Argument> arguments = List.of();
        private Details details = Details.NONE;

        private Builder(String id, Origin origin) {
            this.id = Objects.requireNonNull(id, "id");
            this.origin = Objects.requireNonNull(origin, "origin");
        }

        /**
         * Sets the kind. Without this call it is words.
         *
         * @param kind words, a relation, or an event
         * @return this builder
         */
        public Builder kind(AnnotationKind kind) {
            this.kind = Objects.requireNonNull(kind, "kind");
            return this;
        }

        /**
         * Sets the label.
         *
         * @param label the label as the file has it
         * @return this builder
         */
        public Builder label(String label) {
            this.label = Objects.requireNonNull(label, "label");
            return this;
        }

        /**
         * Sets the marked words; for an event those of its trigger.
         *
         * @param passages the passages, in the order of the file
         * @return this builder
         */
        public Builder passages(List<Passage> passages) {
            this.passages = List.copyOf(passages);
            return this;
        }

        /**
         * Sets the ends of a relation, or the participants of an event.
         *
         * @param arguments the ends or participants
         * @return this builder
         */
        public Builder arguments(List<Argument> arguments) {
            this.arguments = List.copyOf(arguments);
            return this;
        }

        /**
         * Sets the attributes, normalizations and notes.
         *
         * @param details the details
         * @return this builder
         */
        public Builder details(Details details) {
            this.details = Objects.requireNonNull(details, "details");
            return this;
        }

        /**
         * Makes the annotation.
         *
         * @return the annotation with these parts
         * @throws IllegalArgumentException if the id is empty
         */
        public Annotation build() {
            return new Annotation(id, kind, label, passages, arguments, details, origin);
        }
    }
}

package org.comity.ingest.annotation;

import java.util.List;

/**
 * The details of an annotation besides its label: attributes, normalizations and notes, each in the order of the file.
 *
 * @param attributes properties; a name may occur several times
 * @param normalizations its identifiers in other registers
 * @param notes remarks of annotators
 * @param unset names of properties that annotations of this kind may have, and this one does not; empty if the format
 *     does not say so
 * @since 0.1
 */
public record Details(
        List<AnnotationAttribute> attributes,
        List<Normalization> normalizations,
        List<Note> notes,
        List<String> unset) {

    /** No details. */
    public static final Details NONE = new Details(List.of(), List.of(), List.of());

    /**
     * Copies the lists.
     *
     * @param attributes properties; a name may occur several times
     * @param normalizations its identifiers in other registers
     * @param notes remarks of annotators
     * @param unset names of properties that annotations of this kind may have, and this one does not; empty if the format
     *     does not say so
     */
    public Details {
        attributes = List.copyOf(attributes);
        normalizations = List.copyOf(normalizations);
        notes = List.copyOf(notes);
        unset = List.copyOf(unset);
    }

    /**
     * Details of a format that does not say which properties an annotation may have.
     *
     * @param attributes properties
     * @param normalizations its identifiers in other registers
     * @param notes remarks of annotators
     */
    public Details(List<AnnotationAttribute> attributes, List<Normalization> normalizations, List<Note> notes) {
        this(attributes, normalizations, notes, List.of());
    }
}

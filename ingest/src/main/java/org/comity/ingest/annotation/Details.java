package org.comity.ingest.annotation;

import java.util.List;

/**
 * What is said of an annotation beside its label: attributes, normalizations and notes, each in the order of the file.
 *
 * @param attributes properties; a name may come several times
 * @param normalizations what it is elsewhere
 * @param notes what annotators wrote about it
 */
public record Details(List<AnnotationAttribute> attributes, List<Normalization> normalizations, List<Note> notes) {

    /** Nothing is said. */
    public static final Details NONE = new Details(List.of(), List.of(), List.of());

    /** Copies the lists. */
    public Details {
        attributes = List.copyOf(attributes);
        normalizations = List.copyOf(normalizations);
        notes = List.copyOf(notes);
    }
}

package org.comity.ingest.annotation;

import java.util.Objects;

/**
 * A remark of an annotator about an annotation, in free text.
 *
 * @param type the kind of note, such as {@code AnnotatorNotes} or {@code commenting}; empty if the file gives none
 * @param text the words, possibly of several lines
 * @since 0.1
 */
public record Note(String type, String text) {

    /**
     * Checks that neither is null.
     *
     * @param type the kind of note, such as {@code AnnotatorNotes} or {@code commenting}; empty if the file gives none
     * @param text the words, possibly of several lines
     */
    public Note {
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(text, "text");
    }
}

package org.comity.ingest.annotation;

import java.util.Objects;

/**
 * What an annotator wrote about an annotation, in words of their own.
 *
 * @param type what sort of note, such as {@code AnnotatorNotes} or {@code commenting}; empty where the file says none
 * @param text the words, possibly of several lines
 */
public record Note(String type, String text) {

    /** Checks that both are there. */
    public Note {
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(text, "text");
    }
}

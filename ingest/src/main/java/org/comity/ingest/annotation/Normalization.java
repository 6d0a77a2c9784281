package org.comity.ingest.annotation;

import java.util.Objects;

/**
 * What an annotation is elsewhere: an entry of a reference such as Wikidata.
 *
 * @param scheme the reference as the file names it
 * @param value the identifier in it
 * @param label the name that the entry has there; empty where the file gives none
 */
public record Normalization(String scheme, String value, String label) {

    /** Checks that all are there. */
    public Normalization {
        Objects.requireNonNull(scheme, "scheme");
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(label, "label");
    }
}

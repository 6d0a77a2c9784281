package org.comity.ingest.annotation;

import java.util.Objects;

/**
 * The identifier of an annotation in a register such as Wikidata.
 *
 * @param scheme the register as the file names it
 * @param value the identifier in it
 * @param label the name of the entry there; empty if the file gives none
 * @since 0.1
 */
public record Normalization(String scheme, String value, String label) {

    /**
     * Checks that none is null.
     *
     * @param scheme the register as the file names it
     * @param value the identifier in it
     * @param label the name of the entry there; empty if the file gives none
     */
    public Normalization {
        Objects.requireNonNull(scheme, "scheme");
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(label, "label");
    }
}

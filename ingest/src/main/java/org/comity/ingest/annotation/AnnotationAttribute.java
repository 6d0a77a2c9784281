package org.comity.ingest.annotation;

import java.util.Objects;

/**
 * A property of an annotation, such as {@code Role: observer}.
 *
 * @param name its name as in the file
 * @param value its value; {@code true} for a flag without a value
 * @since 0.1
 */
public record AnnotationAttribute(String name, String value) {

    /**
     * Checks that neither is null.
     *
     * @param name its name as in the file
     * @param value its value; {@code true} for a flag without a value
     */
    public AnnotationAttribute {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(value, "value");
    }
}

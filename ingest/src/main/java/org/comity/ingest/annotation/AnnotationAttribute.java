package org.comity.ingest.annotation;

import java.util.Objects;

/**
 * A property of an annotation, such as {@code Role: observer}.
 *
 * @param name its name as the file has it
 * @param value its value; {@code true} for a flag that has none
 */
public record AnnotationAttribute(String name, String value) {

    /** Checks that both are there. */
    public AnnotationAttribute {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(value, "value");
    }
}

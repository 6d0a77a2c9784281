package org.comity.ingest.annotation;

import java.util.Objects;

/**
 * One end of a relation, or one participant of an event.
 *
 * @param role its role in the relation or event, such as {@code Arg1} or {@code Member}, as in the file
 * @param of the {@link Annotation#id() id} of the annotation in this role, in the same file
 * @since 0.1
 */
public record Argument(String role, String of) {

    /**
     * Checks that neither is null.
     *
     * @param role its role in the relation or event, such as {@code Arg1} or {@code Member}, as in the file
     * @param of the {@link Annotation#id() id} of the annotation in this role, in the same file
     */
    public Argument {
        Objects.requireNonNull(role, "role");
        Objects.requireNonNull(of, "of");
    }
}

package org.comity.ingest.annotation;

import java.util.Objects;

/**
 * One end of a relation, or one participant of an event.
 *
 * @param role what it is in the relation or event, such as {@code Arg1} or {@code Member}; as the file has it
 * @param of the {@link Annotation#id() id} of the annotation that takes the role, one of the same file
 */
public record Argument(String role, String of) {

    /** Checks that both are there. */
    public Argument {
        Objects.requireNonNull(role, "role");
        Objects.requireNonNull(of, "of");
    }
}

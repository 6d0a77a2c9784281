package org.comity.ingest.format.inline;

import java.util.List;
import java.util.Optional;
import org.comity.ingest.annotation.AnnotationAttribute;
import org.jspecify.annotations.Nullable;

/**
 * The result of reading the braces after a bracket.
 *
 * @param end the index after the {@code }}, or, for a fault, the index of the fault
 * @param attributes the attributes, in order; classes and ids have the names {@code class} and {@code id}
 * @param faultOrNull why the braces are not attributes, or null
 */
record AttributeReading(
        int end,
        List<AnnotationAttribute> attributes,
        @Nullable MarkFault faultOrNull) {

    AttributeReading {
        attributes = List.copyOf(attributes);
    }

    static AttributeReading failed(MarkFault fault, int at) {
        return new AttributeReading(at, List.of(), fault);
    }

    Optional<MarkFault> fault() {
        return Optional.ofNullable(faultOrNull);
    }
}

package org.comity.json;

import org.jspecify.annotations.Nullable;

/** A type without JSON, with the reason. */
final class RefusedShape extends Shape {

    private final String reason;

    RefusedShape(String reason) {
        this.reason = reason;
    }

    @Override
    Object write(Object value) {
        throw new IllegalArgumentException(reason);
    }

    @Override
    Object read(@Nullable Object json, Reading reading) {
        throw reading.problem(reason);
    }
}

package org.comity.json;

import org.jspecify.annotations.Nullable;

/** True or false. */
final class FlagShape extends Shape {

    @Override
    Object write(Object value) {
        return value;
    }

    @Override
    Object read(@Nullable Object json, Reading reading) {
        if (json instanceof Boolean flag) {
            return flag;
        }
        throw reading.unexpected("true or false", json);
    }
}

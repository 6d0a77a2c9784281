package org.comity.json;

import org.comity.domain.text.QuotedText;
import org.jspecify.annotations.Nullable;

/** How the values of a type look in JSON. */
abstract sealed class Shape
        permits EitherShape,
                FlagShape,
                LabelMapShape,
                ListShape,
                NumberShape,
                ObjectShape,
                PartsShape,
                RefusedShape,
                TextShape,
                UnionShape {

    /** The JSON of a value. */
    abstract Object write(Object value);

    /** The value of JSON, which may be null only to be rejected. */
    abstract Object read(@Nullable Object json, Reading reading);

    boolean isKey() {
        return false;
    }

    String writeKey(Object value) {
        throw new IllegalArgumentException("not a possible key of an object: " + QuotedText.of(value.toString()));
    }

    Object readKey(String key, Reading reading) {
        throw reading.problem("not a possible key of an object: " + QuotedText.of(key));
    }
}

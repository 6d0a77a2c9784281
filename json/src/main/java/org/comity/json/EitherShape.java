package org.comity.json;

import java.util.function.Predicate;
import org.comity.domain.text.QuotedText;
import org.jspecify.annotations.Nullable;

/** A value as a text if the text has all of it, and as an object otherwise. */
final class EitherShape extends Shape {

    private final TextShape text;
    private final Shape object;
    private final Predicate<Object> isText;

    EitherShape(TextShape text, Shape object, Predicate<Object> isText) {
        this.text = text;
        this.object = object;
        this.isText = isText;
    }

    TextShape text() {
        return text;
    }

    Shape object() {
        return object;
    }

    @Override
    Object write(Object value) {
        return isText.test(value) ? text.write(value) : object.write(value);
    }

    @Override
    Object read(@Nullable Object json, Reading reading) {
        return json instanceof String ? text.read(json, reading) : object.read(json, reading);
    }

    @Override
    boolean isKey() {
        return true;
    }

    @Override
    String writeKey(Object value) {
        if (isText.test(value)) {
            return text.writeKey(value);
        }
        throw new IllegalArgumentException(
                "a value with a wording cannot be the key of an object: " + QuotedText.of(value.toString()));
    }

    @Override
    Object readKey(String key, Reading reading) {
        return text.readKey(key, reading);
    }
}

package org.comity.jackson;

import org.comity.json.JsonForm;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;

/** Writes a value as the key of an object. */
final class KeyFormSerializer<T> extends ValueSerializer<T> {

    private final JsonForm<T> form;

    KeyFormSerializer(JsonForm<T> form) {
        this.form = form;
    }

    @Override
    public void serialize(T value, JsonGenerator g, SerializationContext context) {
        try {
            g.writeName(form.writeKey(value));
        } catch (IllegalArgumentException refused) {
            throw DatabindException.from(g, String.valueOf(refused.getMessage()), refused);
        }
    }
}

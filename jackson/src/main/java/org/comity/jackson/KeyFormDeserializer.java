package org.comity.jackson;

import org.comity.json.JsonForm;
import org.comity.json.JsonFormException;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.KeyDeserializer;

/** Reads a value that is the key of an object. */
final class KeyFormDeserializer<T> extends KeyDeserializer {

    private final JsonForm<T> form;

    KeyFormDeserializer(JsonForm<T> form) {
        this.form = form;
    }

    @Override
    public Object deserializeKey(String key, DeserializationContext context) {
        try {
            return form.readKey(key);
        } catch (JsonFormException wrong) {
            throw context.weirdKeyException(form.type(), key, wrong.problem());
        }
    }
}

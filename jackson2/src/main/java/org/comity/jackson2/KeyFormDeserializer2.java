package org.comity.jackson2;

import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.KeyDeserializer;
import java.io.IOException;
import org.comity.json.JsonForm;
import org.comity.json.JsonFormException;

/** Reads a value that is the key of an object. */
final class KeyFormDeserializer2<T> extends KeyDeserializer {

    private final JsonForm<T> form;

    KeyFormDeserializer2(JsonForm<T> form) {
        this.form = form;
    }

    @Override
    public Object deserializeKey(String key, DeserializationContext context) throws IOException {
        try {
            return form.readKey(key);
        } catch (JsonFormException wrong) {
            throw context.weirdKeyException(form.type(), key, wrong.problem());
        }
    }
}

package org.comity.jackson2;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import java.io.IOException;
import org.comity.json.JsonForm;

/** Writes a value as the key of an object. */
final class KeyFormSerializer2<T> extends JsonSerializer<T> {

    private final JsonForm<T> form;

    KeyFormSerializer2(JsonForm<T> form) {
        this.form = form;
    }

    @Override
    public void serialize(T value, JsonGenerator g, SerializerProvider context) throws IOException {
        try {
            g.writeFieldName(form.writeKey(value));
        } catch (IllegalArgumentException refused) {
            throw JsonMappingException.from(g, String.valueOf(refused.getMessage()), refused);
        }
    }
}

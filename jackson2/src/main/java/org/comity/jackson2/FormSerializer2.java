package org.comity.jackson2;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.type.WritableTypeId;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.comity.json.JsonForm;

/** Writes the JSON of a value. */
final class FormSerializer2<T> extends JsonSerializer<T> {

    private final JsonForm<T> form;

    FormSerializer2(JsonForm<T> form) {
        this.form = form;
    }

    @Override
    public void serialize(T value, JsonGenerator g, SerializerProvider context) throws IOException {
        write(json(value, g), g);
    }

    /** With the name of the class, for mappers that write it for all values. */
    @Override
    public void serializeWithType(T value, JsonGenerator g, SerializerProvider context, TypeSerializer types)
            throws IOException {
        Object json = json(value, g);
        JsonToken start = json instanceof Map
                ? JsonToken.START_OBJECT
                : json instanceof List ? JsonToken.START_ARRAY : JsonToken.VALUE_STRING;
        WritableTypeId id = types.writeTypePrefix(g, types.typeId(value, start));
        if (json instanceof Map<?, ?> object) {
            writeKeys(object, g);
        } else if (json instanceof List<?> list) {
            writeItems(list, g);
        } else {
            write(json, g);
        }
        types.writeTypeSuffix(g, id);
    }

    private Object json(T value, JsonGenerator g) throws IOException {
        try {
            return form.write(value);
        } catch (IllegalArgumentException refused) {
            throw JsonMappingException.from(g, String.valueOf(refused.getMessage()), refused);
        }
    }

    private static void write(Object json, JsonGenerator g) throws IOException {
        if (json instanceof Map<?, ?> object) {
            g.writeStartObject();
            writeKeys(object, g);
            g.writeEndObject();
        } else if (json instanceof List<?> list) {
            g.writeStartArray();
            writeItems(list, g);
            g.writeEndArray();
        } else if (json instanceof Long number) {
            g.writeNumber(number);
        } else if (json instanceof Boolean flag) {
            g.writeBoolean(flag);
        } else {
            g.writeString((String) json);
        }
    }

    private static void writeKeys(Map<?, ?> object, JsonGenerator g) throws IOException {
        for (Map.Entry<?, ?> entry : object.entrySet()) {
            g.writeFieldName((String) entry.getKey());
            write(entry.getValue(), g);
        }
    }

    private static void writeItems(List<?> list, JsonGenerator g) throws IOException {
        for (Object item : list) {
            write(item, g);
        }
    }
}

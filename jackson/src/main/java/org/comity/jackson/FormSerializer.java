package org.comity.jackson;

import java.util.List;
import java.util.Map;
import org.comity.json.JsonForm;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;
import tools.jackson.core.type.WritableTypeId;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.jsontype.TypeSerializer;

/** Writes the JSON of a value. */
final class FormSerializer<T> extends ValueSerializer<T> {

    private final JsonForm<T> form;

    FormSerializer(JsonForm<T> form) {
        this.form = form;
    }

    @Override
    public void serialize(T value, JsonGenerator g, SerializationContext context) {
        write(json(value, g), g);
    }

    /** With the name of the class, for mappers that write it for all values. */
    @Override
    public void serializeWithType(T value, JsonGenerator g, SerializationContext context, TypeSerializer types) {
        Object json = json(value, g);
        JsonToken start = json instanceof Map
                ? JsonToken.START_OBJECT
                : json instanceof List ? JsonToken.START_ARRAY : JsonToken.VALUE_STRING;
        WritableTypeId id = types.writeTypePrefix(g, context, types.typeId(value, start));
        if (json instanceof Map<?, ?> object) {
            writeKeys(object, g);
        } else if (json instanceof List<?> list) {
            writeItems(list, g);
        } else {
            write(json, g);
        }
        types.writeTypeSuffix(g, context, id);
    }

    private Object json(T value, JsonGenerator g) {
        try {
            return form.write(value);
        } catch (IllegalArgumentException refused) {
            throw DatabindException.from(g, String.valueOf(refused.getMessage()), refused);
        }
    }

    private static void write(Object json, JsonGenerator g) {
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

    private static void writeKeys(Map<?, ?> object, JsonGenerator g) {
        for (Map.Entry<?, ?> entry : object.entrySet()) {
            g.writeName((String) entry.getKey());
            write(entry.getValue(), g);
        }
    }

    private static void writeItems(List<?> list, JsonGenerator g) {
        for (Object item : list) {
            write(item, g);
        }
    }
}

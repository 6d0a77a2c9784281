package org.comity.export.reading.document;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Reads a JSON object with any members. */
public final class JsonObject {

    private JsonObject() {}

    /** Reads strings, whole numbers, booleans, and lists and maps of them. Other members are left out. */
    public static Map<String, Object> read(InputStream in) throws IOException {
        return DocumentParser.JSON.parse(in, JsonObject::members);
    }

    private static Map<String, Object> members(JsonParser parser) {
        Map<String, Object> members = new LinkedHashMap<>();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = parser.currentName();
            parser.nextToken();
            element(parser).ifPresent(value -> members.put(name, value));
        }
        return members;
    }

    private static Optional<Object> element(JsonParser parser) {
        return switch (parser.currentToken()) {
            case START_OBJECT -> Optional.of(members(parser));
            case START_ARRAY -> {
                List<Object> elements = new ArrayList<>();
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    element(parser).ifPresent(elements::add);
                }
                yield Optional.of(elements);
            }
            case VALUE_STRING -> Optional.of(parser.getString());
            case VALUE_NUMBER_INT -> Optional.of(parser.getLongValue());
            case VALUE_TRUE -> Optional.of(true);
            case VALUE_FALSE -> Optional.of(false);
            default -> Optional.empty();
        };
    }
}

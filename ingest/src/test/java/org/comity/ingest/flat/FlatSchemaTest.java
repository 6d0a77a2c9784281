package org.comity.ingest.flat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FlatSchemaTest {

    /** The keywords that all strict modes know. */
    private static final Set<String> KEYWORDS = Set.of(
            "title",
            "type",
            "description",
            "properties",
            "required",
            "additionalProperties",
            "items",
            "enum",
            "anyOf",
            "$ref",
            "$defs");

    private static final FlatSchema SCHEMA = new FlatSchema(
            Map.of("arland", List.of("Arland")),
            List.of("member", "observer"),
            List.of("state"),
            List.of("name", "established"),
            Optional.empty());

    @Test
    void isClosedAndFlatWithEveryPropertyRequired() {
        Map<String, Object> root = SCHEMA.json();
        assertEquals("object", root.get("type"));
        check(root);
        Map<?, ?> statement = map(map(map(root, "properties"), "statements"), "items");
        Map<?, ?> properties = map(statement, "properties");
        assertEquals(FlatColumn.values().length, properties.size());
        properties.forEach((name, property) -> {
            assertTrue(name.toString().matches("[a-zA-Z0-9_.-]{1,64}"), name::toString);
            assertFalse(((Map<?, ?>) property).containsKey("properties"), name::toString);
            assertTrue(((Map<?, ?>) property).containsKey("description"), name::toString);
        });
    }

    private static Map<?, ?> map(Map<?, ?> schema, String key) {
        return (Map<?, ?>) Objects.requireNonNull(schema.get(key), key);
    }

    /** Checks the strict rules of a schema and of all schemas in it. */
    private static void check(Map<?, ?> schema) {
        schema.keySet().forEach(key -> assertTrue(KEYWORDS.contains(key.toString()), key::toString));
        if (schema.containsKey("$ref")) {
            assertEquals(1, schema.size());
        }
        if (schema.get("properties") instanceof Map<?, ?> properties) {
            assertEquals(false, schema.get("additionalProperties"));
            assertEquals(List.copyOf(properties.keySet()), schema.get("required"));
            properties.values().forEach(property -> check((Map<?, ?>) property));
        }
        if (schema.get("items") instanceof Map<?, ?> items) {
            check(items);
        }
        if (schema.get("$defs") instanceof Map<?, ?> definitions) {
            definitions.values().forEach(definition -> check((Map<?, ?>) definition));
        }
        if (schema.get("anyOf") instanceof List<?> either) {
            either.forEach(one -> check((Map<?, ?>) one));
        }
    }

    @Test
    void listsNoMoreEntitiesThanProvidersAccept() {
        assertTrue(SCHEMA.listsEntities());
        assertTrue(of(900, "a").listsEntities());
        assertFalse(of(1_000, "a").listsEntities());
        assertFalse(of(300, "a".repeat(60)).listsEntities());
        assertTrue(of(200, "a".repeat(200)).listsEntities());
        assertEquals(
                Map.of("type", "string", "description", "The slug of an entity in the register of the corpus."),
                map(map(of(1_000, "a").json(), "$defs"), "entity"));
    }

    private static FlatSchema of(int entities, String begin) {
        Map<String, List<String>> many = new TreeMap<>();
        IntStream.range(0, entities).forEach(number -> many.put(begin + number, List.of()));
        return new FlatSchema(many, List.of("member"), List.of(), List.of("name"), Optional.of("model-x"));
    }

    @Test
    void readsEveryColumnUnderItsNameInTheSchema() {
        for (FlatColumn column : FlatColumn.values()) {
            assertEquals(column.key(), FlatColumn.keyOf(column.property()));
            assertEquals(Optional.of(column), FlatColumn.find(column.key()));
        }
        assertEquals("x-seat-count", FlatColumn.keyOf(" X_Seat-count"));
        assertEquals("but not of", FlatColumn.keyOf("But-not_OF"));
    }
}

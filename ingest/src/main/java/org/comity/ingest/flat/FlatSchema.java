package org.comity.ingest.flat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The JSON Schema of an object with flat statements about one corpus, for structured output of language models.
 *
 * <p>It keeps to the strict rules of the usual providers: the root is an object, every property is required, those that can be
 * empty are nullable, no other properties are allowed, and keywords such as {@code oneOf}, {@code pattern} and {@code format} do
 * not occur.
 *
 * @param entities the names of each entity by its slug
 * @param roles the roles
 * @param kinds the kinds of the organizations
 * @param attributes the attributes
 * @param annotator who will make the statements; empty if the model is to write that
 */
public record FlatSchema(
        Map<String, List<String>> entities,
        List<String> roles,
        List<String> kinds,
        List<String> attributes,
        Optional<String> annotator) {

    /** The most values that providers allow in all enumerations together. */
    private static final int MOST_VALUES = 1_000;

    /** The number of values from which their length counts, and their most characters together. */
    private static final int MANY_VALUES = 250;

    private static final int MOST_CHARACTERS = 15_000;

    private static final String TYPE = "type";
    private static final String DESCRIPTION = "description";
    private static final String STRING = "string";
    private static final String NULL = "null";
    private static final String ENTITY = "#/$defs/entity";
    private static final String ROLE = "#/$defs/role";

    /** Returns whether the slugs are listed. A longer list would be refused by providers. */
    public boolean listsEntities() {
        int others = roles.size() + kinds.size() + attributes.size() + MANY_VALUES / 10;
        int characters = entities.keySet().stream().mapToInt(String::length).sum();
        return !entities.isEmpty()
                && entities.size() + others <= MOST_VALUES
                && (entities.size() <= MANY_VALUES || characters <= MOST_CHARACTERS);
    }

    /** The schema as maps, lists, texts, flags and, for null, empty optionals. */
    public Map<String, Object> json() {
        Map<String, Object> statement = object(properties());
        statement.put(DESCRIPTION, "One statement about one passage of the text.");
        Map<String, Object> statements = new LinkedHashMap<>();
        statements.put(TYPE, "array");
        statements.put(
                DESCRIPTION,
                "The statements that the text makes; an empty list if it makes none. A statement needs words of the text:"
                        + " leave out what you only know from elsewhere.");
        statements.put("items", statement);
        Map<String, Object> root = new LinkedHashMap<>();
        root.put("title", "statements");
        root.putAll(object(Map.of("statements", statements)));
        Map<String, Object> definitions = new LinkedHashMap<>();
        definitions.put("entity", entity());
        definitions.put("role", values(roles));
        root.put("$defs", definitions);
        return root;
    }

    private static Map<String, Object> object(Map<String, Object> properties) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put(TYPE, "object");
        object.put("properties", properties);
        object.put("required", List.copyOf(properties.keySet()));
        object.put("additionalProperties", false);
        return object;
    }

    private Map<String, Object> properties() {
        Map<String, Object> properties = new LinkedHashMap<>();
        for (FlatColumn column : FlatColumn.values()) {
            Map<String, Object> property = property(column);
            property.put(DESCRIPTION, column.advice());
            properties.put(column.property(), property);
        }
        return properties;
    }

    private Map<String, Object> property(FlatColumn column) {
        return switch (column) {
            case QUOTE -> text();
            case STATEMENT -> values(StatementSort.labels());
            case MEMBER, OF, ABOUT, IN, ALSO_OF, BUT_NOT_OF, EVERY, IS_ALSO -> orNull(ENTITY);
            case AS, ALSO_AS, BUT_NOT_AS -> orNull(ROLE);
            case ATTRIBUTE -> valuesOrNull(attributes);
            case KIND -> valuesOrNull(kinds);
            case DENIED -> nullable("boolean");
            case CONFIDENCE -> valuesOrNull(List.of("high", "medium", "low"));
            case ANNOTATOR -> annotator.map(name -> values(List.of(name))).orElseGet(FlatSchema::text);
            case BEFORE, AFTER, SINCE, UNTIL, VALUE, IS, WHAT, ON, CONTEXT, NOTE -> nullable(STRING);
        };
    }

    private Map<String, Object> entity() {
        if (!listsEntities()) {
            Map<String, Object> any = text();
            any.put(DESCRIPTION, "The slug of an entity in the register of the corpus.");
            return any;
        }
        Map<String, Object> listed = values(List.copyOf(entities.keySet()));
        listed.put(
                DESCRIPTION,
                "An entity, by its slug: "
                        + entities.entrySet().stream().map(FlatSchema::named).collect(Collectors.joining("; ")) + ".");
        return listed;
    }

    private static String named(Map.Entry<String, List<String>> entity) {
        List<String> names = entity.getValue();
        return entity.getKey() + (names.isEmpty() ? "" : " (" + String.join(", ", names) + ")");
    }

    private static Map<String, Object> text() {
        Map<String, Object> text = new LinkedHashMap<>();
        text.put(TYPE, STRING);
        return text;
    }

    private static Map<String, Object> nullable(String type) {
        Map<String, Object> nullable = new LinkedHashMap<>();
        nullable.put(TYPE, List.of(type, NULL));
        return nullable;
    }

    private static Map<String, Object> values(List<String> values) {
        Map<String, Object> listed = text();
        listed.put("enum", values);
        return listed;
    }

    private static Map<String, Object> valuesOrNull(List<String> values) {
        if (values.isEmpty()) {
            return nullable(STRING);
        }
        List<Object> all = new ArrayList<>(values);
        all.add(Optional.empty());
        Map<String, Object> listed = nullable(STRING);
        listed.put("enum", all);
        return listed;
    }

    private static Map<String, Object> orNull(String definition) {
        Map<String, Object> either = new LinkedHashMap<>();
        either.put("anyOf", List.of(Map.of("$ref", definition), Map.of(TYPE, NULL)));
        return either;
    }
}

package org.comity.json;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.comity.json.ObjectShape.Part;

/** Makes the JSON Schema of all shapes, with the first sentences of the Javadoc as descriptions. */
final class DomainSchema {

    private static final Path SOURCES = Path.of("..", "domain", "src", "main", "java");

    private DomainSchema() {}

    static Map<String, Object> make() {
        Map<String, Object> definitions = new LinkedHashMap<>();
        for (JsonForm<?> form : JsonForm.all()) {
            Shape shape = DomainShapes.find(form.type()).orElseThrow();
            if (shape instanceof RefusedShape) {
                continue;
            }
            Map<String, Object> definition = new LinkedHashMap<>();
            definition.put("description", description(form.type()));
            definition.putAll(schema(shape));
            definitions.put(name(form.type()), definition);
        }
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("title", "Values of Comity");
        schema.put(
                "description",
                "The JSON of all values of the domain. Refer to one of them, for example as #/$defs/Membership.");
        schema.put("$defs", definitions);
        return schema;
    }

    static String name(Class<?> type) {
        return type.getName().substring(type.getPackageName().length() + 1).replace('$', '.');
    }

    private static Map<String, Object> schema(Shape shape) {
        Map<String, Object> schema = new LinkedHashMap<>();
        if (shape instanceof TextShape text) {
            schema.put("type", "string");
            if (text.pattern() != null) {
                schema.put("pattern", text.pattern());
            }
            if (!text.labels().isEmpty()) {
                schema.put("enum", text.labels());
            }
        } else if (shape instanceof NumberShape) {
            schema.put("type", "integer");
        } else if (shape instanceof FlagShape) {
            schema.put("type", "boolean");
        } else if (shape instanceof ListShape list) {
            schema.put("type", "array");
            schema.put("items", reference(list.items()));
        } else if (shape instanceof LabelMapShape map) {
            Map<String, Object> properties = new LinkedHashMap<>();
            map.values().labels().forEach(label -> properties.put(label, reference(map.answers())));
            schema.put("type", "object");
            schema.put("properties", properties);
            schema.put("additionalProperties", false);
        } else if (shape instanceof PartsShape parts) {
            return schema(parts.parts());
        } else if (shape instanceof EitherShape either) {
            schema.put("oneOf", List.of(schema(either.text()), schema(either.object())));
        } else if (shape instanceof ObjectShape object) {
            return object(object, Map.of(), false);
        } else if (shape instanceof UnionShape union) {
            return union(union);
        }
        return schema;
    }

    private static Map<String, Object> union(UnionShape union) {
        if (union.isNamed()) {
            return Map.of(
                    "oneOf",
                    union.variants().values().stream()
                            .distinct()
                            .map(variant -> reference(variant))
                            .toList());
        }
        List<String> names = List.copyOf(union.variants().keySet());
        Shape shape = union.object(union.variants().values().iterator().next());
        ObjectShape object = (ObjectShape) (shape instanceof PartsShape parts ? parts.parts() : shape);
        Map<String, Object> type = names.size() == 1 ? Map.of("const", names.get(0)) : Map.of("enum", names);
        return object(object, type, true);
    }

    private static Map<String, Object> object(ObjectShape object, Map<String, Object> type, boolean typed) {
        Map<String, Object> properties = new LinkedHashMap<>();
        List<String> required = new ArrayList<>();
        if (typed) {
            properties.put(UnionShape.TYPE, type);
            required.add(UnionShape.TYPE);
        }
        for (Part part : object.parts()) {
            properties.putIfAbsent(part.key(), reference(part.shape().get()));
            if (!part.optional() && !required.contains(part.key())) {
                required.add(part.key());
            }
        }
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", "object");
        schema.put("properties", properties);
        schema.put("required", required);
        schema.put("additionalProperties", false);
        return schema;
    }

    private static Map<String, Object> reference(Shape shape) {
        return DomainShapes.types().stream()
                .filter(type -> DomainShapes.find(type).orElseThrow() == shape)
                .findFirst()
                .map(DomainSchema::reference)
                .orElseGet(() -> schema(shape));
    }

    private static Map<String, Object> reference(Class<?> type) {
        return Map.of("$ref", "#/$defs/" + name(type));
    }

    /** The first sentence of the Javadoc of a type. */
    private static String description(Class<?> type) {
        Class<?> top = type.getEnclosingClass() == null ? type : type.getEnclosingClass();
        Pattern declaration =
                Pattern.compile("/\\*\\*((?:(?!\\*/)[^])*?)\\*/\\s*(?:public |static |abstract |sealed |final )*"
                                .replace("[^]", "[\\s\\S]")
                        + "(?:record|class|interface|enum) " + type.getSimpleName() + "\\b");
        try {
            Matcher found = declaration.matcher(
                    Files.readString(SOURCES.resolve(top.getName().replace('.', '/') + ".java")));
            if (!found.find()) {
                throw new IllegalStateException("no Javadoc of " + type);
            }
            String text = found.group(1)
                    .replaceAll("\\n\\s*\\*", " ")
                    .replaceAll("\\{@\\w+ ([^}]*)\\}", "$1")
                    .replaceAll("<p>.*", "")
                    .replaceAll("\\s+", " ")
                    .strip();
            int end = text.indexOf(". ");
            return end < 0 ? text : text.substring(0, end + 1);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

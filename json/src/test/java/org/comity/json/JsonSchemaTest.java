package org.comity.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.comity.domain.query.Selection;
import org.comity.json.sample.PlainJson;
import org.comity.json.sample.RandomValues;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class JsonSchemaTest {

    private static final Path MADE = Path.of("target", "comity.schema.json");
    private static final Path PLACE = Path.of("src/main/resources/org/comity/json/comity.schema.json");
    private static final SchemaRegistry REGISTRY = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12, builder -> builder.schemas(Map.of("comity:all", JsonForm.schema())));

    static Stream<Class<?>> types() {
        return JsonForm.all().stream().<Class<?>>map(JsonForm::type).filter(type -> type != Selection.class);
    }

    private static Schema schema(Class<?> type) {
        return REGISTRY.getSchema("{\"$ref\": \"comity:all#/$defs/" + DomainSchema.name(type) + "\"}");
    }

    /** A changed description is no reason to fail: the next change of the schema brings it along. */
    @Test
    void isMadeOfTheForms() throws IOException {
        Gson pretty =
                new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();
        String made = pretty.toJson(DomainSchema.make()) + "\n";
        Files.createDirectories(MADE.getParent());
        Files.writeString(MADE, made);

        assertEquals(
                withoutDescriptions(made),
                withoutDescriptions(JsonForm.schema()),
                "the forms have changed: cp json/" + MADE + " json/" + PLACE);
    }

    private static String withoutDescriptions(String schema) {
        return schema.replaceAll("(?m)^ *\"description\": .*$\\n", "");
    }

    @Test
    void isASchemaItself() {
        Schema meta = REGISTRY.getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));

        assertEquals(List.of(), meta.validate(JsonForm.schema(), InputFormat.JSON));
    }

    @ParameterizedTest
    @MethodSource("types")
    <T> void acceptsWhatIsWritten(Class<T> type) {
        RandomValues values = new RandomValues(type.getName().hashCode() + 2);
        Schema schema = schema(type);
        for (int i = 0; i < 15; i++) {
            String json = PlainJson.text(JsonForm.of(type).write(values.next(type)));

            assertEquals(List.of(), schema.validate(json, InputFormat.JSON), json);
        }
    }

    @ParameterizedTest
    @MethodSource("types")
    void rejectsWhatIsNotWritten(Class<?> type) {
        assertFalse(schema(type).validate("{\"other\": 1}", InputFormat.JSON).isEmpty());
        assertFalse(schema(type).validate("null", InputFormat.JSON).isEmpty());
    }
}

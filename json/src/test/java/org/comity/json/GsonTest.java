package org.comity.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.ToNumberPolicy;
import com.google.gson.reflect.TypeToken;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.comity.domain.entity.EntityId;
import org.comity.domain.query.Selection;
import org.comity.domain.time.Certainty;
import org.comity.domain.time.ImpreciseDate;
import org.comity.json.sample.PlainJson;
import org.comity.json.sample.RandomValues;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Another library of JSON, with the adapters that the README shows. */
class GsonTest {

    private static final Path ADAPTERS = Path.of("src/test/java/org/comity/json/ComityAdapters.java");
    private static final Gson GSON = new GsonBuilder()
            .setObjectToNumberStrategy(ToNumberPolicy.LONG_OR_DOUBLE)
            .registerTypeAdapterFactory(new ComityAdapters())
            .enableComplexMapKeySerialization()
            .disableHtmlEscaping()
            .create();

    static Stream<Class<?>> types() {
        return JsonForm.all().stream().<Class<?>>map(JsonForm::type).filter(type -> type != Selection.class);
    }

    @ParameterizedTest
    @MethodSource("types")
    <T> void readsBackWhatItWrites(Class<T> type) {
        RandomValues values = new RandomValues(type.getName().hashCode() + 3);
        for (int i = 0; i < 10; i++) {
            T value = values.next(type);
            String json = GSON.toJson(value, type);

            assertEquals(value, GSON.fromJson(json, type), json);
            assertEquals(
                    PlainJson.text(JsonForm.of(type).write(value)).length(),
                    plain(json).length());
        }
    }

    @Test
    void readsBackMapsWithValuesAsKeys() {
        Map<EntityId, Certainty> byId = Map.of(EntityId.of("nepal"), Certainty.POSSIBLE);
        Map<Certainty, ImpreciseDate> byLabel = Map.of(Certainty.CERTAIN, ImpreciseDate.parse("198X"));

        assertEquals(
                "{\"nepal\":\"possible\"}", GSON.toJson(byId, new TypeToken<Map<EntityId, Certainty>>() {}.getType()));
        assertEquals(byId, GSON.fromJson("{\"nepal\":\"possible\"}", new TypeToken<Map<EntityId, Certainty>>() {}));
        assertEquals(
                "{\"certain\":\"198X\"}",
                GSON.toJson(byLabel, new TypeToken<Map<Certainty, ImpreciseDate>>() {}.getType()));
        assertEquals(
                byLabel, GSON.fromJson("{\"certain\":\"198X\"}", new TypeToken<Map<Certainty, ImpreciseDate>>() {}));
    }

    /** Gson escapes the separators of lines, and control characters in small letters. */
    private static String plain(String json) {
        return json.replace("\\u2028", "\u2028");
    }

    @Test
    void isShownInTheReadme() throws IOException {
        String code = Files.readString(ADAPTERS);

        assertEquals(
                true, Files.readString(Path.of("README.md")).contains(code.substring(code.indexOf("final class"))));
    }
}

package org.comity.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.ToNumberPolicy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.comity.domain.query.Selection;
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

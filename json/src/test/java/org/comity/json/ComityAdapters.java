package org.comity.json;

import com.google.gson.Gson;
import com.google.gson.TypeAdapter;
import com.google.gson.TypeAdapterFactory;
import com.google.gson.reflect.TypeToken;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

final class ComityAdapters implements TypeAdapterFactory {

    @Override
    @SuppressWarnings("unchecked")
    public <T> @Nullable TypeAdapter<T> create(Gson gson, TypeToken<T> type) {
        Class<T> raw = (Class<T>) type.getRawType();
        TypeAdapter<Object> any = gson.getAdapter(Object.class);
        return JsonForm.find(raw).map(form -> adapter(form, any).nullSafe()).orElse(null);
    }

    private static <T> TypeAdapter<T> adapter(JsonForm<T> form, TypeAdapter<Object> any) {
        return new TypeAdapter<>() {
            @Override
            public void write(JsonWriter out, T value) throws IOException {
                any.write(out, form.write(value));
            }

            @Override
            public T read(JsonReader in) throws IOException {
                return form.read(any.read(in));
            }
        };
    }
}

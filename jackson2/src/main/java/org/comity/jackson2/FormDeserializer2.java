package org.comity.jackson2;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.io.IOException;
import java.io.Serial;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.comity.domain.text.QuotedText;
import org.comity.json.JsonForm;
import org.comity.json.JsonFormException;
import org.comity.json.JsonFormException.Step;
import org.comity.json.JsonFormException.UnknownKey;
import org.jspecify.annotations.Nullable;

/** Reads the JSON of a value. */
final class FormDeserializer2<T> extends StdDeserializer<T> {

    @Serial
    private static final long serialVersionUID = 1L;

    private final transient JsonForm<T> form;

    FormDeserializer2(JsonForm<T> form) {
        super(form.type());
        this.form = form;
    }

    @Override
    public T deserialize(JsonParser p, DeserializationContext context) throws IOException {
        Object json = parse(p);
        if (json == null) {
            throw MismatchedInputException.from(
                    p, form.type(), "null is not a " + form.type().getSimpleName());
        }
        boolean strict = context.isEnabled(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
        try {
            return (strict ? form : form.ignoringUnknownKeys()).read(json);
        } catch (JsonFormException wrong) {
            throw failure(p, wrong);
        }
    }

    private JsonMappingException failure(JsonParser p, JsonFormException wrong) {
        Optional<UnknownKey> unknown = wrong.unknownKey();
        JsonMappingException failure;
        if (unknown.isPresent()) {
            UnknownKey key = unknown.get();
            failure = UnrecognizedPropertyException.from(p, key.type(), key.key(), List.copyOf(key.known()));
        } else {
            failure = MismatchedInputException.from(p, form.type(), wrong.problem());
            failure.initCause(wrong);
        }
        // The exception for an unknown key has the last step already.
        int steps = wrong.path().size() - (unknown.isPresent() ? 1 : 0);
        for (int i = steps - 1; i >= 0; i--) {
            Step step = wrong.path().get(i);
            if (step.index() < 0) {
                failure.prependPath(step.type(), step.key());
            } else {
                failure.prependPath(step.type(), step.index());
            }
        }
        return failure;
    }

    private @Nullable Object parse(JsonParser p) throws IOException {
        JsonToken token = p.currentToken();
        return switch (token) {
            case START_OBJECT -> {
                p.nextToken();
                yield object(p);
            }
            case FIELD_NAME, END_OBJECT -> object(p);
            case START_ARRAY -> list(p);
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> p.getNumberValueExact();
            case VALUE_TRUE, VALUE_FALSE -> token == JsonToken.VALUE_TRUE;
            case VALUE_NULL -> null;
            default -> p.getText();
        };
    }

    private List<@Nullable Object> list(JsonParser p) throws IOException {
        List<@Nullable Object> list = new ArrayList<>();
        while (p.nextToken() != JsonToken.END_ARRAY) {
            list.add(parse(p));
        }
        return list;
    }

    /** An object, of which the parser has the first key or the end. */
    private Map<String, @Nullable Object> object(JsonParser p) throws IOException {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        for (JsonToken token = p.currentToken(); token != JsonToken.END_OBJECT; token = p.nextToken()) {
            String key = p.currentName();
            p.nextToken();
            if (object.containsKey(key)) {
                throw MismatchedInputException.from(
                        p, form.type(), "the key " + QuotedText.of(key) + " occurs more than once in an object");
            }
            object.put(key, parse(p));
        }
        return object;
    }
}

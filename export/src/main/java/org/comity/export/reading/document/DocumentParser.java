package org.comity.export.reading.document;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.Function;
import org.comity.domain.text.VisibleText;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.dataformat.yaml.YAMLFactory;

/** A parser for one of the languages of published datasets. */
public final class DocumentParser {

    /** JSON (RFC 8259). */
    public static final DocumentParser JSON = new DocumentParser("JSON", new JsonFactory());

    /** YAML of any length; by default the parser would stop after 3 MiB. */
    public static final DocumentParser YAML = new DocumentParser(
            "YAML",
            YAMLFactory.builder()
                    .loadSettings(LoadSettings.builder()
                            .setCodePointLimit(Integer.MAX_VALUE)
                            .build())
                    .build());

    private final String name;
    private final TokenStreamFactory factory;

    private DocumentParser(String name, TokenStreamFactory factory) {
        this.name = name;
        this.factory = factory;
    }

    /**
     * Parses a text that is one object.
     *
     * @param in the bytes, in UTF-8
     * @param reader reads the members from the start of the object to its end
     * @return the result of the reader
     * @throws IllegalArgumentException if it is not such a text; the message says where
     */
    public <T> T parse(InputStream in, Function<JsonParser, T> reader) throws IOException {
        try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), new Utf8Reader(in))) {
            parser.nextToken();
            expect(JsonToken.START_OBJECT, parser);
            T read = reader.apply(parser);
            if (parser.nextToken() != null) {
                throw new IllegalArgumentException(
                        "there is more text after the end, at " + place(parser.currentTokenLocation()));
            }
            return read;
        } catch (JacksonIOException failed) {
            throw failed.getCause();
        } catch (JacksonException wrong) {
            throw new IllegalArgumentException(
                    "not valid " + name + " at " + place(wrong.getLocation()) + ": " + VisibleText.cut(problem(wrong)),
                    wrong);
        }
    }

    /** Refuses the current token of a parser if a different token is expected. */
    public static void expect(JsonToken expected, JsonParser parser) {
        JsonToken found = parser.currentToken();
        if (found != expected) {
            throw new IllegalArgumentException("not a published dataset: found " + what(found) + " at "
                    + place(parser.currentTokenLocation()) + ", expected " + what(expected));
        }
    }

    private static String what(@Nullable JsonToken token) {
        if (token == null) {
            return "nothing";
        }
        return switch (token) {
            case START_OBJECT -> "an object";
            case START_ARRAY -> "an array";
            case VALUE_STRING -> "a text";
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> "a number";
            case VALUE_TRUE, VALUE_FALSE -> "a truth value";
            case VALUE_NULL -> "null";
            default -> "an end";
        };
    }

    private static String place(TokenStreamLocation location) {
        return location.getLineNr() + ":" + location.getColumnNr();
    }

    private static String problem(JacksonException wrong) {
        String message = wrong.getCause() instanceof MarkedYamlEngineException marked
                ? marked.getProblem()
                : wrong.getOriginalMessage();
        return message.lines().findFirst().orElse("");
    }
}

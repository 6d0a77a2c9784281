package org.comity.export.reading;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.comity.domain.dataset.Imprint;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.dataformat.yaml.YAMLFactory;

/** Reads the one document of a published dataset, {@code dataset.json} or {@code dataset.yaml}. */
final class TreeReader {

    private static final TokenStreamFactory JSON = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();
    private static final TokenStreamFactory YAML = YAMLFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private final JsonParser parser;
    private final Map<String, String> corpus = new HashMap<>();
    private final Map<String, List<PublishedRow>> tables = new HashMap<>();

    private TreeReader(JsonParser parser) {
        this.parser = parser;
    }

    static PublishedTables json(InputStream in) throws IOException {
        return read(JSON, utf8(in));
    }

    static PublishedTables yaml(InputStream in) throws IOException {
        return read(YAML, new WholePairs(utf8(in)));
    }

    /** Reads a JSON object: strings, whole numbers, booleans, lists and maps of them; others are left out. */
    static Map<String, Object> object(InputStream in) throws IOException {
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), utf8(in))) {
            expect(JsonToken.START_OBJECT, parser.nextToken());
            return members(parser);
        } catch (JacksonIOException failed) {
            throw failed.getCause();
        } catch (JacksonException wrong) {
            throw refused(wrong);
        }
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

    private static IllegalArgumentException refused(JacksonException wrong) {
        return new IllegalArgumentException(
                wrong.getOriginalMessage() + ", " + wrong.getLocation().offsetDescription(), wrong);
    }

    private static Reader utf8(InputStream in) {
        return new InputStreamReader(in, StandardCharsets.UTF_8);
    }

    private static PublishedTables read(TokenStreamFactory format, Reader in) throws IOException {
        try (JsonParser parser = format.createParser(ObjectReadContext.empty(), in)) {
            return new TreeReader(parser).read();
        } catch (JacksonIOException failed) {
            throw failed.getCause();
        } catch (JacksonException wrong) {
            throw refused(wrong);
        }
    }

    private PublishedTables read() {
        expect(JsonToken.START_OBJECT, parser.nextToken());
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = parser.currentName();
            JsonToken token = parser.nextToken();
            if (token == JsonToken.START_ARRAY) {
                tables.put(name, rows(name));
            } else if (name.equals("corpus")) {
                expect(JsonToken.START_OBJECT, token);
                corpus();
            } else {
                parser.skipChildren();
            }
        }
        Imprint imprint = new Imprint(told("title"), told("version"), told("licence"), told("editor"));
        return new PublishedTables(told("name"), imprint, tables);
    }

    private void corpus() {
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = parser.currentName();
            expect(JsonToken.VALUE_STRING, parser.nextToken());
            corpus.put(name, parser.getString());
        }
    }

    private String told(String name) {
        return corpus.getOrDefault(name, "");
    }

    private List<PublishedRow> rows(String table) {
        List<PublishedRow> rows = new ArrayList<>();
        while (parser.nextToken() == JsonToken.START_OBJECT) {
            Map<String, Object> values = new HashMap<>();
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                String column = parser.currentName();
                parser.nextToken();
                values.put(column, value(table, column));
            }
            rows.add(new PublishedRow(table, rows.size() + 1L, values));
        }
        return rows;
    }

    private Object value(String table, String column) {
        return switch (parser.currentToken()) {
            case VALUE_STRING -> parser.getString();
            case VALUE_NUMBER_INT -> parser.getLongValue();
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            default ->
                throw new IllegalArgumentException(
                        "a " + column + " of " + table + " is neither text, whole number nor truth value");
        };
    }

    private static void expect(JsonToken expected, JsonToken found) {
        if (found != expected) {
            throw new IllegalArgumentException("no published dataset: " + found + " where " + expected + " should be");
        }
    }
}

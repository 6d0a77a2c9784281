package org.comity.export.reading;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.comity.domain.dataset.Imprint;
import org.comity.domain.text.QuotedText;
import org.comity.domain.text.VisibleText;
import org.comity.export.json.DatasetSchema;
import org.comity.export.reading.document.DocumentParser;
import org.comity.export.table.Field;
import org.comity.export.table.Table;
import org.comity.export.table.TableHead;
import org.comity.export.table.Tables;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * Reads a dataset that was published as one document, {@code dataset.json} or {@code dataset.yaml}, member by member.
 */
final class DocumentReader {

    private final JsonParser parser;
    private final RecentTexts recent = new RecentTexts();
    private final Map<String, String> corpus = new HashMap<>();
    private final Map<String, Long> counts = new HashMap<>();
    private final Map<String, PublishedTable> tables = new HashMap<>();
    /** The tables that the program that published has added, and the number of rows that were ignored. */
    private final Map<String, Long> added = new HashMap<>();

    private String generator = "";
    private boolean complete;

    private DocumentReader(JsonParser parser) {
        this.parser = parser;
    }

    static PublishedTables read(JsonParser parser) {
        return new DocumentReader(parser).read();
    }

    private PublishedTables read() {
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = parser.currentName();
            parser.nextToken();
            switch (name) {
                case "$schema" -> DocumentParser.expect(JsonToken.VALUE_STRING, parser);
                case "generator" -> {
                    DocumentParser.expect(JsonToken.VALUE_STRING, parser);
                    generator = parser.getString();
                }
                case "corpus" -> corpus();
                case "rows" -> counts();
                case DatasetSchema.ADDED_TABLES -> added();
                case DatasetSchema.COMPLETE -> {
                    complete = parser.currentToken() == JsonToken.VALUE_TRUE;
                    parser.skipChildren();
                }
                default -> table(name);
            }
        }
        Imprint imprint =
                new Imprint(corpusText("title"), corpusText("version"), corpusText("licence"), corpusText("editor"));
        PublishedTables published = new PublishedTables(corpusText("name"), imprint, generator, tables, "");
        if (published.name().isEmpty()) {
            throw new IllegalArgumentException("not a published dataset: the corpus has no name");
        }
        Tables.published()
                .forEach(table ->
                        checkCount(table.name(), published.table(table.name()).size()));
        added.forEach(this::checkCount);
        if (!complete) {
            throw new IllegalArgumentException(
                    "the document was cut off: it has no '" + DatasetSchema.COMPLETE + ": true' at its end");
        }
        return published;
    }

    private void corpus() {
        DocumentParser.expect(JsonToken.START_OBJECT, parser);
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = parser.currentName();
            parser.nextToken();
            DocumentParser.expect(JsonToken.VALUE_STRING, parser);
            corpus.put(name, parser.getString());
        }
    }

    private void counts() {
        DocumentParser.expect(JsonToken.START_OBJECT, parser);
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = parser.currentName();
            parser.nextToken();
            DocumentParser.expect(JsonToken.VALUE_NUMBER_INT, parser);
            counts.put(name, parser.getLongValue());
        }
    }

    private void added() {
        DocumentParser.expect(JsonToken.START_ARRAY, parser);
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            DocumentParser.expect(JsonToken.VALUE_STRING, parser);
            String name = parser.getString();
            if (Tables.find(name).isEmpty()) {
                added.put(name, 0L);
            }
        }
    }

    private void checkCount(String name, long size) {
        if (counts.getOrDefault(name, -1L) != size) {
            throw new IllegalArgumentException("the number of rows of " + name + " should be "
                    + ComparedValue.of(counts.get(name)) + ", but the document has " + size);
        }
    }

    private String corpusText(String name) {
        return corpus.getOrDefault(name, "");
    }

    /** Ignores the rows of a table that was added: nothing in a dataset depends on them. */
    private void ignore(String name) {
        DocumentParser.expect(JsonToken.START_ARRAY, parser);
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            DocumentParser.expect(JsonToken.START_OBJECT, parser);
            parser.skipChildren();
            added.merge(name, 1L, Long::sum);
        }
    }

    private void table(String name) {
        if (added.containsKey(name)) {
            ignore(name);
            return;
        }
        TableHead head = Tables.find(name)
                .<TableHead>map(Table::head)
                .orElseThrow(
                        () -> new IllegalArgumentException("there is no table " + QuotedText.of(name) + foreign()));
        DocumentParser.expect(JsonToken.START_ARRAY, parser);
        PublishedTable table = new PublishedTable(head);
        if (tables.put(name, table) != null) {
            throw new IllegalArgumentException("the table " + name + " appears twice");
        }
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            DocumentParser.expect(JsonToken.START_OBJECT, parser);
            table.add(row(table));
        }
    }

    private @Nullable Object[] row(PublishedTable table) {
        @Nullable Object[] values = new Object[table.fields().size()];
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String column = parser.currentName();
            if (!table.hasColumn(column) && !table.addIdentifiers(column)) {
                throw new IllegalArgumentException(
                        place(table) + ": there is no column " + QuotedText.of(column) + foreign());
            }
            int index = table.index(column);
            values = index < values.length
                    ? values
                    : Arrays.copyOf(values, table.fields().size());
            if (values[index] != null) {
                throw new IllegalArgumentException(place(table) + ": " + column + " appears twice");
            }
            parser.nextToken();
            values[index] = value(table, table.fields().get(index));
        }
        return values;
    }

    private Object value(PublishedTable table, Field field) {
        JsonToken token = parser.currentToken();
        return switch (field.type()) {
            case INTEGER -> {
                if (token != JsonToken.VALUE_NUMBER_INT) {
                    throw noSuch(table, field, "whole number");
                }
                yield parser.getLongValue();
            }
            case BOOLEAN -> {
                if (token != JsonToken.VALUE_TRUE && token != JsonToken.VALUE_FALSE) {
                    throw noSuch(table, field, "truth value");
                }
                yield token == JsonToken.VALUE_TRUE;
            }
            case ID, LIST, TEXT, EDTF, DATE -> {
                if (token != JsonToken.VALUE_STRING) {
                    throw noSuch(table, field, "text");
                }
                yield recent.shared(parser.getString());
            }
        };
    }

    private IllegalArgumentException noSuch(PublishedTable table, Field field, String wanted) {
        JsonToken token = parser.currentToken();
        String found = switch (token) {
            case START_OBJECT, START_ARRAY -> "a list or an object";
            case VALUE_NULL -> "nothing";
            case VALUE_STRING -> QuotedText.of(parser.getString());
            default -> VisibleText.cut(parser.getString());
        };
        return new IllegalArgumentException(place(table) + ", " + field.name() + ": " + found + " is not a " + wanted);
    }

    private static String place(PublishedTable table) {
        return table.place(table.size() + 1L);
    }

    private String foreign() {
        return " in this version"
                + (generator.isEmpty() ? "" : "; the document was published by " + QuotedText.of(generator));
    }
}

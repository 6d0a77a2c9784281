package org.comity.export.csv;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.comity.domain.dataset.Corpus;
import org.comity.domain.dataset.Imprint;
import org.comity.domain.source.Citation;
import org.comity.domain.source.Source;
import org.comity.export.json.JsonDocument;
import org.comity.export.table.ColumnType;
import org.comity.export.table.DatasetHead;
import org.comity.export.table.Field;
import org.comity.export.table.TableHead;
import org.comity.export.text.WellFormedText;

/**
 * The metadata of the CSV files of a dataset for CSV on the Web (W3C Metadata Vocabulary for Tabular Data): a group of
 * tables, each with its schema. Readers of any of the tables look for a file with this name (W3C Model for Tabular
 * Data, section 5.3).
 *
 * <p>A reader of CSV on the Web treats an empty field as a missing value, whether it is quoted or not, and a missing
 * list as an empty list (section 6.4 of the same standard).
 */
public final class CsvwMetadata {

    /** The name of the file. */
    public static final String NAME = "csv-metadata.json";

    private CsvwMetadata() {}

    /**
     * Writes the metadata.
     *
     * @param dataset what is known about the dataset
     * @param heads the tables
     * @param files returns the file of a table by the name of the table
     * @param out receives the bytes; is flushed but not closed
     * @throws IOException if the bytes cannot be written
     */
    public static void write(
            DatasetHead dataset, List<TableHead> heads, Function<String, TableFile> files, OutputStream out)
            throws IOException {
        Corpus corpus = dataset.corpus();
        List<Source> sources = dataset.sources();
        Imprint imprint = corpus.imprint();
        Map<String, Object> group = new LinkedHashMap<>();
        group.put("@context", "http://www.w3.org/ns/csvw");
        group.put("dc:identifier", corpus.name().value());
        unlessEmpty("dc:title", imprint.title(), group);
        unlessEmpty("schema:version", imprint.version(), group);
        if (!imprint.licence().isEmpty()) {
            group.put("dc:license", linked(WellFormedText.of(imprint.licence())));
        }
        unlessEmpty("schema:editor", imprint.editor(), group);
        if (!sources.isEmpty()) {
            group.put("dc:source", sources.stream().map(CsvwMetadata::source).toList());
        }
        group.put("dialect", dialect());
        group.put(
                "tables",
                heads.stream()
                        .map(head -> table(head, files.apply(head.name()), files))
                        .toList());
        JsonDocument.write(group, out);
    }

    private static void unlessEmpty(String name, String text, Map<String, Object> members) {
        if (!text.isEmpty()) {
            members.put(name, WellFormedText.of(text));
        }
    }

    private static Object linked(String text) {
        return WebAddress.is(text) ? Map.of("@id", text) : text;
    }

    private static Map<String, Object> source(Source source) {
        Citation citation = source.citation();
        Map<String, Object> members = new LinkedHashMap<>();
        citation.address().filter(WebAddress::is).ifPresent(address -> members.put("@id", address));
        members.put("dc:identifier", WellFormedText.of(source.id().value()));
        citation.title().ifPresent(title -> members.put("dc:title", WellFormedText.of(title)));
        return members;
    }

    /**
     * No record begins with the default comment prefix of the vocabulary, because each record begins with a quoted id.
     */
    private static Map<String, Object> dialect() {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("encoding", "utf-8");
        members.put("delimiter", ",");
        members.put("quoteChar", "\"");
        members.put("doubleQuote", true);
        members.put("lineTerminators", List.of("\r\n"));
        members.put("header", true);
        members.put("headerRowCount", 1);
        members.put("skipBlankRows", false);
        members.put("skipInitialSpace", false);
        members.put("trim", false);
        return members;
    }

    private static Map<String, Object> table(TableHead head, TableFile file, Function<String, TableFile> files) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("url", file.name());
        members.put("dc:title", head.name());
        members.put("dc:description", head.description());
        members.put("tableSchema", schema(head, file, files));
        return members;
    }

    private static Map<String, Object> schema(TableHead head, TableFile file, Function<String, TableFile> files) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put(
                "columns",
                head.fields().stream().map(field -> column(field, file)).toList());
        if (head.hasIds()) {
            members.put("primaryKey", "id");
        }
        List<Object> keys = new ArrayList<>();
        for (Field field : head.fields()) {
            if (field.isReference()) {
                keys.add(foreignKey(field, files.apply(field.table()).name()));
            }
        }
        if (!keys.isEmpty()) {
            members.put("foreignKeys", keys);
        }
        return members;
    }

    private static Map<String, Object> foreignKey(Field field, String file) {
        Map<String, Object> reference = new LinkedHashMap<>();
        reference.put("resource", file);
        reference.put("columnReference", "id");
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("columnReference", field.name());
        members.put("reference", reference);
        return members;
    }

    private static Map<String, Object> column(Field field, TableFile file) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("name", field.name());
        members.put("titles", field.name());
        members.put("dc:description", field.description());
        members.put("datatype", datatype(file.declared(field)));
        if (field.type() == ColumnType.LIST) {
            members.put("separator", Field.LIST_SEPARATOR);
        }
        if (field.required()) {
            members.put("required", true);
        }
        return members;
    }

    private static Object datatype(ColumnType type) {
        return switch (type) {
            case ID, LIST, TEXT, EDTF -> "string";
            case DATE -> formatted("date", "yyyy-MM-dd");
            case INTEGER -> "integer";
            case BOOLEAN -> formatted("boolean", "true|false");
        };
    }

    private static Map<String, Object> formatted(String base, String format) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("base", base);
        members.put("format", format);
        return members;
    }
}

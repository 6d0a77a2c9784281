package org.comity.export.csv;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.comity.domain.dataset.Corpus;
import org.comity.domain.dataset.Imprint;
import org.comity.domain.source.Citation;
import org.comity.domain.source.Sha256;
import org.comity.domain.source.Source;
import org.comity.export.json.JsonDocument;
import org.comity.export.table.ColumnType;
import org.comity.export.table.DatasetHead;
import org.comity.export.table.Field;
import org.comity.export.table.TableHead;
import org.comity.export.text.WellFormedText;
import org.jspecify.annotations.Nullable;

/**
 * The descriptor of the CSV files of a dataset: a Data Package (Frictionless Data Package 2.0) with one Data Resource,
 * Table Dialect and Table Schema per table.
 */
public final class DataPackage {

    /** The name of the file. */
    public static final String NAME = "datapackage.json";

    /** The member of a resource that is true for a table that the program that published has added. */
    public static final String ADDED = "added";

    private static final String PROFILES = "https://datapackage.org/profiles/2.0/";

    /** The valid ids of licences and names of packages. */
    private static final Pattern NAME_CHARACTERS = Pattern.compile("[-a-zA-Z0-9._]+");

    private DataPackage() {}

    /**
     * Writes the descriptor.
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
        Map<String, Object> descriptor = new LinkedHashMap<>();
        descriptor.put("$schema", PROFILES + "datapackage.json");
        descriptor.put("name", corpus.name().value());
        unlessEmpty("title", imprint.title(), descriptor);
        unlessEmpty("version", imprint.version(), descriptor);
        if (!imprint.licence().isEmpty()) {
            descriptor.put("licenses", List.of(licence(WellFormedText.of(imprint.licence()))));
        }
        if (!imprint.editor().isEmpty()) {
            Map<String, Object> editor = new LinkedHashMap<>();
            editor.put("title", WellFormedText.of(imprint.editor()));
            editor.put("roles", List.of("editor"));
            descriptor.put("contributors", List.of(editor));
        }
        if (!sources.isEmpty()) {
            descriptor.put("sources", sources.stream().map(DataPackage::source).toList());
        }
        descriptor.put(
                "resources",
                heads.stream()
                        .map(head -> resource(
                                head, files.apply(head.name()), dataset.added().contains(head.name())))
                        .toList());
        JsonDocument.write(descriptor, out);
    }

    /**
     * Returns the name of the corpus in a descriptor.
     *
     * @param descriptor a descriptor written by {@link #write}
     * @return the name
     * @throws IllegalArgumentException if there is none
     */
    public static String name(Map<String, ?> descriptor) {
        String name = text(descriptor.get("name"));
        if (name.isEmpty()) {
            throw new IllegalArgumentException("the descriptor has no name");
        }
        return name;
    }

    /**
     * Returns the imprint of the corpus in a descriptor.
     *
     * @param descriptor a descriptor written by {@link #write}
     * @return title, version, licence and editor, if the descriptor has them
     */
    public static Imprint imprint(Map<String, ?> descriptor) {
        Map<?, ?> licence = first(descriptor.get("licenses"));
        String title = text(licence.get("title"));
        String name = text(licence.get("name"));
        return new Imprint(
                text(descriptor.get("title")),
                text(descriptor.get("version")),
                !title.isEmpty() ? title : !name.isEmpty() ? name : text(licence.get("path")),
                text(first(descriptor.get("contributors")).get("title")));
    }

    private static Map<?, ?> first(@Nullable Object list) {
        return list instanceof List<?> elements && !elements.isEmpty() && elements.get(0) instanceof Map<?, ?> first
                ? first
                : Map.of();
    }

    private static String text(@Nullable Object value) {
        return value instanceof String text ? text : "";
    }

    private static void unlessEmpty(String name, String text, Map<String, Object> members) {
        if (!text.isEmpty()) {
            members.put(name, WellFormedText.of(text));
        }
    }

    private static Map<String, Object> licence(String licence) {
        Map<String, Object> members = new LinkedHashMap<>();
        if (WebAddress.is(licence)) {
            members.put("path", licence);
        } else if (NAME_CHARACTERS.matcher(licence).matches()) {
            members.put("name", licence);
        } else {
            members.put("name", licence.replaceAll("[^-a-zA-Z0-9._]+", "-"));
            members.put("title", licence);
        }
        return members;
    }

    private static Map<String, Object> source(Source source) {
        Citation citation = source.citation();
        Map<String, Object> members = new LinkedHashMap<>();
        members.put(
                "title", WellFormedText.of(citation.title().orElse(source.id().value())));
        citation.address().filter(WebAddress::is).ifPresent(address -> members.put("path", address));
        return members;
    }

    /** The hash of a file as a descriptor has it, with the name of the algorithm. */
    public static String hash(Sha256 sha256) {
        return "sha256:" + sha256;
    }

    private static Map<String, Object> resource(TableHead head, TableFile file, boolean added) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("name", head.name());
        members.put("type", "table");
        members.put("path", file.name());
        members.put("description", head.description());
        if (added) {
            members.put(ADDED, true);
        }
        members.put("format", "csv");
        members.put("mediatype", "text/csv");
        members.put("encoding", "utf-8");
        members.put("bytes", file.bytes());
        members.put("hash", hash(file.sha256()));
        members.put("dialect", dialect());
        members.put("schema", schema(head, file));
        return members;
    }

    private static Map<String, Object> dialect() {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("$schema", PROFILES + "tabledialect.json");
        members.put("header", true);
        members.put("delimiter", ",");
        members.put("lineTerminator", "\r\n");
        members.put("quoteChar", "\"");
        members.put("doubleQuote", true);
        return members;
    }

    private static Map<String, Object> schema(TableHead head, TableFile file) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("$schema", PROFILES + "tableschema.json");
        members.put(
                "fields",
                head.fields().stream().map(field -> field(field, file)).toList());
        members.put("missingValues", List.of(""));
        if (head.hasIds()) {
            members.put("primaryKey", List.of("id"));
        }
        List<Object> keys = new ArrayList<>();
        for (Field field : head.fields()) {
            if (field.isReference()) {
                keys.add(foreignKey(field, head));
            }
        }
        if (!keys.isEmpty()) {
            members.put("foreignKeys", keys);
        }
        return members;
    }

    private static Map<String, Object> foreignKey(Field field, TableHead head) {
        Map<String, Object> reference = new LinkedHashMap<>();
        if (!field.table().equals(head.name())) {
            reference.put("resource", field.table());
        }
        reference.put("fields", List.of("id"));
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("fields", List.of(field.name()));
        members.put("reference", reference);
        return members;
    }

    private static Map<String, Object> field(Field field, TableFile file) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("name", field.name());
        members.put("type", type(file.declared(field)));
        members.put("description", description(field));
        if (field.required()) {
            members.put("constraints", Map.of("required", true));
        }
        return members;
    }

    private static String description(Field field) {
        return field.type() == ColumnType.LIST
                ? field.description() + " Several values are separated by \"" + Field.LIST_SEPARATOR + "\"."
                : field.description();
    }

    /** The specification has a type for lists, but the profile does not. */
    private static String type(ColumnType type) {
        return switch (type) {
            case ID, LIST, TEXT, EDTF -> "string";
            case DATE -> "date";
            case INTEGER -> "integer";
            case BOOLEAN -> "boolean";
        };
    }
}

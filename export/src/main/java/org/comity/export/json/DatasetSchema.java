package org.comity.export.json;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.comity.export.table.ColumnType;
import org.comity.export.table.Field;
import org.comity.export.table.Table;
import org.comity.export.table.TableHead;
import org.comity.export.table.Tables;

/**
 * The JSON Schema (draft 2020-12) of {@code dataset.json} and {@code dataset.yaml}, generated from the tables.
 *
 * <p>The definition with the name of a table, for example {@code #/$defs/memberships}, is the schema of a row, and
 * therefore of a line of JSON Lines.
 */
public final class DatasetSchema {

    /** The name of the file, which is in the folder of the dataset. */
    public static final String NAME = "dataset.schema.json";

    /** The member with the names of the tables that the program that published has added. */
    public static final String ADDED_TABLES = "added_tables";

    /**
     * The last member, which is always true: a document that was cut off does not have it, even where only values that
     * may be missing are lost.
     */
    public static final String COMPLETE = "complete";

    /** The member that names the schema in a JSON text. */
    static final String REFERENCE = "$schema";

    private static final String DEFINITIONS = "$defs";
    private static final String REFER = "$ref";
    private static final String PATTERN = "pattern";
    private static final String REQUIRED = "required";
    private static final String DESCRIPTION = "description";
    private static final String PROPERTIES = "properties";

    /** The output of {@code Day.toString}. The format {@code date} does not allow years before 0 or after 9999. */
    private static final String DAY = "^(-?[0-9]{4}|Y-?[0-9]{5,1000})-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$";

    /** The characters of EDTF. The grammar would not be readable as a regular expression. */
    private static final String EDTF = "^[-0-9XYESTZ:+~?%.,/\\[\\]{}]+$";

    private static final String SLUG = "^[a-z0-9]+(-[a-z0-9]+)*$";

    private final List<TableHead> heads;
    private final List<String> added;
    private final List<TableHead> series;

    private DatasetSchema(List<TableHead> heads, List<String> added, List<TableHead> series) {
        this.heads = heads;
        this.added = added;
        this.series = series;
    }

    /**
     * Writes the schema.
     *
     * @param heads the tables, in the order of the dataset
     * @param added the names of those that the program that publishes adds
     * @param series the tables of which only JSON Lines are written
     * @param out receives the bytes; is flushed but not closed
     * @throws IOException if the bytes cannot be written
     */
    public static void write(List<TableHead> heads, List<String> added, List<TableHead> series, OutputStream out)
            throws IOException {
        JsonDocument.write(new DatasetSchema(heads, added, series).dataset(), out);
    }

    private Map<String, Object> dataset() {
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put(REFERENCE, text("The place of this schema, for editors."));
        properties.put("corpus", corpus());
        properties.put("generator", text("The program that published the dataset, with its version."));
        if (!added.isEmpty()) {
            properties.put(ADDED_TABLES, addedTables());
        }
        properties.put("rows", counts());
        for (TableHead head : heads) {
            properties.put(head.name(), table(head));
        }
        properties.put(COMPLETE, complete());
        List<String> required = new ArrayList<>(properties.keySet());
        required.remove(REFERENCE);
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("$id", id());
        schema.put("title", "Comity dataset");
        schema.putAll(object("A published dataset: its corpus and its tables.", properties, required));
        schema.put(DEFINITIONS, definitions());
        return schema;
    }

    /** The id of the schema of the tables of Comity, or of a different one if there are other tables or columns. */
    private String id() {
        List<String> identifiers = Stream.concat(heads.stream(), series.stream())
                .flatMap(DatasetSchema::identifiers)
                .distinct()
                .sorted()
                .toList();
        return "urn:comity:schema:dataset:1"
                + (identifiers.isEmpty() ? "" : ":identifiers:" + String.join(":", identifiers))
                + (added.isEmpty() ? "" : ":with:" + String.join(":", added));
    }

    /** The columns for identifiers, which depend on the dataset. */
    private static Stream<String> identifiers(TableHead head) {
        List<String> always = Tables.find(head.name()).map(Table::head).stream()
                .flatMap(same -> same.fields().stream())
                .map(Field::name)
                .toList();
        return head.fields().stream()
                .map(Field::name)
                .filter(name -> Tables.hasIdentifiers(head.name()) && !always.contains(name));
    }

    private Map<String, Object> addedTables() {
        Map<String, Object> tables = new LinkedHashMap<>();
        tables.put(DESCRIPTION, "The tables that the program that published the dataset has added.");
        tables.put("const", added);
        return tables;
    }

    private static Map<String, Object> complete() {
        Map<String, Object> complete = new LinkedHashMap<>();
        complete.put(DESCRIPTION, "The last member: a document that was cut off does not have it.");
        complete.put("const", true);
        return complete;
    }

    private Map<String, Object> definitions() {
        Map<String, Object> definitions = new LinkedHashMap<>();
        heads.forEach(head -> definitions.put(head.name(), row(head)));
        series.forEach(head -> definitions.put(head.name(), row(head)));
        definitions.put(
                ColumnType.DATE.label(),
                pattern(
                        "A day of the proleptic Gregorian calendar. A year of more than four digits begins with Y.",
                        DAY));
        definitions.put(ColumnType.EDTF.label(), pattern("A date or a period in EDTF (ISO 8601-2:2019).", EDTF));
        return definitions;
    }

    private static Map<String, Object> corpus() {
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("name", pattern("The name of the corpus, for programs.", SLUG));
        properties.put("title", text("The title of the corpus."));
        properties.put("version", text("The version of the corpus."));
        properties.put("licence", text("The licence of the dataset: a name or an address."));
        properties.put("editor", text("The editor of the corpus."));
        return object("The corpus of the dataset.", properties, List.of("name"));
    }

    private Map<String, Object> counts() {
        Map<String, Object> count = new LinkedHashMap<>();
        count.put("type", "integer");
        count.put("minimum", 0);
        Map<String, Object> properties = new LinkedHashMap<>();
        heads.forEach(head -> properties.put(head.name(), count));
        return object("The number of rows of each table.", properties, List.copyOf(properties.keySet()));
    }

    private static Map<String, Object> table(TableHead head) {
        Map<String, Object> table = new LinkedHashMap<>();
        table.put(DESCRIPTION, head.description());
        table.put("type", "array");
        table.put("items", Map.of(REFER, "#/" + DEFINITIONS + "/" + head.name()));
        return table;
    }

    private static Map<String, Object> row(TableHead head) {
        Map<String, Object> properties = new LinkedHashMap<>();
        head.fields().forEach(field -> properties.put(field.name(), cell(field)));
        return object(
                head.description(),
                properties,
                head.fields().stream().filter(Field::required).map(Field::name).toList());
    }

    private static Map<String, Object> cell(Field field) {
        Map<String, Object> cell = new LinkedHashMap<>();
        cell.put(DESCRIPTION, field.description());
        switch (field.type()) {
            case DATE, EDTF ->
                cell.put(REFER, "#/" + DEFINITIONS + "/" + field.type().label());
            case INTEGER, BOOLEAN -> cell.put("type", field.type().label());
            case ID, LIST -> {
                cell.put("type", "string");
                cell.put("minLength", 1);
            }
            case TEXT -> cell.put("type", "string");
        }
        if (!field.words().isEmpty()) {
            cell.put("enum", field.words());
        }
        return cell;
    }

    private static Map<String, Object> object(
            String description, Map<String, Object> properties, List<String> required) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put(DESCRIPTION, description);
        object.put("type", "object");
        object.put(PROPERTIES, properties);
        object.put(REQUIRED, required);
        object.put("additionalProperties", false);
        return object;
    }

    private static Map<String, Object> text(String description) {
        Map<String, Object> text = new LinkedHashMap<>();
        text.put(DESCRIPTION, description);
        text.put("type", "string");
        return text;
    }

    private static Map<String, Object> pattern(String description, String pattern) {
        Map<String, Object> text = text(description);
        text.put(PATTERN, pattern);
        return text;
    }
}

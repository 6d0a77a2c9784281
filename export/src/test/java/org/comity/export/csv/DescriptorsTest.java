package org.comity.export.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.comity.domain.dataset.Dataset;
import org.comity.export.GeneratedDatasets;
import org.comity.export.Sample;
import org.comity.export.table.ColumnType;
import org.comity.export.table.Field;
import org.comity.export.table.Table;
import org.comity.export.table.Tables;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Both descriptors of CSV files follow their standard and describe the files correctly. */
class DescriptorsTest {

    private static final Schema DATA_PACKAGE = schema("data-package");
    private static final Schema CSVW = schema("csvw-metadata");

    static Stream<Dataset> datasets() {
        return Stream.concat(Stream.of(Sample.empty(), Sample.dialogues()), resolved());
    }

    static Stream<Dataset> resolved() {
        return LongStream.range(0, 40).mapToObj(GeneratedDatasets::of);
    }

    @ParameterizedTest
    @MethodSource("datasets")
    void followTheirStandards(Dataset dataset) throws IOException {
        WrittenPackage written = WrittenPackage.of(dataset);

        assertEquals(List.of(), DATA_PACKAGE.validate(written.text(DataPackage.NAME), InputFormat.JSON));
        assertEquals(List.of(), CSVW.validate(written.text(CsvwMetadata.NAME), InputFormat.JSON));
    }

    /**
     * Needs the file at https://datapackage.org/profiles/2.0/datapackage.json in the folder that COMITY_PROFILES names.
     */
    @Test
    void followTheProfileAsItIsPublished() throws IOException {
        String folder = System.getenv("COMITY_PROFILES");
        assumeTrue(folder != null, "COMITY_PROFILES names no folder");
        Schema profile = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                .getSchema(Files.readString(Path.of(folder, "datapackage.json")));
        for (Dataset dataset : datasets().toList()) {
            String descriptor = WrittenPackage.of(dataset).text(DataPackage.NAME);
            assertEquals(List.of(), profile.validate(descriptor, InputFormat.JSON));
            assertFalse(profile.validate(descriptor.replace("\"string\"", "\"list\""), InputFormat.JSON)
                    .isEmpty());
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    datapackage.json  | "path": "roles.csv"       | "path": "../roles.csv"
                    datapackage.json  | "type": "string"          | "type": "list"
                    datapackage.json  | "hash": "sha256:          | "hash": "md5
                    datapackage.json  | "doubleQuote": true       | "doublequote": true
                    datapackage.json  | "name": "CC-BY-4.0"       | "title": "CC-BY-4.0"
                    datapackage.json  | "reference": {            | "references": {
                    csv-metadata.json | "datatype": "string"      | "datatype": "text"
                    csv-metadata.json | "trim": false             | "trim": "no"
                    csv-metadata.json | "titles": "id"            | "titel": "id"
                    csv-metadata.json | "name": "id"              | "name": "_id"
                    csv-metadata.json | "format": "yyyy-MM-dd"    | "format": "%Y"
                    csv-metadata.json | "resource": "sources.csv" | "resource": "sources"
                    """)
    void wouldNotFollowThemWithASlip(String name, String right, String wrong) throws IOException {
        String text = WrittenPackage.of(Sample.dialogues()).text(name);
        String slipped = text.replace(right, wrong);

        assertFalse(slipped.equals(text), right);
        Schema schema = name.equals(DataPackage.NAME) ? DATA_PACKAGE : CSVW;
        assertFalse(schema.validate(slipped, InputFormat.JSON).isEmpty(), wrong);
    }

    @ParameterizedTest
    @MethodSource("datasets")
    void areTrueOfEachCell(Dataset dataset) throws IOException {
        WrittenPackage written = WrittenPackage.of(dataset);
        for (Map<String, Object> resource : objects(written.json(DataPackage.NAME), "resources")) {
            List<Map<String, Object>> fields = objects(object(resource, "schema"), "fields");
            String path = string(resource, "path");
            String header = fields.stream().map(field -> string(field, "name")).collect(Collectors.joining(","));
            assertTrue(written.text(path).startsWith(header + "\r\n"), path);
            for (Map<String, String> row : written.rows(path)) {
                for (Map<String, Object> field : fields) {
                    assertHolds(field, row.get(string(field, "name")));
                }
            }
        }
    }

    /** Most readers treat an empty text as a missing value, so there must not be one. */
    private static void assertHolds(Map<String, Object> field, @Nullable String value) {
        if (value == null) {
            assertFalse(field.containsKey("constraints"), field::toString);
            return;
        }
        String pattern = switch (string(field, "type")) {
            case "date" -> "(?!0000)[0-9]{4}-[0-9]{2}-[0-9]{2}";
            case "integer" -> "-?[0-9]+";
            case "boolean" -> "true|false";
            default -> "(?s).+";
        };
        assertTrue(value.matches(pattern), () -> field + ": " + value);
    }

    @ParameterizedTest
    @MethodSource("resolved")
    void nameKeysThatHold(Dataset dataset) throws IOException {
        WrittenPackage written = WrittenPackage.of(dataset);
        for (Map<String, Object> table : objects(written.json(CsvwMetadata.NAME), "tables")) {
            Map<String, Object> schema = object(table, "tableSchema");
            List<Map<String, String>> rows = written.rows(string(table, "url"));
            if (schema.get("primaryKey") instanceof String key) {
                assertEquals(rows.size(), values(rows, key).size(), table::toString);
            }
            for (Map<String, Object> key : objects(schema, "foreignKeys")) {
                Map<String, Object> reference = object(key, "reference");
                Set<String> known =
                        values(written.rows(string(reference, "resource")), string(reference, "columnReference"));
                Set<String> unknown = new TreeSet<>(values(rows, string(key, "columnReference")));
                unknown.removeAll(known);
                assertEquals(Set.of(), unknown, key::toString);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("datasets")
    void agree(Dataset dataset) throws IOException {
        WrittenPackage written = WrittenPackage.of(dataset);

        assertEquals(
                objects(written.json(DataPackage.NAME), "resources").stream()
                        .map(resource -> resource.get("path") + " "
                                + columns(objects(object(resource, "schema"), "fields"), "type"))
                        .toList(),
                objects(written.json(CsvwMetadata.NAME), "tables").stream()
                        .map(table -> table.get("url") + " "
                                + columns(objects(object(table, "tableSchema"), "columns"), "datatype"))
                        .toList());
    }

    private static List<String> columns(List<Map<String, Object>> columns, String type) {
        return columns.stream()
                .map(column -> column.get("name") + ":"
                        + (column.get(type) instanceof Map<?, ?> of ? of.get("base") : column.get(type)))
                .toList();
    }

    /** No record can begin with a comment sign, whatever the dialect says about comments. */
    @Test
    void describeTablesWhoseRecordsBeginWithAQuotationMark() {
        for (Table<?> table : Tables.published()) {
            Field first = table.head().fields().get(0);
            assertTrue(first.required(), table.name());
            assertTrue(Set.of(ColumnType.ID, ColumnType.TEXT).contains(first.type()), table.name());
        }
    }

    private static Set<String> values(List<Map<String, String>> rows, String column) {
        Set<String> values = new HashSet<>();
        rows.forEach(row -> {
            if (row.containsKey(column)) {
                values.add(row.get(column));
            }
        });
        return values;
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> objects(Map<String, Object> members, String name) {
        return (List<Map<String, Object>>) members.getOrDefault(name, List.of());
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> object(Map<String, Object> members, String name) {
        return (Map<String, Object>) Objects.requireNonNull(members.get(name), name);
    }

    private static String string(Map<String, Object> members, String name) {
        return (String) Objects.requireNonNull(members.get(name), name);
    }

    private static Schema schema(String name) {
        String resource = name + ".schema.json";
        InputStream json = Objects.requireNonNull(DescriptorsTest.class.getResourceAsStream(resource), resource);
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(json);
    }
}

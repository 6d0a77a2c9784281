package org.comity.export.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.comity.domain.dataset.Dataset;
import org.comity.domain.time.Day;
import org.comity.export.GeneratedDatasets;
import org.comity.export.Sample;
import org.comity.export.table.DatasetRows;
import org.comity.export.table.Field;
import org.comity.export.table.Table;
import org.comity.export.table.TableHead;
import org.comity.export.table.TableRows;
import org.comity.export.table.Tables;
import org.comity.export.yaml.YamlWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import tools.jackson.databind.ObjectMapper;

class DatasetSchemaTest {

    private static final String RESOURCE = "/org/comity/export/schema/" + DatasetSchema.NAME;
    private static final Path PLACE = Path.of("src/main/resources" + RESOURCE);
    private static final Path MADE = Path.of("target/" + DatasetSchema.NAME);

    private static final Schema SCHEMA = registry().getSchema(made());

    @Test
    void standsInTheJarAsTheTablesHaveIt() throws IOException {
        Files.writeString(MADE, made());
        try (InputStream in = Objects.requireNonNull(DatasetSchema.class.getResourceAsStream(RESOURCE), RESOURCE)) {
            assertEquals(
                    made(),
                    new String(in.readAllBytes(), StandardCharsets.UTF_8),
                    "the tables have changed: cp export/" + MADE + " export/" + PLACE);
        }
    }

    @Test
    void isASchemaItself() {
        Schema meta = registry().getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));

        assertEquals(List.of(), meta.validate(made(), InputFormat.JSON));
        assertFalse(meta.validate("{\"type\": \"txt\"}", InputFormat.JSON).isEmpty());
    }

    @Test
    void acceptsWhatIsWritten() throws IOException {
        assertAccepts(Sample.dialogues());
        assertAccepts(Sample.empty());
        for (long seed = 0; seed < 100; seed++) {
            assertAccepts(GeneratedDatasets.of(seed));
        }
    }

    @Test
    void acceptsEachLineByTheDefinitionOfItsTable() throws IOException {
        Dataset dataset = GeneratedDatasets.of(3);
        for (Table<?> table : Tables.published()) {
            Schema row = registry()
                    .getSchema("{\"$ref\": \"#/$defs/" + table.name() + "\", "
                            + made().substring(made().indexOf("\"$defs\"")));
            for (String line : lines(table, dataset)) {
                assertEquals(List.of(), row.validate(line, InputFormat.JSON), line);
            }
            assertFalse(row.validate("{\"no_column\": 1}", InputFormat.JSON).isEmpty(), table.name());
        }
    }

    @Test
    void describesAllTablesAndTheirColumns() {
        String schema = made();
        for (Table<?> table : Tables.published()) {
            assertTrue(schema.contains("\"" + table.description() + "\""), table.name());
            for (Field field : table.head().fields()) {
                assertTrue(schema.contains("\"" + field.description() + "\""), field.name());
            }
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\u0000',
            value = {
                "\"corpus\": {\"name\": | \"corpus\": {\"title\":",
                "\"corpus\": {\"name\": | \"corpus\": {\"licenze\": \"\", \"name\":",
                "\"name\": \"dialogues\" | \"name\": \"The Dialogues\"",
                "\"generator\": \"comity test\", | ",
                "\"generator\": \"comity test\" | \"generator\": 1",
                "\"memberships\": [ | \"memberhsips\": [",
                "\"memberships\": [ | \"members\": [], \"memberships\": [",
                "\"memberships\": [ | \"memberships\": [[],",
                "\"memberships\": [ | \"memberships\": [null,",
                "\"memberships\": 2, | \"memberships\": -2,",
                "\"member_id\": \"iom\", | ",
                "\"member_id\": \"iom\" | \"member_id\": \"\"",
                "\"member_name\": | \"nickname\": \"I\", \"member_name\":",
                "\"role\": \"observer\" | \"role\": 1951",
                "\"role\": \"observer\" | \"role\": null",
                "\"standing\": \"observer\" | \"standing\": \"watcher\"",
                "\"since\": \"2012\" | \"since\": 2012",
                "\"since\": \"2012\" | \"since\": \"the year 2012\"",
                "\"since_earliest\": \"2012-01-01\" | \"since_earliest\": \"2012-1-1\"",
                "\"since_earliest\": \"2012-01-01\" | \"since_earliest\": \"2012-13-01\"",
                "\"contested\": false | \"contested\": \"false\"",
                "\"statement_count\": 1 | \"statement_count\": \"1\"",
                "\"statement_count\": 1 | \"statement_count\": 1.5",
            })
    void refusesASlip(String right, String wrong) throws IOException {
        String text = json(Sample.dialogues());
        assertEquals(List.of(), SCHEMA.validate(text, InputFormat.JSON));

        String slip = text.replace(right, wrong == null ? "" : wrong);

        assertNotEquals(text, slip, right);
        assertFalse(SCHEMA.validate(slip, InputFormat.JSON).isEmpty(), wrong);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"0001-01-01", "0000-02-29", "-0044-03-15", "9999-12-31", "Y170000002-01-01", "Y-10000-12-31"})
    void takesDaysOfAnyYear(String day) throws IOException {
        String text = json(Sample.dialogues())
                .replace("\"since_earliest\": \"2012-01-01\"", "\"since_earliest\": \"" + day + "\"");

        assertTrue(text.contains(day));
        assertEquals(List.of(), SCHEMA.validate(text, InputFormat.JSON));
    }

    @Test
    void takesTheLongestYear() throws IOException {
        String day =
                Day.of(BigInteger.TEN.pow(1000).subtract(BigInteger.ONE), 1, 1).toString();
        takesDaysOfAnyYear(day);
        takesDaysOfAnyYear(day.replace("Y", "Y-"));
    }

    private static void assertAccepts(Dataset dataset) throws IOException {
        String json = json(dataset);
        assertEquals(List.of(), SCHEMA.validate(json, InputFormat.JSON), json);
        String yaml = written(dataset, YamlWriter::write);
        Object read = new Yaml(new SafeConstructor(new LoaderOptions())).load(yaml);
        assertEquals(List.of(), SCHEMA.validate(new ObjectMapper().valueToTree(read)), yaml);
    }

    private static String json(Dataset dataset) throws IOException {
        return written(dataset, JsonWriter::write);
    }

    private static List<String> lines(Table<?> table, Dataset dataset) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        JsonWriter.writeLines(TableRows.of(table, dataset), out);
        return out.toString(StandardCharsets.UTF_8).lines().toList();
    }

    private static String written(Dataset dataset, Writer writer) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writer.write(DatasetRows.of(dataset, Tables.published(), "comity test"), out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static String made() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            List<TableHead> heads =
                    Tables.published().stream().map(table -> table.head()).toList();
            DatasetSchema.write(
                    heads, List.of(), Tables.series().stream().map(Table::head).toList(), out);
        } catch (IOException never) {
            throw new AssertionError(never);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    private static SchemaRegistry registry() {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    }

    private interface Writer {
        void write(DatasetRows rows, OutputStream out) throws IOException;
    }
}

package org.comity.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.comity.domain.change.ChangeType;
import org.comity.domain.finding.Severity;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What {@code comity diff} prints as JSON follows its schema. */
class DiffSchemaTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @TempDir
    private Path folder = Path.of("");

    @BeforeEach
    void change() throws IOException {
        Run.of("init", folder.resolve("before").toString());
        Run.of("init", folder.resolve("after").toString());
        Path annotations = folder.resolve("after/texts/forum.yaml");
        Files.writeString(
                annotations,
                Files.readString(annotations)
                        .replace("since: 2014-03", "since: 2014")
                        .replace("is: 2", "is: 3"));
    }

    @Test
    void describesTheDocument() throws IOException {
        Run diff = diff("json");

        assertEquals(List.of(), errors(schema(), diff.out()));
        assertFalse(
                errors(schema(), diff.out().replace("\"removed\"", "\"lost\"")).isEmpty());
    }

    @Test
    void describesEachLine() throws IOException {
        List<String> lines = diff("jsonl").out().lines().toList();
        ObjectNode line = JSON.createObjectNode().put("$ref", "#/$defs/difference");
        line.set("$defs", JSON.readTree(text()).get("$defs"));
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(line.toString());

        assertTrue(lines.size() > 1, lines::toString);
        for (String text : lines) {
            assertEquals(List.of(), errors(schema, text), text);
        }
    }

    @Test
    void listsAllTypes() throws IOException {
        TreeSet<String> listed = new TreeSet<>();
        JSON.readTree(text())
                .at("/$defs/difference/properties/type/enum")
                .forEach(type -> listed.add(type.stringValue()));
        TreeSet<String> all = new TreeSet<>();
        Arrays.stream(ChangeType.values()).forEach(type -> all.add(type.label()));
        Arrays.stream(Severity.values()).forEach(severity -> all.add(severity.label()));

        assertEquals(all, listed);
    }

    @Test
    void hasAllSectionsInEachDocument() throws IOException {
        TreeSet<String> listed = new TreeSet<>();
        JSON.readTree(text()).at("/$defs/section/enum").forEach(section -> listed.add(section.stringValue()));
        JsonNode counts = JSON.readTree(diff("json").out()).get("counts");

        assertEquals(listed, new TreeSet<>(counts.propertyNames()));
    }

    private Run diff(String format) {
        Run run = Run.of(
                "diff",
                folder.resolve("before").toString(),
                folder.resolve("after").toString(),
                "--format",
                format);
        assertEquals(0, run.exitCode(), run.err());
        return run;
    }

    private static List<String> errors(Schema schema, String json) {
        return schema.validate(json, InputFormat.JSON).stream()
                .map(Object::toString)
                .toList();
    }

    private static Schema schema() throws IOException {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(text());
    }

    private static String text() throws IOException {
        try (InputStream in = Objects.requireNonNull(
                DiffSchemaTest.class.getResourceAsStream("/org/comity/cli/schema/diff.schema.json"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}

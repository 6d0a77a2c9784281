package org.comity.export.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.comity.domain.dataset.Dataset;
import org.comity.export.HostileTexts;
import org.comity.export.Sample;
import org.comity.export.table.Column;
import org.comity.export.table.ColumnType;
import org.comity.export.table.DatasetRows;
import org.comity.export.table.Table;
import org.comity.export.table.Tables;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import tools.jackson.dataformat.yaml.YAMLMapper;

class YamlWriterTest {

    @Test
    void writesOneReadableDocument() throws IOException {
        try (InputStream expected = YamlWriterTest.class.getResourceAsStream("dialogues.yaml")) {
            assertEquals(
                    new String(expected.readAllBytes(), StandardCharsets.UTF_8),
                    written(Sample.dialogues(), Tables.all()));
        }
    }

    @Test
    void showsTablesWithoutRows() throws IOException {
        String yaml = written(Sample.empty(), Tables.all());

        assertTrue(yaml.contains("\nmemberships: []\n"), yaml);
        assertTrue(yaml.contains("\n  memberships: 0\n"), yaml);
    }

    @Test
    void givesReadersOfYaml12EveryTextBack() throws IOException {
        List<String> texts = HostileTexts.wellFormed();

        assertEquals(
                printable(texts),
                printable(read(new YAMLMapper().readValue(written(Sample.empty(), table(texts)), Object.class))));
    }

    @Test
    void givesReadersOfYaml11EveryTextBack() throws IOException {
        List<String> texts = HostileTexts.wellFormed();

        Yaml reader = new Yaml(new SafeConstructor(new LoaderOptions()));
        assertEquals(printable(texts), printable(read(reader.load(written(Sample.empty(), table(texts))))));
    }

    @Test
    void writesHalfASurrogatePairAsReplacementCharacter() throws IOException {
        assertTrue(written(Sample.empty(), table(List.of("a\uD83Db"))).contains("value: a\uFFFDb\n"));
    }

    @Test
    void foldsNoLines() throws IOException {
        String words = "a word ".repeat(1_000) + "end";

        assertTrue(written(Sample.empty(), table(List.of(words))).contains("value: " + words + "\n"));
    }

    @Test
    void writesLinesAsABlockWithoutSpacesOnEmptyOnes() throws IOException {
        assertTrue(written(Sample.empty(), table(List.of("one: é\n\n two #\n漢")))
                .endsWith("\n- value: |-\n    one: é\n\n     two #\n    漢\ncomplete: true\n"));
    }

    @Test
    void passesOnThatTheDiskIsFull() {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int octet) throws IOException {
                throw new IOException("No space left on device");
            }
        };

        IOException failed = assertThrows(
                IOException.class,
                () -> YamlWriter.write(DatasetRows.of(Sample.dialogues(), Tables.all(), "comity test"), full));
        assertEquals("No space left on device", failed.getMessage());
    }

    @SuppressWarnings("unchecked")
    private static List<Object> read(Object document) {
        Map<String, Object> tables = (Map<String, Object>) document;
        List<Map<String, Object>> rows = (List<Map<String, Object>>) tables.getOrDefault("t", List.of());
        return rows.stream().map(row -> row.get("value")).toList();
    }

    /** One line a text, in ASCII, so that a difference can be seen. */
    private static String printable(List<?> texts) {
        StringBuilder lines = new StringBuilder();
        for (Object text : texts) {
            String.valueOf(text)
                    .codePoints()
                    .forEach(point -> lines.append(
                            point > ' ' && point < 127
                                    ? Character.toString(point)
                                    : "<" + Integer.toHexString(point) + ">"));
            lines.append('\n');
        }
        return lines.toString();
    }

    private static List<Table<?>> table(List<String> texts) {
        Column<String> value = new Column<>("value", ColumnType.TEXT, "The value.", text -> text);
        return List.of(new Table<>("t", "A row.", List.of(value), dataset -> texts.stream()));
    }

    private static String written(Dataset dataset, List<Table<?>> tables) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        YamlWriter.write(DatasetRows.of(dataset, tables, "comity test"), out);
        return out.toString(StandardCharsets.UTF_8);
    }
}

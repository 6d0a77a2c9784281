package org.comity.export.sqlite;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.comity.domain.dataset.Dataset;
import org.comity.domain.finding.Finding;
import org.comity.domain.source.Sha256;
import org.comity.domain.time.Day;
import org.comity.export.Format;
import org.comity.export.GeneratedDatasets;
import org.comity.export.HostileTexts;
import org.comity.export.Sample;
import org.comity.export.format.DatasetFormat;
import org.comity.export.format.FormatFiles;
import org.comity.export.format.PublishedFile;
import org.comity.export.publication.Publication;
import org.comity.export.table.Table;
import org.comity.export.table.TableRows;
import org.comity.export.table.Tables;
import org.comity.export.verification.Verification;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yaml.snakeyaml.Yaml;

class SqliteFormatTest {

    @TempDir
    private Path folder;

    @Test
    void containsEveryValueOfEveryTable() throws Exception {
        for (Dataset dataset :
                List.of(Sample.dialogues(), Sample.empty(), GeneratedDatasets.of(1), GeneratedDatasets.of(2))) {
            publish(dataset, Format.SQLITE);
            try (Connection database = open()) {
                for (Table<?> table : tables()) {
                    assertEquals(
                            expected(table, dataset), rows(database, "SELECT * FROM " + table.name()), table.name());
                }
            }
        }
    }

    @Test
    void containsHostileTexts() throws Exception {
        List<String> texts = HostileTexts.wellFormed().stream()
                .filter(text -> text.indexOf('\0') < 0)
                .toList();
        Dataset dataset = Sample.topics(texts);
        List<Finding> lost = publish(dataset, Format.SQLITE);
        assertEquals(List.of(), lost);
        try (Connection database = open()) {
            Table<?> attributes = Tables.find("attributes").orElseThrow();
            assertEquals(expected(attributes, dataset), rows(database, "SELECT * FROM attributes"));
        }
    }

    @Test
    void replacesTheCharacterThatEndsTexts() throws Exception {
        List<Finding> lost = publish(Sample.topics(List.of("a\0b")), Format.SQLITE, Format.CSV);
        assertTrue(
                lost.stream()
                        .anyMatch(finding ->
                                finding.id().toString().equals("sqlite-character-replaced.attributes.value")),
                lost::toString);
        try (Connection database = open()) {
            assertEquals(
                    List.of(List.of(1L)),
                    rows(database, "SELECT count(*) FROM attributes WHERE value LIKE '%a\uFFFDb%'"));
        }
    }

    @Test
    void isWholeAndHasKeys() throws Exception {
        publish(Sample.dialogues(), Format.SQLITE);
        try (Connection database = open()) {
            assertEquals(List.of(List.of("ok")), rows(database, "PRAGMA integrity_check"));
            // The sample does not declare all its entities.
            assertEquals(
                    List.of(), rows(database, "SELECT * FROM pragma_foreign_key_check WHERE parent <> 'entities'"));
            assertEquals(List.of(List.of(1L)), rows(database, "PRAGMA user_version"));
            assertEquals(List.of(List.of("delete")), rows(database, "PRAGMA journal_mode"));
            assertEquals(
                    List.of(List.of("entities"), List.of("statements")),
                    rows(
                            database,
                            "SELECT DISTINCT \"table\" FROM pragma_foreign_key_list('membership_years')"
                                    + " WHERE \"table\" <> 'memberships' ORDER BY 1"));
        }
    }

    @Test
    void refusesValuesOfOtherTypes() throws Exception {
        publish(Sample.dialogues(), Format.SQLITE);
        try (Connection database = open();
                Statement statement = database.createStatement()) {
            for (String change : List.of(
                    "UPDATE statements SET rejected = 2",
                    "UPDATE statements SET kind = 'rumour'",
                    "UPDATE memberships SET member_name = NULL",
                    "INSERT INTO memberships SELECT * FROM memberships")) {
                SQLException refused = assertThrows(SQLException.class, () -> statement.executeUpdate(change));
                assertTrue(String.valueOf(refused.getMessage()).contains("constraint failed"), refused::getMessage);
            }
        }
    }

    @Test
    void hasViewsAndASearchThatIgnoresAccents() throws Exception {
        publish(Sample.dialogues(), Format.SQLITE);
        try (Connection database = open()) {
            assertEquals(
                    rows(database, "SELECT count(*) FROM memberships WHERE until IS NULL OR until = '..'"),
                    rows(database, "SELECT count(*) FROM current_members"));
            assertEquals(
                    rows(database, "SELECT count(*) FROM statements WHERE conclusion_id IS NOT NULL"),
                    rows(database, "SELECT count(*) FROM rows_with_evidence"));
            assertEquals(
                    List.of(),
                    rows(
                            database,
                            "SELECT * FROM rows_with_evidence WHERE source_id IS NOT NULL AND source_title IS NULL"
                                    + " AND source_id IN (SELECT id FROM sources WHERE title IS NOT NULL)"));
        }
        publish(Sample.topics(List.of("la coopération régionale", "other")), Format.SQLITE);
        try (Connection database = open()) {
            String search = "SELECT value FROM statements WHERE rowid IN"
                    + " (SELECT rowid FROM statements_fts WHERE statements_fts MATCH 'cooperation')";
            assertEquals(List.of(List.of("topic la coopération régionale")), rows(database, search));
        }
    }

    @Test
    void answersTheQuestionOfItsDescription() throws Exception {
        publish(Sample.dialogues(), Format.SQLITE);
        Map<?, ?> metadata = new Yaml().load(Files.readString(folder.resolve("metadata.yaml")));
        Map<?, ?> described = map(map(metadata, "databases"), "dataset");
        String sql =
                String.valueOf(map(map(described, "queries"), "who_belonged_on").get("sql"));
        try (Connection database = open()) {
            assertFalse(rows(database, sql.replace(":day", "'2012-06-30'").replace(":body", "'add'"))
                    .isEmpty());
            Map<?, ?> tables = map(described, "tables");
            for (Object table : tables.keySet()) {
                List<Object> columns = new ArrayList<>();
                rows(database, "SELECT name FROM pragma_table_info('" + table + "')")
                        .forEach(columns::addAll);
                assertFalse(columns.isEmpty(), String.valueOf(table));
                if (map(tables, table).containsKey("columns")) {
                    assertEquals(
                            columns,
                            List.copyOf(map(map(tables, table), "columns").keySet()));
                }
            }
        }
    }

    private static Map<?, ?> map(Map<?, ?> parent, Object key) {
        return (Map<?, ?>) requireNonNull(parent.get(key), () -> "no " + key);
    }

    @Test
    void hasTheSameBytesAgainAndBesideOtherFormats() throws Exception {
        Dataset dataset = GeneratedDatasets.of(3);
        publish(dataset, Format.SQLITE);
        byte[] first = Files.readAllBytes(folder.resolve("dataset.sqlite"));
        publish(dataset, Format.SQLITE, Format.XLSX, Format.CSV);
        assertArrayEquals(first, Files.readAllBytes(folder.resolve("dataset.sqlite")));
        assertEquals(List.of(), Verification.of(folder).findings());
    }

    @Test
    void isWrittenWhateverTheNameOfTheFolder() throws Exception {
        Path named = folder.resolve("a?mode=ro&b #1 100% été");
        Publication.publish(Sample.dialogues(), named, Set.of(Format.SQLITE), "comity test");
        assertEquals(List.of(), Verification.of(named).findings());
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(List.of(named), files.toList());
        }
    }

    @Test
    void canBeCopiedToAStream() throws Exception {
        publish(Sample.dialogues(), Format.SQLITE);
        Map<String, byte[]> written = new HashMap<>();
        FormatFiles copies = (path, content) -> {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            content.writeTo(out);
            written.put(path, out.toByteArray());
            return new PublishedFile(path, out.size(), Sha256.of(out.toByteArray()));
        };
        byte[] database = Files.readAllBytes(folder.resolve("dataset.sqlite"));
        copies.writeFile("dataset.sqlite", file -> Files.write(file, database));
        assertArrayEquals(database, written.get("dataset.sqlite"));
    }

    private List<Finding> publish(Dataset dataset, DatasetFormat... formats) throws IOException {
        return Publication.publish(dataset, folder, Set.of(formats), "comity test")
                .findings();
    }

    private Connection open() throws SQLException {
        return DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("dataset.sqlite"));
    }

    private static List<Table<?>> tables() {
        return Stream.concat(Tables.published().stream(), Tables.series().stream())
                .toList();
    }

    private static List<List<Object>> expected(Table<?> table, Dataset dataset) {
        List<List<Object>> rows = new ArrayList<>();
        TableRows.of(table, dataset).rows().forEachRemaining(row -> {
            List<Object> values = new ArrayList<>();
            for (Object value : row) {
                values.add(inDatabase(value));
            }
            rows.add(values);
        });
        return rows;
    }

    private static @Nullable Object inDatabase(@Nullable Object value) {
        return value instanceof Day ? value.toString() : value instanceof Boolean truth ? (truth ? 1L : 0L) : value;
    }

    private static List<List<Object>> rows(Connection database, String sql) throws SQLException {
        List<List<Object>> rows = new ArrayList<>();
        try (Statement statement = database.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            while (result.next()) {
                List<Object> row = new ArrayList<>();
                for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
                    Object value = result.getObject(i);
                    row.add(value instanceof Integer number ? Long.valueOf(number) : value);
                }
                rows.add(row);
            }
        }
        return rows;
    }
}

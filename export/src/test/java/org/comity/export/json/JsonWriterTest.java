package org.comity.export.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.comity.domain.time.Day;
import org.comity.export.HostileTexts;
import org.comity.export.Sample;
import org.comity.export.table.Column;
import org.comity.export.table.ColumnType;
import org.comity.export.table.DatasetRows;
import org.comity.export.table.Table;
import org.comity.export.table.TableRows;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class JsonWriterTest {

    @Test
    void writesARowOnEachLine() throws IOException {
        Table<Integer> table = new Table<>(
                "t",
                "A row.",
                List.of(
                        new Column<>("id", ColumnType.ID, "The id.", row -> "r" + row),
                        new Column<>("day", ColumnType.DATE, "A day.", row -> Day.of(2012, 1, row)),
                        new Column<>(
                                "number",
                                ColumnType.INTEGER,
                                "A number.",
                                row -> Optional.of(-row).filter(number -> number < -1)),
                        new Column<>("truth", ColumnType.BOOLEAN, "A truth.", row -> row > 1)),
                dataset -> List.of(1, 31).stream());

        assertEquals("""
                {"id": "r1", "day": "2012-01-01", "truth": false}
                {"id": "r31", "day": "2012-01-31", "number": -31, "truth": true}
                """, lines(table));
    }

    @Test
    void writesRowsWithoutValues() throws IOException {
        assertEquals("{}\n", lines(table(List.of(Optional.empty()))));
    }

    @Test
    void escapesWhatJsonCannotHold() throws IOException {
        assertEquals(
                "{\"value\": \"\\\"\\\\\\n\\r\\t\\u0000\\u001f\\u007f\u0080é漢🌊\"}\n",
                lines(table(List.of("\"\\\n\r\t\u0000\u001F\u007F\u0080é漢🌊"))));
    }

    @Test
    void losesNothing() throws IOException {
        List<String> texts = HostileTexts.wellFormed();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        JsonWriter.write(DatasetRows.of(Sample.empty(), List.of(table(texts)), "comity test"), out);

        assertEquals(
                texts, new JsonMapper().readTree(out.toByteArray()).path("t").findValuesAsString("value"));
    }

    private static Table<Integer> table(List<?> values) {
        return new Table<>(
                "t",
                "A row.",
                List.of(new Column<>("value", ColumnType.TEXT, "The value.", values::get)),
                dataset -> IntStream.range(0, values.size()).boxed());
    }

    private static String lines(Table<?> table) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        JsonWriter.writeLines(TableRows.of(table, Sample.empty()), out);
        return out.toString(StandardCharsets.UTF_8);
    }
}

package org.comity.export.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.comity.domain.time.Day;
import org.comity.export.HostileTexts;
import org.comity.export.Sample;
import org.comity.export.table.Column;
import org.comity.export.table.ColumnType;
import org.comity.export.table.Table;
import org.comity.export.table.TableRows;
import org.junit.jupiter.api.Test;

class CsvWriterTest {

    @Test
    void tellsMissingValuesFromEmptyTexts() throws IOException {
        assertEquals(
                "id,value\r\n\"1\",\r\n\"2\",\"\"\r\n\"3\",\"text\"\r\n",
                written(List.of(Optional.empty(), Optional.of(""), Optional.of("text"))));
    }

    @Test
    void quotesEveryTextSoThatNoReaderTakesItForSomethingElse() throws IOException {
        assertEquals(
                "id,value\r\n\"1\",\"a,b\"\r\n\"2\",\"say \"\"hi\"\"\"\r\n\"3\",\"two\nlines\"\r\n"
                        + "\"4\",\"=1+1\"\r\n\"5\",\"true\"\r\n\"6\",\"12\"\r\n",
                written(List.of("a,b", "say \"hi\"", "two\nlines", "=1+1", "true", "12")));
    }

    @Test
    void writesDaysNumbersAndBooleansAlikeEverywhere() throws IOException {
        Table<Integer> table = new Table<>(
                "t",
                "A row.",
                List.of(
                        new Column<>("day", ColumnType.DATE, "A day.", row -> Day.of(LocalDate.of(2012, 1, 31))),
                        new Column<>("number", ColumnType.INTEGER, "A number.", row -> 1_234_567),
                        new Column<>("truth", ColumnType.BOOLEAN, "A truth.", row -> true)),
                dataset -> List.of(1).stream());

        assertEquals("day,number,truth\r\n2012-01-31,1234567,true\r\n", written(table));
    }

    @Test
    void writesHalfASurrogatePairAsReplacementCharacter() throws IOException {
        assertEquals("id,value\r\n\"1\",\"a\uFFFDb\uFFFD😀\"\r\n", written(List.of("a\uD83Db\uDE00😀")));
    }

    @Test
    void losesNothing() throws IOException {
        List<String> texts = HostileTexts.wellFormed();

        try (CSVParser parser = CSVParser.parse(new StringReader(written(texts)), CSVFormat.RFC4180)) {
            List<String> read = parser.stream().skip(1).map(row -> row.get(1)).toList();
            assertEquals(texts, read);
        }
    }

    @Test
    void passesOnThatTheDiskIsFull() {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int octet) throws IOException {
                throw new IOException("No space left on device");
            }
        };

        IOException failed =
                assertThrows(IOException.class, () -> CsvWriter.write(rows(table(HostileTexts.wellFormed())), full));
        assertEquals("No space left on device", failed.getMessage());
    }

    private static Table<Integer> table(List<?> values) {
        return new Table<>(
                "t",
                "A row.",
                List.of(
                        new Column<>("id", ColumnType.ID, "The id.", row -> row + 1),
                        new Column<>("value", ColumnType.TEXT, "The value.", values::get)),
                dataset -> IntStream.range(0, values.size()).boxed());
    }

    private static TableRows rows(Table<?> table) {
        return TableRows.of(table, Sample.empty());
    }

    private static String written(List<?> values) throws IOException {
        return written(table(values));
    }

    private static String written(Table<?> table) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CsvWriter.write(rows(table), out);
        return out.toString(StandardCharsets.UTF_8);
    }
}

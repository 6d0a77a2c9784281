package org.comity.export.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.comity.domain.time.Day;
import org.comity.export.HostileTexts;
import org.comity.export.Sample;
import org.comity.export.format.Loss;
import org.comity.export.table.Column;
import org.comity.export.table.ColumnType;
import org.comity.export.table.Table;
import org.comity.export.table.TableRows;
import org.junit.jupiter.api.Test;

class CsvForExcelTest {

    @Test
    void beginsWithAByteOrderMarkAndEndsLinesInCrLf() throws IOException {
        assertEquals(
                "\uFEFFid,value\r\n\"1\",\"a,b\"\r\n\"2\",\r\n\"3\",\"say \"\"hi\"\"\"\r\n\"4\",\"two\nlines\"\r\n",
                written(List.of("a,b", Optional.empty(), "say \"hi\"", "two\nlines")));
    }

    @Test
    void guardsFormulas() throws IOException {
        assertEquals(
                "\uFEFFid,value\r\n\"1\",\"'=1+1\"\r\n\"2\",\"''=1+1\"\r\n\"3\",\"'@x\"\r\n\"4\",\"'\tx\"\r\n",
                written(List.of("=1+1", "'=1+1", "@x", "\tx")));
    }

    @Test
    void guardsDaysThatExcelWouldSubtractAndNoNumbers() throws IOException {
        Table<Integer> table = new Table<>(
                "t",
                "A row.",
                List.of(
                        new Column<>("day", ColumnType.DATE, "A day.", row -> Day.of(row, 3, 15)),
                        new Column<>("number", ColumnType.INTEGER, "A number.", row -> row)),
                dataset -> List.of(-44, 2012).stream());

        assertEquals("\uFEFFday,number\r\n\"'-0044-03-15\",-44\r\n2012-03-15,2012\r\n", written(table));
    }

    /** Reads the file like Excel does, with the comma or the semicolon as separator. */
    @Test
    void holdsNoFormulaWhateverSeparates() throws IOException {
        List<String> texts = HostileTexts.wellFormed();
        String file = written(texts).substring(1);

        List<CSVRecord> records = parsed(file, ',');
        assertEquals(texts.size() + 1, records.size());
        for (CSVRecord each : records) {
            assertEquals(2, each.size(), each::toString);
        }
        for (char separator : new char[] {',', ';', '\t'}) {
            for (CSVRecord each : parsed(file, separator)) {
                for (String cell : each) {
                    assertFalse(cell.strip().matches("(?s)[=+@\uFF1D\uFF0B\uFF0D\uFF20-].*"), cell);
                }
            }
        }
    }

    @Test
    void tellsWhatItCannotHold() {
        List<Loss> losses = CsvForExcel.losses();

        assertEquals(
                List.of(true, false),
                losses.stream()
                        .map(loss -> loss.concerns().test("x".repeat(32_768)))
                        .toList());
        assertEquals(
                List.of(false, true),
                losses.stream().map(loss -> loss.concerns().test("bell\u0007")).toList());
    }

    private static List<CSVRecord> parsed(String file, char separator) throws IOException {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(separator)
                .setLenientEof(true)
                .setTrailingData(true)
                .get();
        try (CSVParser parser = CSVParser.parse(new StringReader(file), format)) {
            return parser.getRecords();
        }
    }

    private static String written(List<?> values) throws IOException {
        return written(new Table<Integer>(
                "t",
                "A row.",
                List.of(
                        new Column<>("id", ColumnType.ID, "The id.", row -> row + 1),
                        new Column<>("value", ColumnType.TEXT, "The value.", values::get)),
                dataset -> IntStream.range(0, values.size()).boxed()));
    }

    private static String written(Table<?> table) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CsvForExcel.write(TableRows.of(table, Sample.empty()), out);
        return out.toString(StandardCharsets.UTF_8);
    }
}

package org.comity.export.excel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.util.TempFile;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.comity.domain.dataset.Dataset;
import org.comity.domain.time.Day;
import org.comity.export.HostileTexts;
import org.comity.export.Sample;
import org.comity.export.table.Column;
import org.comity.export.table.ColumnType;
import org.comity.export.table.Table;
import org.comity.export.table.Tables;
import org.junit.jupiter.api.Test;

class ExcelWriterTest {

    @Test
    void hasAReadmeASheetForEachTableAndTheDictionary() throws IOException {
        List<String> expected = new ArrayList<>(List.of("README"));
        Tables.all().forEach(table -> expected.add(table.name()));
        expected.add("dictionary");

        try (XSSFWorkbook workbook = read(written(Sample.dialogues()))) {
            List<String> sheets = new ArrayList<>();
            workbook.forEach(sheet -> sheets.add(sheet.getSheetName()));
            assertEquals(expected, sheets);
        }
    }

    @Test
    void saysInTheReadmeWhatIsThereAndHowMuch() throws IOException {
        try (XSSFWorkbook workbook = read(written(Sample.dialogues()))) {
            List<String> lines = new ArrayList<>();
            workbook.getSheet("README").forEach(row -> {
                List<String> cells = new ArrayList<>();
                row.forEach(cell -> cells.add(cell.toString()));
                lines.add(String.join(" | ", cells));
            });
            assertEquals("Migration dialogues", lines.get(0));
            assertTrue(lines.contains("Licence | CC-BY-4.0"), lines::toString);
            assertTrue(lines.contains("Generator | comity test"), lines::toString);
            assertTrue(lines.contains("sources | A text from which the corpus quotes. | 1.0"), lines::toString);
        }
    }

    @Test
    void makesEachSheetATableWithFilterUnderAFrozenHeader() throws IOException {
        Map<String, String> parts = unzipped(written(Sample.dialogues()));

        String sheet = parts.getOrDefault("xl/worksheets/sheet4.xml", "");
        assertTrue(sheet.contains("<dimension ref=\"A1:W3\"/>"), sheet);
        assertTrue(sheet.contains("<c r=\"A2\""), sheet);
        assertTrue(sheet.contains("xSplit=\"1.0\" ySplit=\"1.0\" state=\"frozen\""), sheet);
        String table = parts.getOrDefault("xl/tables/table3.xml", "");
        assertTrue(table.contains("ref=\"A1:W3\" displayName=\"memberships\" name=\"memberships\""), table);
        assertTrue(table.contains("<autoFilter ref=\"A1:W3\"/>"), table);
        assertTrue(table.contains("<tableColumn id=\"23\" name=\"source_id\"/>"), table);
    }

    @Test
    void givesATableWithoutRowsABlankRowAsTheFormatDemands() throws IOException {
        String table = unzipped(written(Sample.empty())).getOrDefault("xl/tables/table3.xml", "");

        assertTrue(table.contains("ref=\"A1:W2\""), table);
    }

    @Test
    void writesDaysNumbersAndBooleansAsSuch() throws IOException {
        List<Object> values = List.of(
                Day.of(LocalDate.of(2012, 1, 31)),
                Day.of(LocalDate.of(1880, 1, 1)),
                18L,
                1L << 60,
                true,
                Optional.empty());
        List<Column<Integer>> columns = List.of(
                column("day", ColumnType.DATE, values.get(0)),
                column("early", ColumnType.DATE, values.get(1)),
                column("number", ColumnType.INTEGER, values.get(2)),
                column("large", ColumnType.INTEGER, values.get(3)),
                column("truth", ColumnType.BOOLEAN, values.get(4)),
                column("missing", ColumnType.TEXT, values.get(5)));
        Table<Integer> table = new Table<>("t", "A row.", columns, dataset -> Stream.of(1));

        try (XSSFWorkbook workbook = read(written(Sample.empty(), List.of(table), new ExcelWriter()))) {
            List<Cell> row = new ArrayList<>();
            workbook.getSheet("t").getRow(1).forEach(row::add);
            assertEquals(CellType.NUMERIC, row.get(0).getCellType());
            assertEquals("yyyy-mm-dd", row.get(0).getCellStyle().getDataFormatString());
            assertEquals(LocalDate.of(2012, 1, 31).atStartOfDay(), row.get(0).getLocalDateTimeCellValue());
            assertEquals("1880-01-01", row.get(1).getStringCellValue());
            assertEquals(18, row.get(2).getNumericCellValue());
            assertEquals("1152921504606846976", row.get(3).getStringCellValue());
            assertTrue(row.get(4).getBooleanCellValue());
            assertEquals(5, row.size());
        }
    }

    @Test
    void holdsEveryTextAsTextAndNoneAsFormula() throws IOException {
        List<String> texts = HostileTexts.wellFormed();
        List<String> expected = texts.stream()
                .map(text -> text.replaceAll("[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]", "\uFFFD"))
                .toList();

        byte[] bytes = written(Sample.empty(), List.of(table(texts)), new ExcelWriter());

        try (XSSFWorkbook workbook = read(bytes)) {
            List<String> read = new ArrayList<>();
            workbook.getSheet("t").forEach(row -> {
                assertEquals(CellType.STRING, row.getCell(0).getCellType());
                read.add(row.getCell(0).getStringCellValue());
            });
            assertEquals(expected, read.subList(1, read.size()));
        }
        assertTrue(unzipped(bytes).values().stream().noneMatch(part -> part.contains("<f>")));
    }

    @Test
    void continuesOnFurtherSheetsWhereOneIsFull() throws IOException {
        List<String> texts = IntStream.range(0, 7).mapToObj(i -> "text " + i).toList();

        byte[] bytes = written(Sample.empty(), List.of(table(texts)), new ExcelWriter(4));

        try (XSSFWorkbook workbook = read(bytes)) {
            List<String> found = new ArrayList<>();
            for (String name : List.of("t", "t (2)", "t (3)")) {
                XSSFSheet sheet = workbook.getSheet(name);
                found.add(sheet.getTables().get(0).getName() + " "
                        + sheet.getTables().get(0).getArea().formatAsString() + " "
                        + sheet.getRow(1).getCell(0).getStringCellValue());
            }
            assertEquals(List.of("t A1:A4 text 0", "t_2 A1:A4 text 3", "t_3 A1:A2 text 6"), found);
        }
    }

    @Test
    void fillsASheetToTheVeryRowThatExcelCanRead() throws IOException {
        Table<Integer> table = new Table<>(
                "t",
                "A row.",
                List.of(column("id", ColumnType.INTEGER, 1L)),
                dataset -> IntStream.range(0, 1_048_577).boxed());

        Map<String, String> parts = unzipped(written(Sample.empty(), List.of(table), new ExcelWriter()));

        assertTrue(parts.getOrDefault("xl/tables/table1.xml", "").contains("ref=\"A1:A1048576\""));
        assertTrue(parts.getOrDefault("xl/tables/table2.xml", "").contains("ref=\"A1:A3\""));
    }

    @Test
    void bearsNoTimeButAFixedOne() throws IOException {
        String properties = unzipped(written(Sample.empty())).getOrDefault("docProps/core.xml", "");

        assertTrue(
                properties.contains("<dcterms:created xsi:type=\"dcterms:W3CDTF\">2000-01-01T00:00:00Z"), properties);
        assertTrue(
                properties.contains("<dcterms:modified xsi:type=\"dcterms:W3CDTF\">2000-01-01T00:00:00Z"), properties);
    }

    @Test
    void leavesNoTemporaryFilesBehind() throws IOException {
        Path folder;
        PrivateTemporaries temporaries = PrivateTemporaries.open();
        try (temporaries) {
            folder = TempFile.createTempFile("of", "this test").toPath().resolveSibling("");
            assertEquals(1, count(folder));
        }

        assertFalse(Files.exists(folder));
        assertNotEquals(folder, TempFile.createTempFile("of", "no run").toPath().resolveSibling(""));
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
                () -> new ExcelWriter().write(Sample.dialogues(), Tables.all(), "comity test", full));
        assertEquals("No space left on device", failed.getMessage());
    }

    private static long count(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return 0;
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.count();
        }
    }

    private static Column<Integer> column(String name, ColumnType type, Object value) {
        return new Column<>(name, type, "A value.", row -> value);
    }

    private static Table<String> table(List<String> texts) {
        return new Table<>(
                "t",
                "A row.",
                List.of(new Column<>("value", ColumnType.TEXT, "The value.", text -> text)),
                dataset -> texts.stream());
    }

    private static byte[] written(Dataset dataset) throws IOException {
        return written(dataset, Tables.all(), new ExcelWriter());
    }

    private static byte[] written(Dataset dataset, List<Table<?>> tables, ExcelWriter writer) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writer.write(dataset, tables, "comity test", out);
        return out.toByteArray();
    }

    private static XSSFWorkbook read(byte[] bytes) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(bytes));
    }

    private static Map<String, String> unzipped(byte[] bytes) throws IOException {
        Map<String, String> parts = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts;
    }
}

package org.comity.export.excel;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFSheetConditionalFormatting;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.comity.domain.dataset.Corpus;
import org.comity.domain.dataset.Dataset;
import org.comity.domain.dataset.Imprint;
import org.comity.domain.entity.OrganizationKind;
import org.comity.domain.resolution.Resolution;
import org.comity.domain.statement.Role;
import org.comity.domain.statement.Statement;
import org.comity.domain.statement.Statements;
import org.comity.domain.time.Day;
import org.comity.export.HostileTexts;
import org.comity.export.Sample;
import org.comity.export.overview.WorkbookTables;
import org.comity.export.table.Column;
import org.comity.export.table.ColumnType;
import org.comity.export.table.DatasetRows;
import org.comity.export.table.Field;
import org.comity.export.table.Table;
import org.comity.export.table.TableHead;
import org.junit.jupiter.api.Test;

class ExcelWriterTest {

    private static final int EXCEL = SpreadsheetVersion.EXCEL2007.getMaxRows();

    @Test
    void hasAReadmeASheetForEachTableAndTheDictionary() throws IOException {
        List<String> expected = List.of(
                "README",
                "memberships",
                "matrix",
                "timeline",
                "disagreements",
                "organizations",
                "frameworks",
                "counts",
                "inclusions",
                "attributes",
                "statements",
                "sources",
                "findings",
                "glossary",
                "dictionary");

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
            assertTrue(lines.contains("sources | A text that the corpus quotes. | 1.0"), lines::toString);
        }
    }

    @Test
    void makesEachSheetATableWithFilterUnderAFrozenHeader() throws IOException {
        Map<String, String> parts = unzipped(written(Sample.dialogues()));

        String sheet = parts.getOrDefault("xl/worksheets/sheet2.xml", "");
        assertTrue(sheet.contains("<dimension ref=\"A1:AJ3\"/>"), sheet);
        assertTrue(sheet.contains("<c r=\"A2\""), sheet);
        assertTrue(sheet.contains("xSplit=\"1.0\" ySplit=\"1.0\" state=\"frozen\""), sheet);
        String table = parts.getOrDefault("xl/tables/table1.xml", "");
        assertTrue(table.contains("ref=\"A1:AJ3\" displayName=\"memberships\" name=\"memberships\""), table);
        assertTrue(table.contains("<autoFilter ref=\"A1:AJ3\"/>"), table);
        assertTrue(table.contains("<tableColumn id=\"36\" name=\"statement_id\"/>"), table);
    }

    @Test
    void printsOnPagesThatAreWideEnoughToRead() throws IOException {
        try (XSSFWorkbook workbook = read(written(Sample.dialogues()))) {
            XSSFSheet memberships = workbook.getSheet("memberships");
            assertEquals("memberships!$A$1:$H$3", workbook.getPrintArea(workbook.getSheetIndex(memberships)));
            assertTrue(memberships.getPrintSetup().getLandscape());
            assertFalse(memberships.getFitToPage());
            assertEquals(65, memberships.getPrintSetup().getScale());
            XSSFSheet disagreements = workbook.getSheet("disagreements");
            assertTrue(disagreements.getFitToPage());
            assertEquals(2, disagreements.getPrintSetup().getFitWidth());
            assertEquals(0, disagreements.getPrintSetup().getFitHeight());
            assertEquals("&A, &P/&N", memberships.getFooter().getCenter());
            assertEquals("1:1", memberships.getRepeatingRows().formatAsString().replaceAll("[A-Z]+", ""));
        }
    }

    @Test
    void beginsWithWhatPeopleReadAndHidesIdsAndEmptyColumnsInAnOutline() throws IOException {
        try (XSSFWorkbook workbook = read(written(Sample.dialogues()))) {
            XSSFSheet sheet = workbook.getSheet("memberships");
            List<String> shown = new ArrayList<>();
            List<String> hidden = new ArrayList<>();
            for (Cell header : sheet.getRow(0)) {
                boolean closed = sheet.isColumnHidden(header.getColumnIndex());
                assertEquals(closed ? 1 : 0, sheet.getColumnOutlineLevel(header.getColumnIndex()));
                (closed ? hidden : shown).add(header.getStringCellValue());
            }
            assertEquals(
                    List.of("member_name", "role", "body_name", "since", "until", "contested", "quote", "source_id"),
                    shown.subList(0, 8));
            assertTrue(hidden.contains("until_wording"), hidden::toString);
            assertEquals(
                    List.of("id", "member_id", "body_id", "since_statement_id", "until_statement_id", "statement_id"),
                    hidden.subList(hidden.size() - 6, hidden.size()));
        }
    }

    @Test
    void marksTheQuoteBetweenTheWordsAroundIt() throws IOException {
        try (XSSFWorkbook workbook = read(written(Sample.dialogues()))) {
            XSSFSheet sheet = workbook.getSheet("memberships");
            Row row = IntStream.rangeClosed(1, sheet.getLastRowNum())
                    .mapToObj(sheet::getRow)
                    .filter(one -> one.getCell(column(sheet, "quote_before")) != null)
                    .findFirst()
                    .orElseThrow();
            assertEquals(
                    "An ID, and nothing else |An ID, and nothing else Join Date: 01 Jan. 2008 Member Type:| Member Type:",
                    Stream.of("quote_before", "quote", "quote_after")
                            .map(name -> row.getCell(column(sheet, name)).getStringCellValue())
                            .collect(Collectors.joining("|")));
            XSSFRichTextString text =
                    (XSSFRichTextString) row.getCell(column(sheet, "quote")).getRichStringCellValue();
            assertEquals(3, text.numFormattingRuns());
            assertTrue(text.getFontOfFormattingRun(1).getBold());
            assertEquals(text.getString().indexOf("Join Date"), text.getIndexOfFormattingRun(1));
            assertEquals("Join Date: 01 Jan. 2008".length(), text.getLengthOfFormattingRun(1));
            assertTrue(sheet.isColumnHidden(column(sheet, "quote_before")));
            XSSFSheet statements = workbook.getSheet("statements");
            assertFalse(statements.isColumnHidden(column(statements, "quote_before")));
        }
    }

    @Test
    void showsAColumnThatOnlyOneRowOfALargeTableFills() {
        List<Field> fields = Stream.of("id", "name", "short", "kind")
                .map(name -> new Field(name, ColumnType.TEXT, "", false, "", List.of()))
                .toList();
        WorkbookPlan plan = new WorkbookPlan(List.of("organizations"));
        plan.begin(new TableHead("organizations", "", fields));
        plan.row(new Object[] {"a", "A", null, null});
        assertArrayEquals(new int[] {2, 3}, plan.needed());
        plan.skipped(new Object[] {null, null, null, null});
        plan.skipped(new Object[] {null, null, "short", null});
        assertArrayEquals(new int[] {3}, plan.needed());

        SheetPlan sheets = plan.sheets("organizations");
        List<String> hidden = IntStream.range(0, 4)
                .filter(sheets::isHidden)
                .mapToObj(column -> sheets.head().fields().get(column).name())
                .toList();
        assertEquals(List.of("kind"), hidden);
    }

    @Test
    void leavesTheRowEmptyThatTheFormatDemandsOfATableWithoutRows() throws IOException {
        String table = unzipped(written(Sample.empty())).getOrDefault("xl/tables/table1.xml", "");

        assertTrue(table.contains("ref=\"A1:AJ2\""), table);
        try (XSSFWorkbook workbook = read(written(Sample.empty()))) {
            assertEquals(0, workbook.getSheet("findings").getLastRowNum());
        }
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

        try (XSSFWorkbook workbook = read(written(Sample.empty(), List.of(table), EXCEL))) {
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

        byte[] bytes = written(Sample.empty(), List.of(table(texts)), EXCEL);

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
    void holdsTextsUpToTheLongestThatExcelReadsAndCutsLongerOnesWithAFinding() throws IOException {
        String words = new Random(5)
                .ints(40_000, 'a', 'z' + 1)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        List<String> texts = List.of(
                words.substring(0, 32_766),
                words.substring(0, 32_767),
                words.substring(0, 32_768),
                "_x0041_" + words.substring(0, 32_754),
                "_x0041_" + words.substring(0, 32_755),
                words.substring(0, 32_762) + "😀😀😀");
        List<String> expected = List.of(
                words.substring(0, 32_766),
                words.substring(0, 32_767),
                words.substring(0, 32_763) + " […]",
                "_x0041_" + words.substring(0, 32_754),
                "_x0041_" + words.substring(0, 32_750) + " […]",
                words.substring(0, 32_762) + " […]");

        WorkbookPlan plan = new WorkbookPlan(List.of("t"));
        plan.begin(table(texts).head());
        texts.forEach(text -> plan.row(new Object[] {text}));
        byte[] bytes = written(Sample.empty(), List.of(table(texts)), EXCEL);

        try (XSSFWorkbook workbook = read(bytes)) {
            List<String> read = new ArrayList<>();
            workbook.getSheet("t").forEach(row -> read.add(row.getCell(0).getStringCellValue()));
            assertEquals(expected, read.subList(1, read.size()));
        }
        assertEquals(
                List.of("cell-cut.t.value"),
                plan.findings().stream().map(finding -> finding.id().toString()).toList());
        assertTrue(plan.findings().get(0).message().contains("(3): "), plan.findings()::toString);
    }

    @Test
    void tellsOfATitleThatTheReadmeCannotHold() {
        WorkbookPlan plan = new WorkbookPlan(List.of());

        plan.readme(new Imprint("x".repeat(40_000), "1", "CC0-1.0\u0007", ""));

        assertEquals(
                List.of("cell-cut.README.title", "character-replaced.README.licence"),
                plan.findings().stream().map(finding -> finding.id().toString()).toList());
    }

    @Test
    void namesSheetsAsExcelAllows() throws IOException {
        try (XSSFWorkbook workbook =
                read(written(Sample.dialogues(), WorkbookTables.of(Sample.dialogues(), List.of()), 9))) {
            Set<String> names = new HashSet<>();
            workbook.forEach(sheet -> {
                assertTrue(names.add(sheet.getSheetName().toLowerCase(Locale.ROOT)), sheet::getSheetName);
                WorkbookUtil.validateSheetName(sheet.getSheetName());
            });
            assertTrue(names.contains("dictionary (2)"), names::toString);
        }
    }

    @Test
    void continuesOnFurtherSheetsWhereOneIsFull() throws IOException {
        List<String> texts = IntStream.range(0, 7).mapToObj(i -> "text " + i).toList();

        byte[] bytes = written(Sample.empty(), List.of(table(texts)), 4);

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

        Map<String, String> parts = unzipped(written(Sample.empty(), List.of(table), EXCEL));

        assertTrue(parts.getOrDefault("xl/tables/table1.xml", "").contains("ref=\"A1:A1048576\""));
        assertTrue(parts.getOrDefault("xl/tables/table2.xml", "").contains("ref=\"A1:A3\""));
    }

    @Test
    void leadsFromRowsToTheStatementsAndFromStatementsToTheSourcesThatTheyName() throws IOException {
        try (XSSFWorkbook workbook = read(written(Sample.dialogues()))) {
            for (String[] way : new String[][] {
                {"memberships", "statement_id", "statements"},
                {"memberships", "since_statement_id", "statements"},
                {"statements", "source_id", "sources"},
                {"attributes", "statement_id", "statements"},
            }) {
                XSSFSheet sheet = workbook.getSheet(way[0]);
                int column = column(sheet, way[1]);
                int links = 0;
                for (int i = 1; i <= sheet.getLastRowNum(); i++) {
                    Cell cell = sheet.getRow(i).getCell(column);
                    if (cell != null) {
                        CellReference target =
                                new CellReference(cell.getHyperlink().getAddress());
                        assertEquals(way[2], target.getSheetName());
                        assertEquals(
                                cell.getStringCellValue(),
                                workbook.getSheet(way[2])
                                        .getRow(target.getRow())
                                        .getCell(column(workbook.getSheet(way[2]), "id"))
                                        .getStringCellValue());
                        links++;
                    }
                }
                assertTrue(links > 0, () -> String.join(" ", way));
            }
        }
    }

    @Test
    void leadsToTheSheetOnWhichARowOfSeveralSheetsStands() throws IOException {
        List<Column<Integer>> columns = List.of(
                new Column<>("id", ColumnType.ID, "An id.", number -> "t" + number),
                new Column<>(
                        new Field("other_id", ColumnType.ID, "Another.", false, "sources", List.of()),
                        number -> "s" + (6 - number)));
        Table<Integer> referring = new Table<>(
                "t", "A row.", columns, dataset -> IntStream.range(0, 7).boxed());
        Table<Integer> sources = new Table<>(
                "sources",
                "A row.",
                List.of(new Column<>("id", ColumnType.ID, "An id.", number -> "s" + number)),
                dataset -> IntStream.range(0, 7).boxed());

        try (XSSFWorkbook workbook = read(written(Sample.empty(), List.of(referring, sources), 4))) {
            assertEquals("'sources (3)'!A2", link(workbook, "t", 1));
            assertEquals("'sources (2)'!A4", link(workbook, "t", 2));
            assertEquals("'sources'!A2", link(workbook, "t (3)", 1));
        }
    }

    @Test
    void stopsLinkingWhereExcelWouldAndSaysSo() throws IOException {
        int rows = 65_600;
        Table<Integer> referring = new Table<>(
                "t",
                "A row.",
                List.of(
                        new Column<>("id", ColumnType.ID, "An id.", number -> "t" + number),
                        new Column<>(
                                new Field("source_id", ColumnType.ID, "Its source.", false, "sources", List.of()),
                                any -> "s"),
                        new Column<>(
                                new Field("other_id", ColumnType.ID, "Another.", false, "sources", List.of()),
                                any -> "s")),
                dataset -> IntStream.range(0, rows).boxed());
        Table<Integer> sources = new Table<>(
                "sources",
                "A row.",
                List.of(new Column<>("id", ColumnType.ID, "An id.", any -> "s")),
                dataset -> Stream.of(1));

        Map<String, String> parts = unzipped(written(Sample.empty(), List.of(referring, sources), EXCEL));

        String sheet = parts.getOrDefault("xl/worksheets/sheet2.xml", "");
        assertEquals(65_530, sheet.split("<hyperlink ", -1).length - 1);
        assertTrue(parts.getOrDefault("xl/sharedStrings.xml", "")
                .contains("Some ids in these columns are therefore not links: t.source_id, t.other_id."));
    }

    @Test
    void showsMembersAndBodiesInAMatrixWithStandingsInWordsAndColours() throws IOException {
        try (XSSFWorkbook workbook = read(written(Sample.dialogues()))) {
            XSSFSheet matrix = workbook.getSheet("matrix");
            List<String> cells = new ArrayList<>();
            matrix.forEach(row -> row.forEach(cell -> cells.add(cell.toString())));
            assertEquals(
                    List.of("member_name", "add", "member_id", "International Organization for Migration"),
                    cells.subList(0, 4));
            Cell standing = matrix.getRow(1).getCell(1);
            assertEquals("observer (contested), service", standing.getStringCellValue());
            assertEquals(
                    FillPatternType.SOLID_FOREGROUND, standing.getCellStyle().getFillPattern());
        }
    }

    @Test
    void drawsTheTimelineAsANativeChartWithItsNumbers() throws IOException {
        Map<String, String> parts = unzipped(written(members("2008/2012", "2010/")));

        String chart = parts.getOrDefault("xl/charts/chart1.xml", "");
        assertTrue(chart.contains("<c:f>timeline!$B$1</c:f>"), chart);
        assertTrue(chart.contains("<c:f>timeline!$C$1</c:f>"), chart);
        assertTrue(chart.contains("<c:v>iom (at most)</c:v>"), chart);
        assertTrue(chart.contains("<a:prstDash val=\"dash\"/>"), chart);
        assertTrue(chart.contains("<c:lineChart><c:grouping val=\"standard\"/>"), chart);
        assertTrue(chart.contains("<c:v>2012</c:v>"), chart);
        assertTrue(chart.contains("<c:dispBlanksAs val=\"gap\"/>"), chart);
        assertTrue(
                parts.values().stream()
                        .anyMatch(part -> part.contains(
                                "descr=\"A line chart of the number of full members of each body per year."
                                        + " iom: ")),
                "the chart has a description");
    }

    @Test
    void drawsNoChartOfLessThanThreeYearsOrOfObservers() throws IOException {
        assertFalse(unzipped(written(members("2008/2009", "2008/"))).containsKey("xl/charts/chart1.xml"));
        assertFalse(unzipped(written(Sample.dialogues())).containsKey("xl/charts/chart1.xml"));
    }

    /** A body whose members have these periods. */
    private static Dataset members(String... periods) {
        List<Statement> statements = new ArrayList<>();
        statements.add(
                Statement.that("iom").is(OrganizationKind.INTERGOVERNMENTAL).assertedIn("corpus.yaml"));
        for (int i = 0; i < periods.length; i++) {
            String member = "member-" + i;
            statements.add(Statement.that(member).is(OrganizationKind.STATE).assertedIn("corpus.yaml"));
            statements.add(Statement.that(member)
                    .is(Role.MEMBER)
                    .of("iom")
                    .during(periods[i])
                    .assertedIn("corpus.yaml"));
        }
        return Resolution.resolve(Corpus.of("members"), Statements.of(statements));
    }

    @Test
    void namesEveryTable() throws IOException {
        try (XSSFWorkbook workbook = read(written(Sample.dialogues()))) {
            assertEquals(
                    "'memberships'!$A$1:$AJ$3",
                    workbook.getName("all_memberships").getRefersToFormula());
            for (Table<?> table : WorkbookTables.of(Sample.dialogues(), List.of())) {
                assertEquals(
                        "'" + table.name() + "'",
                        workbook.getName("all_" + table.name())
                                .getRefersToFormula()
                                .split("!", -1)[0]);
                XSSFSheet sheet = workbook.getSheet(table.name());
                assertEquals(
                        List.of(table.name()),
                        sheet.getTables().stream().map(XSSFTable::getName).toList());
                assertEquals(0, sheet.getNumMergedRegions());
                for (int i = 0; i < table.columns().size(); i++) {
                    assertEquals(
                            table.columns().get(i).field().description(),
                            sheet.getCellComment(new CellAddress(
                                            0,
                                            column(
                                                    sheet,
                                                    table.columns()
                                                            .get(i)
                                                            .field()
                                                            .name())))
                                    .getString()
                                    .getString());
                }
            }
        }
    }

    @Test
    void makesRowsStandOutThatNeedALook() throws IOException {
        try (XSSFWorkbook workbook = read(written(Sample.dialogues()))) {
            for (String[] rule : new String[][] {
                {"counts", "verdict", "\"short\""},
                {"counts", "verdict", "\"exceeded\""},
                {"memberships", "contested", "TRUE"},
                {"findings", "severity", "\"warning\""},
                {"statements", "rejected", "TRUE"},
            }) {
                XSSFSheet sheet = workbook.getSheet(rule[0]);
                String expected = "$" + CellReference.convertNumToColString(column(sheet, rule[1])) + "2=" + rule[2];
                XSSFSheetConditionalFormatting formatting = sheet.getSheetConditionalFormatting();
                List<String> rules = IntStream.range(0, formatting.getNumConditionalFormattings())
                        .mapToObj(i -> formatting
                                .getConditionalFormattingAt(i)
                                .getRule(0)
                                .getFormula1())
                        .toList();
                assertTrue(rules.contains(expected), () -> rule[0] + " has " + rules);
            }
        }
    }

    @Test
    void leadsFromTheReadmeToEverySheet() throws IOException {
        try (XSSFWorkbook workbook = read(written(Sample.dialogues()))) {
            XSSFSheet readme = workbook.getSheet("README");
            XSSFTable contents = readme.getTables().get(0);
            List<String> linked = new ArrayList<>();
            for (int i = contents.getStartRowIndex() + 1; i <= contents.getEndRowIndex(); i++) {
                Cell cell = readme.getRow(i).getCell(0);
                assertEquals(
                        "'" + cell.getStringCellValue() + "'!A1",
                        cell.getHyperlink().getAddress());
                linked.add(cell.getStringCellValue());
            }
            List<String> sheets = new ArrayList<>();
            workbook.forEach(sheet -> sheets.add(sheet.getSheetName()));
            assertEquals(sheets.subList(1, sheets.size()), linked);
            assertEquals("contents", contents.getName());
        }
    }

    @Test
    void hasATitleAndALanguageButNoTime() throws IOException {
        String properties = unzipped(written(Sample.empty())).getOrDefault("docProps/core.xml", "");

        assertTrue(properties.contains("<dc:title>Migration empty</dc:title>"), properties);
        assertTrue(properties.contains("<dc:language>en</dc:language>"), properties);
        assertFalse(properties.contains("dcterms:W3CDTF"), properties);
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
                () -> write(Sample.dialogues(), WorkbookTables.of(Sample.dialogues(), List.of()), EXCEL, full));
        assertEquals("No space left on device", failed.getMessage());
    }

    private static int column(XSSFSheet sheet, String name) {
        for (Cell cell : sheet.getRow(0)) {
            if (cell.getStringCellValue().equals(name)) {
                return cell.getColumnIndex();
            }
        }
        throw new AssertionError(sheet.getSheetName() + " has no " + name);
    }

    private static String link(XSSFWorkbook workbook, String sheet, int row) {
        return workbook.getSheet(sheet).getRow(row).getCell(1).getHyperlink().getAddress();
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
        return written(dataset, WorkbookTables.of(dataset, List.of()), EXCEL);
    }

    private static byte[] written(Dataset dataset, List<Table<?>> tables, int rowLimit) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        write(dataset, tables, rowLimit, out);
        return out.toByteArray();
    }

    private static void write(Dataset dataset, List<Table<?>> tables, int rowLimit, OutputStream out)
            throws IOException {
        WorkbookPlan plan =
                new WorkbookPlan(tables.stream().map(table -> table.name()).toList(), rowLimit);
        for (Table<?> table : tables) {
            plan.begin(table.head());
            table.rawValues(dataset).forEach(plan::row);
        }
        ExcelWriter.write(DatasetRows.of(dataset, tables, "comity test"), plan, out);
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

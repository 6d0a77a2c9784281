package org.comity.export.excel;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.openxml4j.opc.internal.PackagePropertiesPart;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFPrintSetup;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.comity.export.overview.TimelineTable;
import org.comity.export.table.DatasetHead;
import org.comity.export.table.TableHead;
import org.comity.export.text.WellFormedText;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTCol;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTTableStyleInfo;

/**
 * A workbook without the rows of its tables: the sheets, their Excel tables, names, styles, notes and the chart, as the
 * parts of the ZIP file.
 */
final class WorkbookShell {

    /** The language of the names and explanations. */
    private static final String LANGUAGE = "en";

    private static final String TABLE_LOOK = "TableStyleLight1";
    private static final int UNITS_PER_CHARACTER = 256;

    /** The width of the empty column with the button for the columns before it. */
    private static final int NARROW = 4;

    /** The number of characters beside each other on a landscape page that can still be read. */
    private static final int PAGE_WIDTH = 250;

    /** Up to this number of characters, a sheet is printed in a fixed scale, in percent, as large as others. */
    private static final int NARROW_PAGE = 155;

    private static final short SCALE = 65;

    private static final double SIDE_INCHES = 0.4;
    private static final double TOP_INCHES = 0.5;

    private final XSSFWorkbook workbook = new XSSFWorkbook();
    private final CellStyles styles = new CellStyles(workbook);
    private final Map<String, String> partNames = new LinkedHashMap<>();

    private WorkbookShell() {}

    /** * Creates the shell of a workbook.
     *
     * @param styles the styles of its cells
     * @param parts the content of each part by its name, in the order of the file
     * @param sheets the name of the part for each sheet with rows, by the name of the sheet
     */
    record Parts(CellStyles styles, Map<String, byte[]> parts, Map<String, String> sheets) {}

    /** Makes the shell of a workbook. */
    static Parts of(DatasetHead head, WorkbookPlan plan) throws IOException {
        WorkbookShell shell = new WorkbookShell();
        try (XSSFWorkbook workbook = shell.workbook) {
            shell.describe(head);
            XSSFSheet readme = workbook.createSheet("README");
            for (SheetPlan sheets : plan.ordered()) {
                shell.add(sheets);
            }
            new ReadmeSheet(readme, shell.styles).write(head, plan);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            workbook.write(bytes);
            return new Parts(shell.styles, unzipped(bytes.toByteArray()), shell.partNames);
        }
    }

    private void add(SheetPlan sheets) {
        if (sheets.head().name().equals(TimelineTable.NAME) && sheets.rows() > 0) {
            TimelineChart.add(workbook, styles, sheets);
        }
        for (int page = 0; page < sheets.pages(); page++) {
            XSSFSheet sheet = workbook.createSheet(sheets.sheet(page));
            partNames.put(
                    sheets.sheet(page),
                    sheet.getPackagePart().getPartName().getName().substring(1));
            sheet.createFreezePane(1, 1);
            sheet.setRepeatingRows(new CellRangeAddress(0, 0, -1, -1));
            sheet.setRepeatingColumns(new CellRangeAddress(-1, -1, 0, 0));
            for (int i = 0; i < sheets.head().fields().size(); i++) {
                sheet.setColumnWidth(i, sheets.width(i) * UNITS_PER_CHARACTER);
            }
            hide(sheet, sheets);
            AreaReference area = area(sheets, page);
            print(sheet, sheets, area);
            table(sheet, area, sheets.table(page), sheets.head());
            name(sheets.sheet(page), sheets.table(page), area);
            Emphasis.apply(sheets.head(), sheet, area);
            HeaderNotes.add(sheets.head(), sheet);
        }
    }

    /** Hides columns in an outline, so that a button above them opens neighbouring ones together. */
    private static void hide(XSSFSheet sheet, SheetPlan sheets) {
        int columns = sheets.head().fields().size();
        for (int i = 0; i < columns; i++) {
            CTCol column = sheet.getColumnHelper().getColumn(i, false);
            if (sheets.isHidden(i)) {
                column.setHidden(true);
                column.setOutlineLevel((short) 1);
                sheet.getCTWorksheet().getSheetFormatPr().setOutlineLevelCol((short) 1);
            }
            if (i > 0 && sheets.isHidden(i - 1) && !sheets.isHidden(i)) {
                column.setCollapsed(true);
            }
        }
        if (sheets.isHidden(columns - 1)) {
            sheet.setColumnWidth(columns, NARROW * UNITS_PER_CHARACTER);
            sheet.getColumnHelper().getColumn(columns, false).setCollapsed(true);
        }
    }

    /**
     * Prints the columns that are read, on as few pages side by side as can be read, with the name of the sheet and page
     * numbers.
     */
    private void print(XSSFSheet sheet, SheetPlan sheets, AreaReference area) {
        int characters = IntStream.range(0, sheets.order().read())
                .filter(column -> !sheets.isHidden(column))
                .map(sheets::width)
                .sum();
        workbook.setPrintArea(
                workbook.getSheetIndex(sheet),
                0,
                sheets.order().read() - 1,
                0,
                area.getLastCell().getRow());
        XSSFPrintSetup setup = sheet.getPrintSetup();
        setup.setPaperSize(PrintSetup.A4_PAPERSIZE);
        setup.setLandscape(true);
        if (characters > NARROW_PAGE) {
            sheet.setFitToPage(true);
            setup.setFitWidth((short) ((characters + PAGE_WIDTH - 1) / PAGE_WIDTH));
            setup.setFitHeight((short) 0);
        } else {
            setup.setScale(SCALE);
        }
        sheet.setMargin(PageMargin.LEFT, SIDE_INCHES);
        sheet.setMargin(PageMargin.RIGHT, SIDE_INCHES);
        sheet.setMargin(PageMargin.TOP, TOP_INCHES);
        sheet.setMargin(PageMargin.BOTTOM, TOP_INCHES);
        sheet.setMargin(PageMargin.FOOTER, TOP_INCHES / 2);
        sheet.getFooter().setCenter("&A, &P/&N");
    }

    /** The cells of a table with its header. A table without rows has one empty row, which the format demands. */
    private static AreaReference area(SheetPlan sheets, int page) {
        return new AreaReference(
                new CellReference(0, 0),
                new CellReference(
                        Math.max(sheets.rows(page), 1), sheets.head().fields().size() - 1),
                SpreadsheetVersion.EXCEL2007);
    }

    private static void table(XSSFSheet sheet, AreaReference area, String name, TableHead head) {
        XSSFTable table = sheet.createTable(area);
        table.setName(name);
        table.setDisplayName(name);
        table.getCTTable().addNewAutoFilter().setRef(area.formatAsString());
        CTTableStyleInfo look = table.getCTTable().addNewTableStyleInfo();
        look.setName(TABLE_LOOK);
        look.setShowRowStripes(true);
        for (int i = 0; i < head.fields().size(); i++) {
            table.getCTTable()
                    .getTableColumns()
                    .getTableColumnArray(i)
                    .setName(head.fields().get(i).name());
        }
    }

    /**
     * Defines a name for all cells of a table, for programs that do not support Excel tables. It differs from the name
     * of the Excel table, because names must be unique.
     */
    private void name(String sheet, String table, AreaReference area) {
        Name name = workbook.createName();
        name.setNameName("all_" + table);
        name.setRefersToFormula("'" + sheet + "'!"
                + new AreaReference(
                                absolute(area.getFirstCell()),
                                absolute(area.getLastCell()),
                                SpreadsheetVersion.EXCEL2007)
                        .formatAsString());
    }

    private static CellReference absolute(CellReference cell) {
        return new CellReference(cell.getRow(), cell.getCol(), true, true);
    }

    private void describe(DatasetHead head) {
        POIXMLProperties.CoreProperties properties = workbook.getProperties().getCoreProperties();
        properties.setCreator(ExcelText.of(WellFormedText.of(head.generator())));
        properties.setTitle(
                ExcelText.of(WellFormedText.of(head.corpus().imprint().title())));
        PackagePropertiesPart core = properties.getUnderlyingProperties();
        core.setLanguageProperty(LANGUAGE);
        core.setCreatedProperty(Optional.empty());
        core.setModifiedProperty(Optional.empty());
    }

    private static Map<String, byte[]> unzipped(byte[] bytes) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }
        return parts;
    }
}

package org.comity.export.excel;

import java.util.List;
import org.apache.poi.ss.usermodel.ConditionalFormattingRule;
import org.apache.poi.ss.usermodel.FontFormatting;
import org.apache.poi.ss.usermodel.PatternFormatting;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFSheetConditionalFormatting;
import org.comity.export.table.Field;
import org.comity.export.table.TableHead;

/**
 * Rows that are emphasized because of the value of a cell, also after the table is sorted. The value can be read
 * without the colour.
 *
 * @param table the table; empty for any
 * @param column the column
 * @param value the value of the cell, as in a formula
 * @param colour the background colour of the row, six hexadecimal digits
 * @param letters how the letters of the row look
 */
record Emphasis(String table, String column, String value, String colour, Letters letters) {

    /** How the letters of the row look; plain where a quote within it is bold. */
    enum Letters {
        PLAIN,
        BOLD,
        ITALIC
    }

    private static final List<Emphasis> ALL = List.of(
            new Emphasis("counts", "verdict", "\"short\"", "FBD5D0", Letters.BOLD),
            new Emphasis("counts", "verdict", "\"exceeded\"", "FBD5D0", Letters.BOLD),
            new Emphasis("inclusions", "verdict", "\"contradicted\"", "FBD5D0", Letters.BOLD),
            new Emphasis("findings", "severity", "\"error\"", "FBD5D0", Letters.BOLD),
            new Emphasis("findings", "severity", "\"warning\"", "FFE9B8", Letters.BOLD),
            new Emphasis("statements", "rejected", "TRUE", "EDEDED", Letters.ITALIC),
            new Emphasis("", "contested", "TRUE", "FFE9B8", Letters.PLAIN));

    static void apply(TableHead head, XSSFSheet sheet, AreaReference area) {
        XSSFSheetConditionalFormatting formatting = sheet.getSheetConditionalFormatting();
        CellRangeAddress[] rows = {
            new CellRangeAddress(
                    1, area.getLastCell().getRow(), 0, area.getLastCell().getCol())
        };
        List<String> columns = head.fields().stream().map(Field::name).toList();
        for (Emphasis emphasis : ALL) {
            int column = columns.indexOf(emphasis.column);
            if (column >= 0 && (emphasis.table.isEmpty() || emphasis.table.equals(head.name()))) {
                formatting.addConditionalFormatting(rows, emphasis.rule(formatting, column));
            }
        }
    }

    private ConditionalFormattingRule rule(XSSFSheetConditionalFormatting formatting, int column) {
        ConditionalFormattingRule rule = formatting.createConditionalFormattingRule(
                "$" + CellReference.convertNumToColString(column) + "2=" + value);
        PatternFormatting pattern = rule.createPatternFormatting();
        pattern.setFillBackgroundColor(new XSSFColor(CellStyles.opaque(colour)));
        if (letters != Letters.PLAIN) {
            FontFormatting font = rule.createFontFormatting();
            font.setFontStyle(letters == Letters.ITALIC, letters == Letters.BOLD);
        }
        return rule;
    }
}

package org.comity.export.excel;

import static java.util.Objects.requireNonNull;

import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The styles of the cells of a workbook, one for each look. */
final class CellStyles {

    /** Excel shows booleans as words by default, but other programs show the number behind them. */
    private static final String TRUE_OR_FALSE = "\"TRUE\";\"TRUE\";\"FALSE\"";

    private static final short TITLE_POINTS = 16;

    private final XSSFWorkbook workbook;
    private final Map<CellLook, XSSFCellStyle> styles = new EnumMap<>(CellLook.class);
    private final Map<CellLook, byte[]> attributes = new EnumMap<>(CellLook.class);

    /** Adds the styles to a workbook. */
    CellStyles(XSSFWorkbook workbook) {
        this.workbook = workbook;
        for (CellLook look : CellLook.values()) {
            XSSFCellStyle style = style(look);
            styles.put(look, style);
            attributes.put(
                    look,
                    StandardCharsets.US_ASCII
                            .encode("\" s=\"" + style.getIndex())
                            .array());
        }
    }

    /** Returns the style of a look. */
    XSSFCellStyle get(CellLook look) {
        return requireNonNull(styles.get(look));
    }

    /**
     * The attribute for the style in XML, from the quotation mark that ends the previous attribute up to its own
     * closing quotation mark, exclusive.
     */
    byte[] attribute(CellLook look) {
        return requireNonNull(attributes.get(look));
    }

    private XSSFCellStyle style(CellLook look) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setWrapText(look.compareTo(CellLook.FULL) >= 0);
        switch (look) {
            case TITLE -> style.setFont(title());
            case LABEL -> style.setFont(bold());
            case HEADER -> {
                style.setFont(bold());
                style.setWrapText(true);
                style.setBorderBottom(BorderStyle.THIN);
                fill(style, "D9E2EC");
            }
            case TEXT -> style.setWrapText(true);
            case LINK -> style.setFont(link());
            case NUMBER -> {
                style.setAlignment(HorizontalAlignment.RIGHT);
                style.setIndention((short) 1);
            }
            case DAY -> style.setDataFormat(workbook.createDataFormat().getFormat("yyyy-mm-dd"));
            case TRUTH -> {
                style.setDataFormat(workbook.createDataFormat().getFormat(TRUE_OR_FALSE));
                style.setAlignment(HorizontalAlignment.LEFT);
            }
            case FULL -> fill(style, "C6E5CC");
            case ASSOCIATE -> fill(style, "D3E9F2");
            case OBSERVER -> fill(style, "DAD5F0");
            case OTHER -> fill(style, "F3D5E6");
            case SERVICE -> fill(style, "E8DCCB");
            case OVER -> {
                style.setFont(italic());
                fill(style, "EDEDED");
            }
            case PLAIN -> {
                // No formatting.
            }
        }
        return style;
    }

    private static void fill(XSSFCellStyle style, String colour) {
        style.setFillForegroundColor(new XSSFColor(opaque(colour)));
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    }

    /** The four bytes of an opaque colour with six hexadecimal digits. */
    static byte[] opaque(String colour) {
        return HexFormat.of().parseHex("FF" + colour);
    }

    /** The three bytes of a colour with six hexadecimal digits. */
    static byte[] rgb(String colour) {
        return HexFormat.of().parseHex(colour);
    }

    private XSSFFont bold() {
        XSSFFont font = workbook.createFont();
        font.setBold(true);
        return font;
    }

    private XSSFFont title() {
        XSSFFont font = bold();
        font.setFontHeightInPoints(TITLE_POINTS);
        return font;
    }

    private XSSFFont italic() {
        XSSFFont font = workbook.createFont();
        font.setItalic(true);
        return font;
    }

    private XSSFFont link() {
        XSSFFont font = workbook.createFont();
        font.setUnderline(Font.U_SINGLE);
        font.setColor(new XSSFColor(opaque("0B5394")));
        return font;
    }
}

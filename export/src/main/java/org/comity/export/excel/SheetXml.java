package org.comity.export.excel;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.IntPredicate;
import org.apache.poi.ss.util.CellReference;
import org.comity.domain.time.Day;
import org.comity.export.table.ColumnType;
import org.comity.export.table.Field;
import org.comity.export.text.Utf8Output;
import org.jspecify.annotations.Nullable;

/**
 * Rows of a sheet as XML (ISO/IEC 29500-1, section 18.3.1.73). Texts are written into their cells, because a table of
 * shared texts would have to be kept in memory. Each text is a text cell, never a formula.
 */
final class SheetXml {

    /** The largest whole number up to which a cell, which is a double, can contain every whole number. */
    private static final long LARGEST_EXACT = 1L << 53;

    private static final int DIGITS = 10;

    private static final byte[] TEXT = bytes("\" t=\"inlineStr\"><is><t>");
    private static final byte[] SPACED_TEXT = bytes("\" t=\"inlineStr\"><is><t xml:space=\"preserve\">");
    private static final byte[] END_TEXT = bytes("</t></is></c>");
    private static final byte[] RUNS = bytes("\" t=\"inlineStr\"><is>");
    private static final byte[] RUN = bytes("<r><t xml:space=\"preserve\">");
    private static final byte[] BOLD_RUN =
            bytes("<r><rPr><b/><sz val=\"11\"/><rFont val=\"Calibri\"/><family val=\"2\"/><scheme val=\"minor\"/></rPr>"
                    + "<t xml:space=\"preserve\">");
    private static final byte[] END_RUN = bytes("</t></r>");
    private static final byte[] END_RUNS = bytes("</is></c>");
    private static final byte[] NUMBER = bytes("\"><v>");
    private static final byte[] TRUTH = bytes("\" t=\"b\"><v>");
    private static final byte[] END_NUMBER = bytes("</v></c>");
    private static final byte[] END_ROW = bytes("</row>");

    private final Utf8Output out;
    private final List<Field> fields;
    private final SheetLook look;
    private final byte[][] cells;
    /** The width of each column with wrapped text; 0 for the others. */
    private final int[] widest;

    private final ShownQuote quote;
    private final byte[] plain;
    private final byte[] number;
    private final byte[] truth;
    private final byte[] day;
    private final byte[] row = new byte[DIGITS];
    private int rowLength;

    /** * Creates a writer of the rows of a sheet.
     *
     * @param fields the columns
     * @param hidden says which columns do not count for the height of a row
     * @param quote the column whose texts are shown with the words around them
     * @param look the look of the cells
     * @param out receives the bytes
     */
    SheetXml(List<Field> fields, IntPredicate hidden, ShownQuote quote, SheetLook look, Utf8Output out) {
        this.fields = fields;
        this.quote = quote;
        this.look = look;
        this.out = out;
        this.plain = look.of(CellLook.PLAIN);
        this.number = look.of(CellLook.NUMBER);
        this.truth = look.of(CellLook.TRUTH);
        this.day = look.of(CellLook.DAY);
        this.widest = new int[fields.size()];
        for (int i = 0; i < widest.length; i++) {
            widest[i] = hidden.test(i) || fields.get(i).type() == ColumnType.ID ? 0 : SheetPlan.widest(fields.get(i));
        }
        this.cells = new byte[fields.size()][];
        for (int i = 0; i < cells.length; i++) {
            cells[i] = bytes("<c r=\"" + CellReference.convertNumToColString(i));
        }
    }

    /**
     * Writes the header, the first row.
     *
     * @param lines its height
     */
    void header(int lines) throws IOException {
        begin(1, lines);
        for (int i = 0; i < cells.length; i++) {
            text(i, look.of(CellLook.HEADER), fields.get(i).name());
        }
        out.ascii(END_ROW, END_ROW.length);
    }

    /**
     * Writes a row.
     *
     * @param index its number on the sheet, counted from 1
     */
    void row(int index, @Nullable Object[] values) throws IOException {
        begin(index, lines(values));
        for (int i = 0; i < values.length; i++) {
            Object value = values[i];
            if (value instanceof String text) {
                if (i == quote.column() && quote.hasContext(values)) {
                    marked(i, look.text(i, text), quote.before(values), text, quote.after(values));
                } else {
                    text(i, look.text(i, text), text);
                }
            } else if (value instanceof Long integer && Math.abs(integer) <= LARGEST_EXACT) {
                number(i, number, integer);
            } else if (value instanceof Boolean holds) {
                cell(i, truth, TRUTH);
                out.ascii(holds ? '1' : '0');
                out.ascii(END_NUMBER, END_NUMBER.length);
            } else if (value instanceof Day date) {
                day(i, date);
            } else if (value != null) {
                text(i, plain, value.toString());
            }
        }
        out.ascii(END_ROW, END_ROW.length);
    }

    /** The largest number of lines that a wrapped text of the row takes. */
    private int lines(@Nullable Object[] values) {
        int lines = 1;
        for (int i = 0; i < values.length; i++) {
            if (widest[i] > 0 && values[i] instanceof String text) {
                String shown = i == quote.column() ? quote.before(values) + text + quote.after(values) : text;
                lines = Math.max(lines, TextExtent.lines(shown, widest[i]));
            }
        }
        return lines;
    }

    private void day(int column, Day date) throws IOException {
        OptionalLong count = ExcelDay.of(date);
        if (count.isPresent()) {
            number(column, day, count.getAsLong());
        } else {
            text(column, plain, date.toString());
        }
    }

    private void begin(int index, int lines) throws IOException {
        rowLength = 0;
        for (int rest = index; rest > 0; rest /= 10) {
            rowLength++;
        }
        for (int i = rowLength - 1, rest = index; i >= 0; i--, rest /= 10) {
            row[i] = (byte) ('0' + rest % 10);
        }
        out.ascii("<row r=\"");
        out.ascii(row, rowLength);
        if (lines > 1) {
            out.ascii("\" ht=\"");
            out.number((long) lines * TextExtent.POINTS_PER_LINE);
            out.ascii("\" customHeight=\"1");
        }
        out.ascii("\">");
    }

    private void cell(int column, byte[] style, byte[] type) throws IOException {
        byte[] begin = cells[column];
        out.ascii(begin, begin.length);
        out.ascii(row, rowLength);
        out.ascii(style, style.length);
        out.ascii(type, type.length);
    }

    private void number(int column, byte[] style, long value) throws IOException {
        cell(column, style, NUMBER);
        out.number(value);
        out.ascii(END_NUMBER, END_NUMBER.length);
    }

    private void text(int column, byte[] style, String text) throws IOException {
        boolean spaced = !text.isEmpty()
                && (Character.isWhitespace(text.charAt(0)) || Character.isWhitespace(text.charAt(text.length() - 1)));
        cell(column, style, spaced ? SPACED_TEXT : TEXT);
        CellText.write(text, out);
        out.ascii(END_TEXT, END_TEXT.length);
    }

    /** Writes a quote in bold between the words around it, at most as much as a cell can contain. */
    private void marked(int column, byte[] style, String before, String quote, String after) throws IOException {
        if (before.length() + quote.length() + after.length() > CellText.SURELY_SHORT) {
            text(column, style, quote);
            return;
        }
        cell(column, style, RUNS);
        run(RUN, before);
        run(BOLD_RUN, quote);
        run(RUN, after);
        out.ascii(END_RUNS, END_RUNS.length);
    }

    private void run(byte[] begin, String text) throws IOException {
        if (!text.isEmpty()) {
            out.ascii(begin, begin.length);
            CellText.write(text, out);
            out.ascii(END_RUN, END_RUN.length);
        }
    }

    private static byte[] bytes(String text) {
        return StandardCharsets.US_ASCII.encode(text).array();
    }
}

package org.comity.export.yaml;

import java.io.IOException;
import org.comity.domain.time.Day;
import org.comity.export.text.AsciiSet;
import org.comity.export.text.Utf8Output;

/** Values as YAML that readers of YAML 1.1 and of YAML 1.2 understand alike. */
final class YamlText {

    private static final AsciiSet ESCAPED = AsciiSet.controlsAnd("\"\\");
    private static final AsciiSet LINE_END = AsciiSet.of("\n");
    private static final int ASCII = 0x80;

    private YamlText() {}

    /**
     * Writes the value of a cell that is not missing, and ends its line.
     *
     * @param indent the spaces before the lines of a text with several lines
     */
    static void value(Object value, String indent, Utf8Output out) throws IOException {
        if (value instanceof String text) {
            string(text, indent, out);
        } else if (value instanceof Long number) {
            out.number(number);
        } else if (value instanceof Day day) {
            out.ascii('"');
            out.day(day);
            out.ascii('"');
        } else {
            out.ascii(((Boolean) value).toString());
        }
        out.ascii('\n');
    }

    /** Writes a string in its most readable form. */
    static void string(String text, String indent, Utf8Output out) throws IOException {
        switch (ScalarForm.of(text)) {
            case PLAIN -> out.text(text);
            case LINES -> lines(text, indent, out);
            case QUOTED -> quoted(text, out);
        }
    }

    /**
     * Writes a block of lines, without a line end after the last line. The text neither begins nor ends with white
     * space.
     */
    private static void lines(String text, String indent, Utf8Output out) throws IOException {
        out.ascii("|-\n");
        out.ascii(indent);
        int at = 0;
        while (at < text.length()) {
            at = out.wide(text, out.plain(text, at, LINE_END));
            if (at < text.length() && text.charAt(at) == '\n') {
                out.ascii('\n');
                at++;
                if (text.charAt(at) != '\n') {
                    out.ascii(indent);
                }
            }
        }
    }

    private static void quoted(String text, Utf8Output out) throws IOException {
        out.ascii('"');
        int at = 0;
        while (at < text.length()) {
            at = out.plain(text, at, ESCAPED);
            if (at < text.length()) {
                int point = text.codePointAt(at);
                if (point >= ASCII && ScalarForm.isPrintable(point)) {
                    out.wide(text, at);
                } else {
                    escape(point, out);
                }
                at += Character.charCount(point);
            }
        }
        out.ascii('"');
    }

    private static void escape(int point, Utf8Output out) throws IOException {
        switch (point) {
            case '"', '\\' -> {
                out.ascii('\\');
                out.ascii((char) point);
            }
            case '\n' -> out.ascii("\\n");
            case '\r' -> out.ascii("\\r");
            case '\t' -> out.ascii("\\t");
            default -> {
                String digits = Integer.toHexString(point);
                boolean wide = point >= Character.MIN_SUPPLEMENTARY_CODE_POINT;
                out.ascii(wide ? "\\U" : "\\u");
                out.ascii("0".repeat((wide ? 8 : 4) - digits.length()));
                out.ascii(digits);
            }
        }
    }
}

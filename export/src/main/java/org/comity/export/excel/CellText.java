package org.comity.export.excel;

import java.io.IOException;
import org.comity.export.text.AsciiSet;
import org.comity.export.text.Utf8Output;

/** The text of a cell as XML. */
final class CellText {

    /** The characters with a special meaning in XML. */
    private static final AsciiSet XML = AsciiSet.of("<>&\r");

    /** The ASCII characters that cannot be written as they are; TAB and line feed can. */
    private static final AsciiSet SPECIAL = special();

    /** A text of this length always fits in a cell, because no text becomes more than twice as long. */
    static final int SURELY_SHORT = ExcelText.LONGEST / 2;

    private CellText() {}

    /** Writes the result of {@link ExcelText#of}. */
    static void write(String text, Utf8Output out) throws IOException {
        if (text.length() > SURELY_SHORT) {
            write(ExcelText.of(text), XML, out);
        } else {
            write(text, SPECIAL, out);
        }
    }

    private static void write(String text, AsciiSet special, Utf8Output out) throws IOException {
        int at = 0;
        while (at < text.length()) {
            at = out.plain(text, at, special);
            if (at < text.length()) {
                char c = text.charAt(at);
                if (special.contains(c) || ExcelText.isReplaced(c)) {
                    out.text(escape(text, at));
                    at++;
                } else {
                    at = out.wide(text, at);
                }
            }
        }
    }

    /** Returns the escape of a character that cannot be written as it is. */
    private static String escape(String text, int at) {
        return switch (text.charAt(at)) {
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '&' -> "&amp;";
            case '\r' -> "&#13;";
            case '_' -> ExcelText.isEscape(text, at) ? ExcelText.UNDERSCORE : "_";
            default -> "\uFFFD";
        };
    }

    private static AsciiSet special() {
        StringBuilder special = new StringBuilder("<>&\r_");
        for (char c = 0; c < ' '; c++) {
            special.append(ExcelText.isReplaced(c) ? String.valueOf(c) : "");
        }
        return AsciiSet.of(special.toString());
    }
}

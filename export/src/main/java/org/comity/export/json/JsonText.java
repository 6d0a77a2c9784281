package org.comity.export.json;

import java.io.IOException;
import org.comity.domain.time.Day;
import org.comity.export.text.AsciiSet;
import org.comity.export.text.Utf8Output;

/** Values as JSON (RFC 8259, sections 6 and 7). */
final class JsonText {

    private static final AsciiSet ESCAPED = AsciiSet.controlsAnd("\"\\");
    private static final String HEXADECIMAL = "0123456789abcdef";

    private JsonText() {}

    /** Writes the value of a cell that is not missing. */
    static void value(Object value, Utf8Output out) throws IOException {
        if (value instanceof String text) {
            string(text, out);
        } else if (value instanceof Long number) {
            out.number(number);
        } else if (value instanceof Day day) {
            out.ascii('"');
            out.day(day);
            out.ascii('"');
        } else {
            out.ascii(((Boolean) value).toString());
        }
    }

    /** Writes a string. */
    static void string(String text, Utf8Output out) throws IOException {
        out.ascii('"');
        int at = 0;
        while (at < text.length()) {
            at = out.wide(text, out.plain(text, at, ESCAPED));
            if (at < text.length() && ESCAPED.contains(text.charAt(at))) {
                escape(text.charAt(at), out);
                at++;
            }
        }
        out.ascii('"');
    }

    private static void escape(char c, Utf8Output out) throws IOException {
        out.ascii('\\');
        switch (c) {
            case '"', '\\' -> out.ascii(c);
            case '\n' -> out.ascii('n');
            case '\r' -> out.ascii('r');
            case '\t' -> out.ascii('t');
            default -> {
                out.ascii("u00");
                out.ascii(HEXADECIMAL.charAt(c >> 4));
                out.ascii(HEXADECIMAL.charAt(c & 0xF));
            }
        }
    }
}

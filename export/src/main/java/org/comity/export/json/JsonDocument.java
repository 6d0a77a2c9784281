package org.comity.export.json;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.comity.export.text.Utf8Output;

/** A small JSON text (RFC 8259) that people can read as well: one member or element per line. */
public final class JsonDocument {

    private static final String INDENT = "  ";

    private final Utf8Output out;

    private JsonDocument(OutputStream out) {
        this.out = new Utf8Output(out);
    }

    /**
     * Writes an object.
     *
     * @param members the members in their order: strings, whole numbers, booleans, lists and maps of them
     * @param out receives the bytes; is flushed but not closed
     * @throws IOException if the bytes cannot be written
     */
    public static void write(Map<String, ?> members, OutputStream out) throws IOException {
        JsonDocument document = new JsonDocument(out);
        document.object(members, "\n");
        document.out.ascii('\n');
        document.out.flush();
    }

    private void value(Object value, String line) throws IOException {
        if (value instanceof Map<?, ?> members) {
            object(members, line);
        } else if (value instanceof List<?> elements) {
            array(elements, line);
        } else {
            JsonText.value(value instanceof Integer number ? Long.valueOf(number) : value, out);
        }
    }

    private void object(Map<?, ?> members, String line) throws IOException {
        out.ascii('{');
        Iterator<? extends Map.Entry<?, ?>> rest = members.entrySet().iterator();
        while (rest.hasNext()) {
            Map.Entry<?, ?> member = rest.next();
            out.ascii(line + INDENT);
            JsonText.string((String) member.getKey(), out);
            out.ascii(": ");
            value(member.getValue(), line + INDENT);
            out.ascii(rest.hasNext() ? "," : line);
        }
        out.ascii('}');
    }

    private void array(List<?> elements, String line) throws IOException {
        out.ascii('[');
        Iterator<?> rest = elements.iterator();
        while (rest.hasNext()) {
            out.ascii(line + INDENT);
            value(rest.next(), line + INDENT);
            out.ascii(rest.hasNext() ? "," : line);
        }
        out.ascii(']');
    }
}

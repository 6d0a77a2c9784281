package org.example.extension;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.comity.export.format.Loss;
import org.comity.export.format.TableFormat;
import org.comity.export.table.Field;
import org.comity.export.table.TableRows;

/** Writes each table in Markdown. A table in Markdown cannot contain line ends. */
public final class MarkdownFormat implements TableFormat {

    /** A format without state. */
    public MarkdownFormat() {}

    @Override
    public String label() {
        return "markdown";
    }

    @Override
    public String mediaType() {
        return "text/markdown";
    }

    @Override
    public String ending() {
        return ".md";
    }

    @Override
    public List<Loss> losses() {
        return List.of(new Loss(
                "markdown-line-end",
                "contain line ends, which are blanks in Markdown",
                text -> text.contains("\n") || text.contains("\r")));
    }

    @Override
    public void write(TableRows table, OutputStream out) throws IOException {
        List<Field> fields = table.head().fields();
        line(fields.stream().map(Field::name).collect(Collectors.joining(" | ", "| ", " |")), out);
        line("|" + "---|".repeat(fields.size()), out);
        while (table.rows().hasNext()) {
            line(
                    Arrays.stream(table.rows().next())
                            .map(MarkdownFormat::cell)
                            .collect(Collectors.joining(" | ", "| ", " |")),
                    out);
        }
    }

    private static String cell(Object value) {
        return value == null ? "" : value.toString().replace("|", "\\|").replaceAll("[\r\n]+", " ");
    }

    private static void line(String text, OutputStream out) throws IOException {
        out.write((text + "\n").getBytes(StandardCharsets.UTF_8));
    }
}

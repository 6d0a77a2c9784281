package org.comity.export.publication;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.comity.export.format.DatasetFormat;
import org.comity.export.format.FormatFiles;
import org.comity.export.format.Loss;
import org.comity.export.table.DatasetRows;
import org.comity.export.table.TableHead;

/** A format of another project: the number of rows of each table. It cannot contain the letter {@code ß}. */
final class AtlasFormat implements DatasetFormat {

    @Override
    public String label() {
        return "atlas";
    }

    @Override
    public String mediaType() {
        return "text/plain";
    }

    @Override
    public List<String> files(List<TableHead> tables) {
        return List.of("atlas/counts.txt");
    }

    @Override
    public List<Loss> losses() {
        return List.of(new Loss("atlas-sharp-s", "contain a sharp s, which becomes ss", text -> text.contains("ß")));
    }

    @Override
    public void write(DatasetRows rows, FormatFiles files) throws IOException {
        files.write("atlas/counts.txt", out -> {
            // Closes the stream, and counts rows and breaks the arrays that it gets.
            try (Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8)) {
                for (Map.Entry<String, Long> count : rows.head().counts().entrySet()) {
                    writer.write(count.getKey() + " " + count.getValue() + "\n");
                }
                rows.tables().forEachRemaining(table -> table.rows().forEachRemaining(row -> row[0] = "broken"));
            }
        });
    }
}

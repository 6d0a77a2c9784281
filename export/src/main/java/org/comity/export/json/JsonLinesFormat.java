package org.comity.export.json;

import java.io.IOException;
import java.io.OutputStream;
import org.comity.export.format.TableFormat;
import org.comity.export.table.TableRows;

/** A dataset as JSON Lines. */
public final class JsonLinesFormat implements TableFormat {

    @Override
    public String label() {
        return "jsonl";
    }

    @Override
    public String mediaType() {
        return "application/jsonl";
    }

    @Override
    public String ending() {
        return ".jsonl";
    }

    @Override
    public boolean hasSchema() {
        return true;
    }

    @Override
    public void write(TableRows table, OutputStream out) throws IOException {
        JsonWriter.writeLines(table, out);
    }
}

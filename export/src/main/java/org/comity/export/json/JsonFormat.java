package org.comity.export.json;

import java.io.IOException;
import java.util.List;
import org.comity.export.format.DatasetFormat;
import org.comity.export.format.FormatFiles;
import org.comity.export.table.DatasetRows;
import org.comity.export.table.TableHead;

/** A dataset as one JSON text. */
public final class JsonFormat implements DatasetFormat {

    private static final String NAME = "dataset.json";

    @Override
    public String label() {
        return "json";
    }

    @Override
    public String mediaType() {
        return "application/json";
    }

    @Override
    public List<String> files(List<TableHead> tables) {
        return List.of(NAME);
    }

    @Override
    public boolean hasSchema() {
        return true;
    }

    @Override
    public void write(DatasetRows rows, FormatFiles files) throws IOException {
        files.write(NAME, out -> JsonWriter.write(rows, out));
    }
}

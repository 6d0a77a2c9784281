package org.comity.export.yaml;

import java.io.IOException;
import java.util.List;
import org.comity.export.format.DatasetFormat;
import org.comity.export.format.FormatFiles;
import org.comity.export.table.DatasetRows;
import org.comity.export.table.TableHead;

/** A dataset as one YAML document. */
public final class YamlFormat implements DatasetFormat {

    private static final String NAME = "dataset.yaml";

    @Override
    public String label() {
        return "yaml";
    }

    @Override
    public String mediaType() {
        return "application/yaml";
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
        files.write(NAME, out -> YamlWriter.write(rows, out));
    }
}

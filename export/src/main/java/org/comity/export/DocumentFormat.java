package org.comity.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.comity.export.format.DatasetFormat;
import org.comity.export.format.FormatFiles;
import org.comity.export.table.DatasetRows;
import org.comity.export.table.TableHead;

/**
 * A dataset as one document with a JSON Schema.
 *
 * @param label the name of the format
 * @param mediaType the media type of the document
 * @param name the name of the file
 * @param writer writes the document
 */
record DocumentFormat(String label, String mediaType, String name, Writer writer) implements DatasetFormat {

    /** Writes documents. */
    @FunctionalInterface
    interface Writer {

        /** Writes the rows of all tables. */
        void write(DatasetRows rows, OutputStream out) throws IOException;
    }

    @Override
    public List<String> files(List<TableHead> tables) {
        return List.of(name);
    }

    @Override
    public boolean hasSchema() {
        return true;
    }

    @Override
    public void write(DatasetRows rows, FormatFiles files) throws IOException {
        files.write(name, out -> writer.write(rows, out));
    }
}

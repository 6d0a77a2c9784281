package org.comity.export.writing;

import java.io.IOException;
import java.util.List;
import org.comity.export.folder.Staging;
import org.comity.export.table.DatasetRows;
import org.comity.export.table.RowObserver;
import org.comity.export.table.Table;

/**
 * The work of a format that needs to know nothing of the rows before it writes them, since it can hold all of them.
 *
 * @param tables the tables that it has
 * @param writer writes the files
 */
record LosslessWriter(List<Table<?>> tables, Writer writer) implements FormatWriter {

    /** Writes the files. */
    @FunctionalInterface
    interface Writer {

        /** Writes them as {@link FormatWriter#write} tells. */
        void write(DatasetRows rows, Staging files) throws IOException;
    }

    @Override
    public RowObserver observer() {
        return RowObserver.NONE;
    }

    @Override
    public void write(DatasetRows rows, Staging files) throws IOException {
        writer.write(rows, files);
    }
}

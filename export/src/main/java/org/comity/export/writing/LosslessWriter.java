package org.comity.export.writing;

import java.io.IOException;
import java.util.List;
import org.comity.export.folder.Staging;
import org.comity.export.table.DatasetRows;
import org.comity.export.table.Loss;
import org.comity.export.table.RowObserver;
import org.comity.export.table.Table;

/**
 * A writer of a format that can contain all rows, and that does not need to look at them before it writes.
 *
 * @param tables the tables of the format
 * @param writer writes the files
 */
record LosslessWriter(List<Table<?>> tables, Writer writer) implements FormatWriter {

    /** Writes the files. */
    @FunctionalInterface
    interface Writer {

        /** Writes the files like {@link FormatWriter#write}. */
        void write(DatasetRows rows, Staging files) throws IOException;
    }

    @Override
    public List<Loss> losses() {
        return List.of();
    }

    @Override
    public RowObserver planner() {
        return RowObserver.NONE;
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

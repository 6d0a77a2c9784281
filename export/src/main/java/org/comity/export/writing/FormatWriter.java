package org.comity.export.writing;

import java.io.IOException;
import java.util.List;
import org.comity.export.folder.Staging;
import org.comity.export.table.DatasetRows;
import org.comity.export.table.RowObserver;
import org.comity.export.table.Table;

/** A format at work on one dataset. */
interface FormatWriter {

    /** The tables that it has, in their order. */
    List<Table<?>> tables();

    /** Looks at the rows of those tables before they are written. */
    RowObserver observer();

    /**
     * Writes the files.
     *
     * @param rows the rows of those tables
     * @param files takes the files
     * @throws IOException if a file cannot be written
     */
    void write(DatasetRows rows, Staging files) throws IOException;
}

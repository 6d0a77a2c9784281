package org.comity.export.writing;

import java.io.IOException;
import java.util.List;
import org.comity.export.folder.Staging;
import org.comity.export.table.DatasetRows;
import org.comity.export.table.Loss;
import org.comity.export.table.RowObserver;
import org.comity.export.table.Table;

/** A writer of one dataset in one format. */
interface FormatWriter {

    /** The tables of the format, in their order. */
    List<Table<?>> tables();

    /** What the format cannot contain, besides what no format can. */
    List<Loss> losses();

    /** The observer that plans the files from a sample of the rows of these tables; {@link RowObserver#NONE} if none is needed. */
    RowObserver planner();

    /** The observer that looks at the rows of these tables before they are written. */
    RowObserver observer();

    /**
     * Writes the files.
     *
     * @param rows the rows of these tables
     * @param files receives the files
     * @throws IOException if a file cannot be written
     */
    void write(DatasetRows rows, Staging files) throws IOException;
}

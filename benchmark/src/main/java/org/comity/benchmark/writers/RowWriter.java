package org.comity.benchmark.writers;

import java.io.IOException;
import java.io.OutputStream;
import org.comity.export.table.DatasetRows;

/** Writes the rows of a dataset that has one table. */
@FunctionalInterface
interface RowWriter {

    /** Writes all rows. The stream is buffered; the caller closes it. */
    void write(DatasetRows rows, OutputStream out) throws IOException;
}

package org.comity.export.format;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.comity.domain.dataset.Dataset;
import org.comity.export.table.DatasetRows;
import org.comity.export.table.Table;
import org.comity.export.table.TableHead;
import org.comity.export.table.TableRows;

/**
 * A format with one file per table, in a folder of its own. It can also write a single table to any stream:
 *
 * <pre>{@code
 * Format.CSV.write(Tables.of(dataset).find("memberships").orElseThrow(), dataset, out);
 * }</pre>
 *
 * @since 0.1
 */
public interface TableFormat extends DatasetFormat {

    /**
     * The ending of the names of its files.
     *
     * @return the ending with its full stop, such as {@code .csv}, in lower case
     */
    String ending();

    /**
     * Writes the rows of a table.
     *
     * @param table the rows
     * @param out receives the bytes; is flushed but not closed
     * @throws IOException if the bytes cannot be written
     */
    void write(TableRows table, OutputStream out) throws IOException;

    /**
     * Writes a table of a dataset.
     *
     * @param table the table, for example one of {@link org.comity.export.table.Tables}
     * @param dataset the dataset of the rows
     * @param out receives the bytes; is flushed but not closed
     * @throws IOException if the bytes cannot be written
     */
    default void write(Table<?> table, Dataset dataset, OutputStream out) throws IOException {
        write(TableRows.of(table, dataset), out);
        out.flush();
    }

    /**
     * The path of the file of a table.
     *
     * @param table the name of the table
     * @return the name of the format as the folder, then the name of the table with the ending
     */
    default String file(String table) {
        return label() + "/" + table + ending();
    }

    @Override
    default List<String> files(List<TableHead> tables) {
        return tables.stream().map(table -> file(table.name())).toList();
    }

    @Override
    default void write(DatasetRows rows, FormatFiles files) throws IOException {
        while (rows.tables().hasNext()) {
            TableRows table = rows.tables().next();
            files.write(file(table.head().name()), out -> write(table, out));
        }
    }
}

package org.comity.export.survey;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.comity.domain.dataset.Dataset;
import org.comity.export.format.DatasetFormat;
import org.comity.export.format.FormatFiles;
import org.comity.export.table.DatasetRows;
import org.comity.export.table.Table;

/** A format that has tables of its own making, and that plans its files from rows before it writes them. */
public interface PlannedFormat extends DatasetFormat {

    /**
     * Begins a publication.
     *
     * @param dataset the dataset
     * @param added the tables that a program adds
     * @return a plan that has not seen any rows yet
     */
    Plan plan(Dataset dataset, List<Table<?>> added);

    @Override
    default void write(DatasetRows rows, FormatFiles files) {
        throw new UnsupportedOperationException("'" + label() + "' is written by its plan");
    }

    /** The plan of one publication. */
    interface Plan {

        /**
         * The tables.
         *
         * @return the tables, in the order of the format
         */
        List<Table<?>> tables();

        /**
         * The files, if they depend on the dataset.
         *
         * @return their paths; empty if they are those of {@link DatasetFormat#files}
         */
        default Optional<List<String>> files() {
            return Optional.empty();
        }

        /**
         * The observer that looks at the rows of these tables.
         *
         * @return the observer, always the same; {@link RowObserver#NONE} if the files need no plan
         */
        RowObserver observer();

        /**
         * Writes the files.
         *
         * @param rows the rows of these tables
         * @param files receives the files
         * @throws IOException if a file cannot be written
         */
        void write(DatasetRows rows, FormatFiles files) throws IOException;
    }
}

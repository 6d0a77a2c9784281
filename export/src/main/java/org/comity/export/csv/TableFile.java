package org.comity.export.csv;

import java.util.Set;
import org.comity.domain.source.Sha256;
import org.comity.export.table.ColumnType;
import org.comity.export.table.Field;

/**
 * The file of a table, in the folder of the descriptors.
 *
 * @param name its name
 * @param bytes its length in bytes
 * @param sha256 the hash of its bytes
 * @param farDays the columns with days outside the years 1 to 9999, as returned by {@link CsvWriter#write}
 */
public record TableFile(String name, long bytes, Sha256 sha256, Set<String> farDays) {

    /** Copies the set. */
    public TableFile {
        farDays = Set.copyOf(farDays);
    }

    /**
     * Returns the type to declare for a column in this file. A column of days with a day outside the years 1 to 9999 is
     * declared as text, because readers do not recognize such a day as a date.
     */
    ColumnType declared(Field field) {
        return farDays.contains(field.name()) ? ColumnType.TEXT : field.type();
    }
}

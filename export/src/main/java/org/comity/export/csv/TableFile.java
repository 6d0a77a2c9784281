package org.comity.export.csv;

import java.util.Set;
import org.comity.export.table.ColumnType;
import org.comity.export.table.Field;

/**
 * The file of a table, beside the descriptors.
 *
 * @param name its name
 * @param bytes how long it is
 * @param sha256 the SHA-256 of its bytes, in hexadecimal digits
 * @param farDays the columns with days beyond the years 1 to 9999, as {@link CsvWriter#write} tells them
 */
public record TableFile(String name, long bytes, String sha256, Set<String> farDays) {

    /** Copies the set. */
    public TableFile {
        farDays = Set.copyOf(farDays);
    }

    /**
     * Tells what the cells of a column in this file can be declared to be: a column of days with one beyond the years 1 to
     * 9999 is one of texts, since readers take no such day for a date.
     */
    ColumnType declared(Field field) {
        return farDays.contains(field.name()) ? ColumnType.TEXT : field.type();
    }
}

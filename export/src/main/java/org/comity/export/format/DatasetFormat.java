package org.comity.export.format;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.comity.export.table.DatasetRows;
import org.comity.export.table.TableHead;

/**
 * A format in which datasets are published.
 *
 * <p>{@link org.comity.export.Format} has the formats of Comity. Another project adds one by implementing this interface,
 * or {@link TableFormat} if there is one file per table, and hands it in to {@link
 * org.comity.export.publication.Publication#publish}; or it names the class in {@code
 * META-INF/services/org.comity.export.format.DatasetFormat} (in a module: {@code provides}), gives it a public constructor
 * without parameters, and finds it with {@link org.comity.export.Format#find}.
 *
 * <p>A format writes to streams that the publication opens. The publication checks the names of the files, moves all files
 * to their places at the end, and lists them in the manifest. If a format throws anything, the publication fails with an
 * {@link IOException} that names the format, and the folder does not change.
 *
 * <p>A format keeps no state between publications, as several may run at once. Its bytes depend only on the rows: not on
 * the time, the locale, the time zone or the machine.
 *
 * @since 0.1
 */
public interface DatasetFormat {

    /**
     * The name, for options and messages.
     *
     * @return lower-case letters, digits and hyphens, such as {@code csv}; always the same, and different from the names of
     *     all other formats
     */
    String label();

    /**
     * The media type of its files, or of its main file if there are several kinds.
     *
     * @return such as {@code text/csv}
     */
    String mediaType();

    /**
     * The files that it writes.
     *
     * @param tables the tables that it has, in the order of the rows
     * @return their paths in the folder of the dataset, at least one: a name, or the name of a folder, {@code /} and a name.
     *     Names have lower-case letters, digits, full stops, hyphens and underscores, and those of files have an ending. A
     *     format from outside cannot use the names of the formats of Comity
     */
    List<String> files(List<TableHead> tables);

    /**
     * Returns whether it has the rows of a table.
     *
     * @param table one of the tables of the dataset, see {@link org.comity.export.table.Tables#published}, or a table that
     *     a program adds
     * @return true for all tables, unless the format needs only some
     */
    default boolean has(TableHead table) {
        return true;
    }

    /**
     * The texts that it cannot contain as they are. Findings report them, and the files contain these findings too.
     *
     * @return what it changes in texts; empty if it can contain all texts
     */
    default List<Loss> losses() {
        return List.of();
    }

    /**
     * Returns whether the JSON Schema of the rows, {@code dataset.schema.json}, is published beside its files.
     *
     * @return true if its files are JSON, or have the same structure
     */
    default boolean hasSchema() {
        return false;
    }

    /**
     * Says what is missing on this machine, such as a library that is not on the class path. A publication asks before it
     * writes anything, and fails if something is missing.
     *
     * @return a sentence that says what to do, without a full stop; empty if the format can be written
     */
    default Optional<String> missing() {
        return Optional.empty();
    }

    /**
     * Writes the files.
     *
     * @param rows the rows of its tables
     * @param files receives the files, each of those that {@link #files} names exactly once
     * @throws IOException if a file cannot be written
     */
    void write(DatasetRows rows, FormatFiles files) throws IOException;
}

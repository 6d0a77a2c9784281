/**
 * The tables of a dataset: each defined once, with its columns, for every format.
 *
 * <p>{@link org.comity.export.table.Tables} has the tables of Comity. Another project defines one with {@link
 * org.comity.export.table.Table#named}, and adds it to a publication with {@code
 * PublicationOptions.withTables} or with a {@link org.comity.export.table.TableProvider}.
 *
 * @serial exclude
 */
@NullMarked
package org.comity.export.table;

import org.jspecify.annotations.NullMarked;

/**
 * The formats of datasets.
 *
 * <p>The tables are in {@link org.comity.export.table}, and the writer of each format is in the package named after the
 * format. To add a format, add a constant to {@link org.comity.export.Format} and such a package. {@link
 * org.comity.export.format} says how another project adds one.
 */
@NullMarked
package org.comity.export;

import org.jspecify.annotations.NullMarked;

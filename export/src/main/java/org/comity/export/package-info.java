/**
 * What publishing and verifying have in common: the formats and the files.
 *
 * <p>The tables are in {@code org.comity.export.table}, the writer of each format is in the package named after the
 * format. To add a format, add a constant to {@link org.comity.export.Format} and such a package, and name its writer in
 * {@code org.comity.export.writing.FormatWriters}.
 */
@NullMarked
package org.comity.export;

import org.jspecify.annotations.NullMarked;

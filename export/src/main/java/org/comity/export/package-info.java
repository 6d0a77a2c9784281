/**
 * Publishing: a dataset becomes a folder of files in the formats asked for, each replaced whole or not at all.
 *
 * <p>The tables stand in {@code org.comity.export.table}, a format's writer in the package named after it. A new format
 * is a constant of {@link org.comity.export.Format} and such a package.
 */
@NullMarked
package org.comity.export;

import org.jspecify.annotations.NullMarked;

/** The dataset as a SQLite database, with metadata for Datasette. Only this package uses the driver of SQLite. */
@NullMarked
package org.comity.export.sqlite;

import org.jspecify.annotations.NullMarked;

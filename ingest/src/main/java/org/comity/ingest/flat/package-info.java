/**
 * Flat statements: one row of plain values per statement, whatever its kind, as in a line of JSON or a row of a
 * spreadsheet. The columns have the words of the native format.
 */
@NullMarked
package org.comity.ingest.flat;

import org.jspecify.annotations.NullMarked;

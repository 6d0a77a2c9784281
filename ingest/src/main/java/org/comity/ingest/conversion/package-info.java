/** Writes annotation files in a different format. */
@NullMarked
package org.comity.ingest.conversion;

import org.jspecify.annotations.NullMarked;

/** Comity ingest. */
@NullMarked
package org.comity.ingest;

import org.jspecify.annotations.NullMarked;

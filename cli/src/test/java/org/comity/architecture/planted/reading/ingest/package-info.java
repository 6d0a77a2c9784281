/** Broken on purpose. */
@NullMarked
package org.comity.architecture.planted.reading.ingest;

import org.jspecify.annotations.NullMarked;

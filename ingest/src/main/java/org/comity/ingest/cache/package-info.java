/** The readings of files kept on disk, so that the next reading of the corpus reads only what has changed. */
@NullMarked
package org.comity.ingest.cache;

import org.jspecify.annotations.NullMarked;

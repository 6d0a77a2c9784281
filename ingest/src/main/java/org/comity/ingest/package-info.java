/** Reads a corpus folder: its texts and their annotations. */
@NullMarked
package org.comity.ingest;

import org.jspecify.annotations.NullMarked;

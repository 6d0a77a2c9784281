/** Reads a corpus folder: its texts and what is annotated in them. */
@NullMarked
package org.comity.ingest;

import org.jspecify.annotations.NullMarked;

/**
 * Reads a corpus folder: its texts and their annotations.
 *
 * @serial exclude
 */
@NullMarked
package org.comity.ingest;

import org.jspecify.annotations.NullMarked;

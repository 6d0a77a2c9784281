/** Finds the labelled lines of a text, such as {@code Member type: Observer}. */
@NullMarked
package org.comity.ingest.lines;

import org.jspecify.annotations.NullMarked;

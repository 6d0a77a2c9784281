/** Annotations of the tool brat: its stand-off format, in which {@code .ann} files stand beside their texts. */
@NullMarked
package org.comity.ingest.format.brat;

import org.jspecify.annotations.NullMarked;

/** Annotations of the tool brat: its stand-off format, with {@code .ann} files beside their texts. */
@NullMarked
package org.comity.ingest.format.brat;

import org.jspecify.annotations.NullMarked;

/** Broken on purpose. */
@NullMarked
package org.comity.architecture.planted.neighbour.ingest.format.left;

import org.jspecify.annotations.NullMarked;

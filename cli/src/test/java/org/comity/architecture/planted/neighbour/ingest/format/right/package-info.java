/** Broken on purpose. */
@NullMarked
package org.comity.architecture.planted.neighbour.ingest.format.right;

import org.jspecify.annotations.NullMarked;

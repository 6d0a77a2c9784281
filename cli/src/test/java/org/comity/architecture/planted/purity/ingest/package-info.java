/** Broken on purpose. */
@NullMarked
package org.comity.architecture.planted.purity.ingest;

import org.jspecify.annotations.NullMarked;

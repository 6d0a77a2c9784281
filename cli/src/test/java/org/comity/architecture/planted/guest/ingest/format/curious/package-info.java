/** Broken on purpose. */
@NullMarked
package org.comity.architecture.planted.guest.ingest.format.curious;

import org.jspecify.annotations.NullMarked;

/** Broken on purpose. */
@NullMarked
package org.comity.architecture.planted.floor.ingest.text;

import org.jspecify.annotations.NullMarked;

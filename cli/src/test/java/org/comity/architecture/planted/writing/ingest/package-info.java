/** Broken on purpose. */
@NullMarked
package org.comity.architecture.planted.writing.ingest;

import org.jspecify.annotations.NullMarked;

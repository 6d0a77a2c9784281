/** Broken on purpose. */
@NullMarked
package org.comity.architecture.planted.library.picocli.ingest;

import org.jspecify.annotations.NullMarked;

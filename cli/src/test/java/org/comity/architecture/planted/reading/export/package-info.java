/** Broken on purpose. */
@NullMarked
package org.comity.architecture.planted.reading.export;

import org.jspecify.annotations.NullMarked;

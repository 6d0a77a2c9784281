/** Broken on purpose. */
@NullMarked
package org.comity.architecture.planted.library.poi.export;

import org.jspecify.annotations.NullMarked;

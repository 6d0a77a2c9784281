/** Broken on purpose. */
@NullMarked
package org.comity.architecture.planted.library.csv.export;

import org.jspecify.annotations.NullMarked;

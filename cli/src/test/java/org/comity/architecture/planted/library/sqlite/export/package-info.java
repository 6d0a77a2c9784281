/** Broken on purpose. */
@NullMarked
package org.comity.architecture.planted.library.sqlite.export;

import org.jspecify.annotations.NullMarked;

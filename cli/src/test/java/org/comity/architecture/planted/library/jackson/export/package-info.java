/** Broken on purpose. */
@NullMarked
package org.comity.architecture.planted.library.jackson.export;

import org.jspecify.annotations.NullMarked;

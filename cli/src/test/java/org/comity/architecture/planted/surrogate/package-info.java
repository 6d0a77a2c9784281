/** Broken on purpose. */
@NullMarked
package org.comity.architecture.planted.surrogate;

import org.jspecify.annotations.NullMarked;
